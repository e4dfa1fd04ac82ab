// YAML as people get it wrong: every slip a finding with its line and column, every value the text that was typed.
import { describe, expect, test } from "vitest";
import { plainEntries, readYaml } from "./read-yaml.ts";

describe("values stay as typed", () => {
  test.each([
    ["0012", "0012"],
    ["010", "010"],
    ["12:30", "12:30"],
    ["1_000", "1_000"],
    ["1e3", "1e3"],
    ["0x1F", "0x1F"],
    ["0o17", "0o17"],
    ["no", "no"],
    ["yes", "yes"],
    ["on", "on"],
    ["true", "true"],
    ["null", "null"],
    ["~", "~"],
    [".inf", ".inf"],
    ["2022-10-12", "2022-10-12"],
    ["2022-10-12T08:00:00Z", "2022-10-12T08:00:00Z"],
    ["3305002023000000000000000007", "3305002023000000000000000007"],
    ["1.10", "1.10"],
    ["'0012'", "0012"],
    ['"一：二"', "一：二"],
    ["'it''s'", "it's"],
    ["湖委发〔2019〕36号", "湖委发〔2019〕36号"],
    ["“美丽小区”以奖代补", "“美丽小区”以奖代补"],
    ["比例1:2", "比例1:2"],
    ["https://a.example/b", "https://a.example/b"],
    ["甲 # 说明", "甲"],
    ["甲#一", "甲#一"],
    ["<<", "<<"],
    ["__proto__", "__proto__"],
  ])("%s", async (written, value) => {
    const read = await readYaml(`名称: ${written}\n`);
    expect(read.codes).toEqual([]);
    expect(plainEntries(read.entries)).toEqual([{ 名称: value }]);
  });

  test("several lines under “|” keep their line ends, under “>” they join", async () => {
    const read = await readYaml("甲: |\n  一\n  二\n乙: >-\n  one\n  two\n");
    expect(plainEntries(read.entries)).toEqual([{ 甲: "一\n二\n", 乙: "one two" }]);
  });

  test("keys like __proto__ and constructor are keys", async () => {
    const read = await readYaml("__proto__: 甲\nconstructor: 乙\n");
    expect(read.entries[0]?.map.entries.map((one) => one.key)).toEqual(["__proto__", "constructor"]);
  });

  test("a value of fifty thousand characters is read whole", async () => {
    const long = "长".repeat(50_000);
    const read = await readYaml(`名称: ${long}\n`);
    expect(plainEntries(read.entries)).toEqual([{ 名称: long }]);
  });

  test("a key without a value is blank, at the place of its key", async () => {
    const read = await readYaml("甲:\n乙: 一\n");
    expect(read.entries[0]?.map.entries[0]).toMatchObject({ value: { text: "" }, keyPlace: { line: 1, column: 1 } });
  });
});

describe("places", () => {
  test("every key and value has its own", async () => {
    const read = await readYaml("# 部门\n- 名称: 甲\n  简称:\n    - 乙\n    - 丙\n- {名称: 丁, 类型: 戊}\n");
    const [first, second] = read.entries;
    expect(first?.place).toMatchObject({ line: 2, column: 3 });
    expect(first?.map.entries[1]).toMatchObject({
      keyPlace: { line: 3, column: 3 },
      value: { type: "list", items: [{ place: { line: 4, column: 7 } }, { place: { line: 5, column: 7 } }] },
    });
    expect(second?.map.entries[1]).toMatchObject({
      keyPlace: { line: 6, column: 11 },
      value: { place: { line: 6, column: 15 } },
    });
  });
});

