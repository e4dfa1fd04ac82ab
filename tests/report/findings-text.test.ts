// Findings as a person reads them: by file, with the line, a caret under the very character, and what to do.
import { describe, expect, it } from "vitest";
import { type Diagnostic, error, note, warning } from "../../src/base/diagnostic.ts";
import { excerpt } from "../../src/report/excerpt.ts";
import { findingsText } from "../../src/report/findings-text.ts";
import { SourceLines } from "../../src/report/source-lines.ts";
import { visible } from "../../src/report/visible.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";

const say = (findings: readonly Diagnostic[], files: Readonly<Record<string, MemoryFile>> = {}) =>
  findingsText(findings, new SourceLines(new MemoryWorld(files)));

describe("a finding", () => {
  it("says where, how bad, what, and what to do, under the name of its file", async () => {
    const finding = error("records/wrong-value", "“等次”应是等次，读到的是“特优”", {
      place: { file: "content/a.yaml", line: 2, column: 5 },
      hint: "请从中选一个：优、良",
      related: [{ place: { file: "content/b.yaml", line: 7 }, message: "发布性质写在这里" }],
    });
    expect(await say([finding], { "content/a.yaml": "名称: 甲\n等次: 特优\n" })).toBe(`content/a.yaml

  第2行第5列  错误  “等次”应是等次，读到的是“特优” [records/wrong-value]
    │ 等次: 特优
    │ 　　  ^
    怎么办：请从中选一个：优、良
    参见 content/b.yaml:7  发布性质写在这里

1个错误`);
  });

  it("does without what is not known", async () => {
    const found = [
      error("a/b", "打不开", { place: { file: "x" } }),
      warning("a/c", "没有这一行", { place: { file: "y", line: 9 } }),
      note("a/d", "在表格里", { place: { file: "z.xlsx", cell: "Sheet1!B7" } }),
    ];
    expect(await say(found, { y: "一行" })).toBe(
      "x\n\n  错误  打不开 [a/b]\n\ny\n\n  第9行  提醒  没有这一行 [a/c]\n\nz.xlsx\n\n  Sheet1!B7  说明  在表格里 [a/d]\n\n3处：1个错误、1个提醒、1个说明，涉及3个文件",
    );
  });

  it("none at all says so", async () => expect(await say([])).toBe("没有发现问题"));

  it("shows no line of a file in another encoding: it would be unreadable", async () => {
    const finding = error("a/b", "甲", { place: { file: "gbk.yaml", line: 1, column: 1 } });
    const text = await say([finding], { "gbk.yaml": new Uint8Array([0xc3, 0xfb, 0xb3, 0xc6]) });
    expect(text).not.toContain("│");
  });

  it("from a file with Windows line ends shows the right line", async () => {
    const finding = error("a/b", "甲", { place: { file: "crlf.yaml", line: 2, column: 1 } });
    expect(await say([finding], { "crlf.yaml": "一\r\n二\r\n三" })).toContain("    │ 二\n    │ ^");
  });
});

describe("the order", () => {
  it("is by file, line and column, whatever order they were found in", async () => {
    const at = (file: string, line: number, column: number) =>
      error("a/b", `${line}:${column}`, { place: { file, line, column } });
    const found = [at("b", 1, 1), at("a", 10, 1), at("a", 2, 5), at("a", 2, 1)];
    const text = await say(found);
    expect(text).toBe(await say(found.toReversed()));
    expect(text.match(/\d+:\d+/g)).toEqual(["2:1", "2:5", "10:1", "1:1"]);
  });
});

/** Columns a terminal uses: two for a wide character. */
const columns = (text: string): number =>
  [...text].reduce(
    (sum, one) =>
      sum +
      (one === "\u0301"
        ? 0
        : /[\u2705\u2E80-\u9FFF\uFF00-\uFFEF\u3000-\u303F\u{20000}-\u{3FFFF}\u{1F300}-\u{1FAFF}]/u.test(one)
          ? 2
          : 1),
    0,
  );

describe("the caret", () => {
  it.each([
    ["名称: 甲", 5, "甲"],
    ["名称：甲", 4, "甲"],
    ["abc: def", 6, "d"],
    ["全角ＡＢＣ: x", 8, "x"],
    ["𠮷𠮷: 甲", 7, "甲"],
    ["😀: 甲", 5, "甲"],
    ["\t等次: 特优", 6, "特"],
    ["　　缩进: 甲", 7, "甲"],
    [`${"长".repeat(100)}错${"长".repeat(100)}`, 101, "错"],
    [`${"𠮷".repeat(50)}错${"𠮷".repeat(50)}`, 101, "错"],
    [`a${"𠮷".repeat(50)}错${"𠮷".repeat(50)}`, 102, "错"],
    [`${"x".repeat(500)}!`, 501, "!"],
    ["名称: e\u0301甲", 7, "甲"],
    ["名称: ✅甲", 6, "甲"],
    [`${"编号: 甲, ".repeat(6)}错`, 43, "错"],
    [`${"编号: 甲, ".repeat(40)}错${"后".repeat(90)}`, 281, "错"],
  ])("in %j at %i stands under %s", (source, column, character) => {
    const [line, caret] = excerpt(source, column);
    const at = line.indexOf(character, [...line.slice(0, 0)].length);
    const position = character === "长" ? at : line.lastIndexOf(character);
    expect(columns(caret.slice(0, -1))).toBe(columns(line.slice(0, position)));
    expect(line.isWellFormed()).toBe(true);
    expect(columns(line)).toBeLessThanOrEqual(92);
  });

  it("past the end of the line stands behind its last character", () => {
    expect(excerpt("名称:", 99)).toEqual(["名称:", "　　 ^"]);
    expect(excerpt("", 1)).toEqual(["", "^"]);
  });
});

describe("text from files cannot play with the terminal", () => {
  it.each([
    ["\u001B[2J清屏", "␛[2J清屏"],
    ["响铃\u0007", "响铃␇"],
    ["甲\r乙", "甲 乙"],
    ["甲\n乙", "甲 乙"],
    ["甲\u202E乙", "甲\uFFFD乙"],
    ["\u009B31m", "\uFFFD31m"],
    ["甲\u200B乙", "甲\uFFFD乙"],
  ])("%j is shown as %j", (text, shown) => expect(visible(text)).toBe(shown));

  it("wherever it stands in a finding", async () => {
    const evil = "\u001B[2J\u202E";
    const finding = error("a/b", `读到的是“${evil}”`, {
      place: { file: `${evil}.yaml`, line: 1, column: 1 },
      hint: `例如${evil}`,
      related: [{ place: { file: evil }, message: evil }],
    });
    const text = await say([finding], { [`${evil}.yaml`]: `名称: ${evil}` });
    expect([...text].filter((one) => evil.includes(one) && one < " ")).toEqual([]);
    expect(text).not.toContain("\u202E");
    expect(text.match(/␛/g)).toHaveLength(6);
  });
});
