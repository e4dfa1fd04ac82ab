// The schemas an editor uses: current, right about the real content, and able to find what the program would find.
import { globSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { figuresTarget } from "../../src/figures/figures-schema.ts";
import { editorSettings, filesOf, schemaOf } from "../../src/records/json-schema.ts";
import { spotCheck } from "../../src/records/kinds/spot-check.ts";
import type { RecordKind } from "../../src/records/record-kind.ts";
import { editorTargets } from "../../src/standards/editor-targets.ts";

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
const written = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

describe.each(editorTargets)("$kind.name", ({ kind, files }) => {
  it("has a current schema: run npm run handbook after changing a field", () => {
    expect(written(`.vscode/schemas/${kind.code}.json`)).toEqual(schemaOf(kind));
  });

  it("takes every YAML file of content/, read as an editor reads it", () => {
    const accepts = ajv.compile(schemaOf(kind));
    for (const file of files.flatMap((pattern) => globSync(pattern))) {
      accepts(parse(readFileSync(file, "utf8")));
      expect([file, accepts.errors ?? []]).toEqual([file, []]);
    }
  });

  it("says in Chinese what each field is", () => {
    const { anyOf: [record] = [] } = schemaOf(kind);
    const descriptions = Object.values(record?.properties ?? {}).map((property) => property.description ?? "");
    expect(descriptions.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

it("the rules and the calendar are helped with as records are", () => {
  const files = editorTargets.slice(-2).flatMap((target) => target.files);
  expect(files.flatMap((pattern) => globSync(pattern))).toEqual([
    "templates/standards/评分规则.yaml",
    "templates/calendar/节假日安排.yaml",
  ]);
});

it("the editor's settings name a schema for every kind", () => {
  expect(written(".vscode/settings.json")).toEqual(editorSettings([...editorTargets, figuresTarget]));
  expect(filesOf(spotCheck as unknown as RecordKind)).toEqual([
    "content/*/*/绩效抽评.yaml",
    "content/*/*/绩效抽评/*.yaml",
  ]);
});

it.each([
  ["an unknown key", "{编号: a, 项目: 甲, 等次: 优, 金额: 1万元}"],
  ["a missing field", "{编号: a, 项目: 甲}"],
  ["a word that is no grade", "{编号: a, 项目: 甲, 等次: 很好}"],
  ["a map where a text belongs", "{编号: a, 项目: {名称: 甲}, 等次: 优}"],
])("%s is refused", (_, yaml) => {
  const accepts = ajv.compile(schemaOf(spotCheck as unknown as RecordKind));
  expect(accepts(parse(yaml))).toBe(false);
  expect(accepts(parse("{编号: a, 项目: 甲, 等次: 优, 涉及资金: 1万元}"))).toBe(true);
});