describe("slips are found where they are", () => {
  test.each([
    ["a tab for indentation", "名称: 甲\n简称:\n\t- 乙\n", "reading/yaml", 3, "行首用了制表符（Tab）缩进"],
    ["a full-width colon in the first line", "名称：甲\n", "reading/full-width-colon", 1, "键后用了全角冒号“：”"],
    ["a full-width colon after others", "名称: 甲\n简称：乙\n", "reading/full-width-colon", 2, "键后用了全角冒号“：”"],
    ["a full-width colon before others", "名称：甲\n简称: 乙\n", "reading/full-width-colon", 1, "键后用了全角冒号“：”"],
    ["a full-width colon in a list", "- 名称: 甲\n  简称：乙\n", "reading/full-width-colon", 2, "键后用了全角冒号“：”"],
    ["no space after the colon, first line", "名称:甲\n简称: 乙\n", "reading/tight-colon", 1, "冒号后少一个空格"],
    ["no space after the colon, later", "名称: 甲\n简称:乙\n", "reading/tight-colon", 2, "冒号后少一个空格"],
    ["no space after the colon, alone", "名称:甲\n", "reading/tight-colon", 1, "冒号后少一个空格"],
    ["a key written twice", "名称: 甲\n简称: 乙\n名称: 丙\n", "reading/duplicate-key", 3, "“名称”写了两次"],
    ["two keys in one line", "名称: 甲: 乙\n", "reading/yaml", 1, "一行里出现了两个“键: 值”"],
    ["an anchor", "名称: &a 甲\n", "reading/yaml-marks", 1, "这里用了 YAML 的锚点、引用或标签"],
    ["a harmless tag", "名称: !!str 0012\n", "reading/yaml-marks", 1, undefined],
    ["a tag", "名称: !!js/function 'x'\n", "reading/yaml-marks", 1, "这里用了 YAML 的锚点、引用或标签"],
    ["an open quote", '类型: 丙\n名称: "甲\n简称: 乙\n', "reading/unclosed", 2, "这里的双引号没有配对"],
    ["an open single quote", "类型: 丙\n名称: '甲\n简称: 乙\n", "reading/unclosed", 2, "这里的单引号没有配对"],
    ["an open bracket", "类型: 丙\n名称: [甲\n简称: 乙\n", "reading/unclosed", 2, "这里的方括号没有配对"],
    ["an open brace", "- {名称: 甲\n- {名称: 乙}\n", "reading/unclosed", 1, "这里的花括号没有配对"],
    ["an open bracket at the end", "名称: 甲\n简称: [乙, 丙", "reading/unclosed", 2, "这里的方括号没有配对"],
    ["an at sign", "名称: @甲\n", "reading/yaml", 1, "值以特殊符号（@ ` % 等）开头"],
    ["a second document", "名称: 甲\n---\n名称: 乙\n", "reading/yaml", 2, "一个文件里出现了第二个“---”文档"],
    ["a value over several lines", "名称: 甲\n  乙\n", "reading/loose-lines", 1, undefined],
    ["a list as a key", "? [甲]\n: 乙\n", "reading/yaml-key", 1, "键不是一个简单的名称"],
    ["a text instead of a record", "- 名称: 甲\n- 乙\n", "reading/not-a-record", 2, undefined],
    ["a list in a list", "- - 名称: 甲\n", "reading/not-a-record", 1, undefined],
    ["nothing but text", "明川市商务局\n", "reading/not-a-record", 1, undefined],
  ])("%s", async (_, text, code, line, message) => {
    const read = await readYaml(text);
    expect(read.codes).toEqual([code]);
    const [finding] = read.findings;
    expect(finding?.severity).toBe("error");
    expect(finding?.place.line).toBe(line);
    expect(finding?.hint).toMatch(/\p{Script=Han}/u);
    if (message !== undefined) expect(finding?.message).toBe(message);
  });

  test.each([
    ["- 名称：甲\n", 1, 5],
    ["名称：甲\n简称: 乙\n", 1, 3],
    ["- 名称: 甲\n  简称：乙\n", 2, 5],
    ["- 名称:甲\n", 1, 5],
    ["名称: 甲\n简称:乙\n", 2, 3],
  ])("a wrong colon in %j is at line %i, column %i", async (text, line, column) => {
    const read = await readYaml(text);
    expect(read.findings[0]?.place).toMatchObject({ line, column });
  });

  test("a key written twice points to the first, and only its record is damaged", async () => {
    const read = await readYaml("- 名称: 甲\n- 名称: 乙\n  名称: 丙\n- 名称: 丁\n");
    expect(read.findings[0]?.related).toMatchObject([{ place: { line: 2, column: 3 }, message: "第一次写在这里" }]);
    expect(read.entries.map((entry) => entry.damage?.code)).toEqual([undefined, "reading/duplicate-key", undefined]);
  });

  test("a record with several slips is damaged by the first", async () => {
    const read = await readYaml("- 名称: 甲\n- 名称: 乙\n  名称: 丙\n  简称: &a 丁\n  名称: 戊\n");
    expect(read.findings).toHaveLength(3);
    expect(read.entries.map((entry) => entry.damage?.place.line)).toEqual([undefined, 3]);
  });

  test("an alias is not followed", async () => {
    const read = await readYaml("- 名称: &a 甲\n- 名称: *a\n");
    expect(read.codes).toEqual(["reading/yaml-marks", "reading/yaml-marks"]);
    expect(plainEntries(read.entries)).toEqual([{ 名称: "" }, { 名称: "" }]);
  });

  test.each([
    ["", "reading/empty-file"],
    ["\n\n", "reading/empty-file"],
    ["---\n", "reading/empty-file"],
    ["\uFEFF", "reading/empty-file"],
  ])("%j is an empty file", async (text, code) => {
    const read = await readYaml(text);
    expect(read.codes).toEqual([code]);
    expect(read.entries).toEqual([]);
  });

  test.each(["# 只有说明\n", "\n  # 说明\n\n# - 名称: 甲\n"])("%j is a file nobody has filled in yet", async (text) => {
    const read = await readYaml(text);
    expect(read.findings).toMatchObject([{ code: "reading/unfilled", severity: "note" }]);
    expect([read.entries, read.unreadable]).toEqual([[], []]);
  });

  test("an empty list is no entries and no complaint", async () => {
    const read = await readYaml("[]\n");
    expect(read.codes).toEqual([]);
    expect(read.entries).toEqual([]);
  });

  test("a broken text is broken the second time too", async () => {
    const first = await readYaml("名称: [甲\n");
    const second = await readYaml("名称: [甲\n");
    expect(second).toEqual(first);
    expect(second.codes).toEqual(["reading/unclosed"]);
  });
});

