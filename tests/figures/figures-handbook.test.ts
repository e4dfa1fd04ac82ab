// docs/口径.md says what the figures and their language are today, and the editor's schema takes the files there are.
import { globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { nodeWorld } from "../../src/base/node-world.ts";
import { allExamples } from "../../src/figures/examples/all-examples.ts";
import { figuresHandbook } from "../../src/figures/figures-handbook.ts";
import { figuresSchema } from "../../src/figures/figures-schema.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";

const { value: definitions, diagnostics } = await readDefinitions(nodeWorld, "templates");

it("the definitions the program comes with have no finding", () => {
  expect(diagnostics).toEqual([]);
});

describe("the page", () => {
  const page = figuresHandbook(definitions);

  it("in docs/ is current: run npm run handbook after changing a 口径", () => {
    expect(readFileSync("docs/口径.md", "utf8")).toBe(page);
  });

  it("has every figure with its sentence, formula and code, under its file", () => {
    for (const { id, code, statement, place } of definitions.values()) {
      const [, file = ""] = page.split(`\n## ${place.file.replace(/^.*\/|\.yaml$/g, "")}\n`);
      const [, chapter = ""] = file.split(`\n### ${id}\n`);
      const [own] = chapter.split("\n### ");
      for (const part of [`\n${statement}。\n`, "- 算法：", `\`${code}\``]) expect(own, id).toContain(part);
    }
  });

  it("says how a number is shown and what else it can be written as", () => {
    const [, chapter = ""] = page.split("\n### 抽评资金\n");
    expect(chapter.split("\n### ")[0]).toContain(
      [
        "- 算法：绩效抽评记录的“涉及资金”求和",
        "- 显示：亿元，保留2位小数",
        '- 换写：`{{数 "抽评资金" 单位="万元"}}`、`{{数 "抽评资金" 单位="元"}}`',
      ].join("\n"),
    );
  });

  it("has every example", () => {
    for (const { title, definitions: text } of allExamples) {
      expect(page).toContain(`\n### ${title}\n`);
      expect(page).toContain(text.trimEnd());
    }
  });
});

describe("the editor's schema", () => {
  const accepts = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(figuresSchema());

  it("is current: run npm run handbook after changing a key", () => {
    expect(JSON.parse(readFileSync(".vscode/schemas/figures.json", "utf8"))).toEqual(figuresSchema());
  });

  it("takes every file there is, and every example", () => {
    const texts = [
      ...globSync("templates/figures/*.yaml").map((file) => readFileSync(file, "utf8")),
      ...allExamples.map((example) => example.definitions),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      accepts(parse(text));
      expect([text.slice(0, 40), accepts.errors ?? []]).toEqual([text.slice(0, 40), []]);
    }
  });

  it.each([
    "{甲: {编码: a, 统计: 项目, 方法: 计数}}",
    "{甲: {编码: a, 口径: 测试, 统记: 项目}}",
    "{甲: {编码: a, 口径: 测试, 统计: 项目, 方法: 均值}}",
    "{甲: {编码: a, 口径: 测试, 统计: 项目, 条件: 优}}",
    "{甲: 乙}",
    "[甲]",
  ])("refuses %s", (yaml) => {
    expect(accepts(parse(yaml))).toBe(false);
  });
});
