// The short way through plain YAML gives what the whole language gives: the same tree, the same places, the same findings.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFullYaml } from "../../src/reading/full-yaml.ts";
import { parsePlainYaml } from "../../src/reading/plain-yaml.ts";
import { SourceText } from "../../src/reading/source-text.ts";
import type { YamlNode } from "../../src/reading/yaml-node.ts";
import { parseYaml } from "../../src/reading/yaml-with-places.ts";
import { records, texts } from "./yaml-texts.ts";

/** All that a node says, as plain data. */
function said(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  const { type, place } = node;
  if (node.type === "scalar") return { type, place, text: node.text };
  if (node.type === "list") return { type, place, items: node.items.map(said) };
  const entries = node.entries.map(({ key, keyPlace, value }) => ({ key, keyPlace, value: said(value) }));
  return { type, place, entries };
}

const plainly = (text: string): YamlNode | undefined => parsePlainYaml(new SourceText("甲.yaml", text), 0, text.length);

function inFull(text: string): unknown {
  const { value, diagnostics } = parseFullYaml(new SourceText("甲.yaml", text), 0, text.length);
  return { value: said(value), diagnostics };
}

test("whatever the text, the outcome is that of the whole language", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { value, diagnostics } = parseYaml("甲.yaml", text);
      expect({ value: said(value), diagnostics }).toEqual(inFull(text));
    }),
    { numRuns: 3000 },
  );
}, 60_000);

test("records without a slip are plain", () => {
  fc.assert(
    fc.property(records, (lines) => {
      expect(plainly(`${lines.join("\n")}\n`)).toBeDefined();
    }),
  );
});

describe("plain", () => {
  test.each([
    "名称: 甲\n简称: [乙, 丙]\n",
    "- 编号: 01\n  指标:\n    - {一级: 产出, 单位: '%', 分值: 5}\n  得分: -5\n",
    "指标:\n- 甲\n- 乙\n得分: 5\n",
    "# 说明\n\n- 名称: 甲\n  # 注\n  备注:\n- {来源: {绩效自评: zp-01}}\n",
    "说明: |\n  第一行\n\n    第二行\n\n得分: 5\n",
    '来源: "《办法》: 第3条"\n时间: 10:30\n网址: http://a.cn/b?c=d#e\n',
    "名称: 甲",
  ])("%j, and read as the whole language reads it", (text) => {
    const node = plainly(text);
    expect(node).toBeDefined();
    expect({ value: said(node), diagnostics: [] }).toEqual(inFull(text));
  });
});

describe("left to the whole language", () => {
  test.each([
    ["a key written twice", "名称: 甲\n名称: 乙\n"],
    ["a key written twice in braces", "- {名称: 甲, 名称: 乙}\n"],
    ["a comment behind a value", "名称: 甲 # 注\n"],
    ["two keys in one line", "名称: 甲: 乙\n"],
    ["a value over two lines", "名称: 甲\n  乙\n"],
    ["a list over two lines", "简称: [甲,\n  乙]\n"],
    ["a tab", "名称: 甲\t乙\n"],
    ["characters to be composed", "名称: e\u0301\n"],
    ["an anchor", "名称: &a 甲\n"],
    ["an escape", '名称: "甲\\n乙"\n'],
    ["a folded text", "说明: >\n  甲\n  乙\n"],
    ["a list in a list", "- - 甲\n"],
    ["an indentation that fits nothing", "甲:\n    乙: 1\n  丙: 2\n"],
    ["thirteen levels", Array.from({ length: 13 }, (_, depth) => `${" ".repeat(depth)}甲:\n`).join("")],
    [
      "thirteen levels, some of lists",
      Array.from({ length: 7 }, (_, depth) => `${"  ".repeat(depth)}- 甲:\n`).join(""),
    ],
    [
      "a thirteenth level of words",
      `${Array.from({ length: 11 }, (_, depth) => `${" ".repeat(depth)}甲:\n`).join("")}${" ".repeat(11)}- 乙\n`,
    ],
    ["blanks above a text", "说明: |\n  \n  甲\n"],
    ["thirteen brackets", `甲: ${"[".repeat(12)}乙${"]".repeat(12)}\n`],
    ["a key as long as a page", `${"甲".repeat(1100)}: 乙\n`],
    ["a key as long as a page, in braces", `- {${"甲".repeat(1100)}: 乙}\n`],
    ["dots that end a document", "名称: 甲\n... : 乙\n"],
    ["a second document", "名称: 甲\n---\n名称: 乙\n"],
    ["no text", ""],
  ])("%s", (_, text) => {
    expect(plainly(text)).toBeUndefined();
  });
});

describe("a list cut into its items", () => {
  test.each([
    ["one item of another kind", "- 名称: 甲\n- 名称: >\n    乙\n- 名称: 丙\n"],
    ["a quote that closes in a later item", "- 名称: '甲\n- 乙'\n- 名称: 丙\n"],
    ["a bracket that closes in a later item", "- 简称: [甲,\n- 乙]\n"],
    ["text that looks like an item", "- 说明: |\n    - 甲\n    正文\n- 说明: |\n   - 乙\n"],
    ["a document that ends in the middle", "- 名称: 甲\n...\n- 名称: 乙\n"],
    ["a slip in the last item", "- 名称: 甲\n- 名称: 乙\n- 名称: 丙: 丁\n"],
    ["something that is no item", "- 名称: 甲\n名称: 乙\n- 名称: 丙\n"],
    ["slips that leave a tree", "# 说明\n- 名称: 甲\n- {名称: 甲, 名称: 乙}\n- 名称: &a 丙\n- 名称: 丁\n  戊\n"],
  ])("%s", (_, text) => {
    const { value, diagnostics } = parseYaml("甲.yaml", text);
    expect({ value: said(value), diagnostics }).toEqual(inFull(text));
  });
});