describe("what is meant to break readers does not", () => {
  test("an alias bomb stays small", async () => {
    const levels = Array.from({ length: 12 }, (_, level) => {
      const before = level === 0 ? '"哈"' : Array.from({ length: 9 }, () => `*a${level - 1}`).join(", ");
      return `a${level}: &a${level} [${before}]\n`;
    });
    const read = await readYaml(levels.join(""));
    expect(new Set(read.codes)).toEqual(new Set(["reading/yaml-marks"]));
    expect(JSON.stringify(plainEntries(read.entries)).length).toBeLessThan(1000);
  });

  test.each([
    ["brackets", "[".repeat(100_000)],
    ["closed brackets", "[".repeat(50_000) + "]".repeat(50_000)],
    ["braces", "{甲: ".repeat(100_000)],
    ["dashes", "- ".repeat(100_000)],
    ["question marks", "? ".repeat(50_000)],
    ["indentation", Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}甲:\n`).join("")],
    ["quotes", '"'.repeat(100_000)],
    ["colons", ": ".repeat(100_000)],
    ["anchors", "&a ".repeat(50_000)],
    ["exclamation marks", "!a ".repeat(50_000)],
  ])("a hundred thousand %s end in a finding", { timeout: 20_000 }, async (_, text) => {
    const read = await readYaml(text);
    expect(read.findings.some((one) => one.severity === "error")).toBe(true);
  });

  test("thirteen levels are too many, at the place of the thirteenth", async () => {
    const read = await readYaml(
      `${Array.from({ length: 13 }, (_, depth) => `${" ".repeat(depth)}甲:\n`).join("")}${" ".repeat(13)}乙: 丙\n`,
    );
    expect(read.codes).toEqual(["reading/too-deep"]);
    expect(read.findings[0]?.place.line).toBe(13);
  });

  test("a hundred thousand keys in one record are read in a moment", { timeout: 20_000 }, async () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `k${index}: 1\n`).join("");
    const read = await readYaml(text);
    expect(read.entries[0]?.map.entries).toHaveLength(100_000);
  });

  test("ten thousand damaged records are all found", { timeout: 20_000 }, async () => {
    const read = await readYaml("- {名称: 甲, 名称: 乙}\n".repeat(10_000));
    expect(read.entries.filter((entry) => entry.damage !== undefined)).toHaveLength(10_000);
  });
});
