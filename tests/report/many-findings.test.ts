// Many findings as a person reads them: a choice told in full, a table of the rest by kind, and where all of them are.
import { describe, expect, it } from "vitest";
import { type Diagnostic, error, note, warning } from "../../src/base/diagnostic.ts";
import { findingsJson } from "../../src/report/findings-json.ts";
import { findingsText } from "../../src/report/findings-text.ts";
import { SourceLines } from "../../src/report/source-lines.ts";
import { fitting, textColumns } from "../../src/report/text-columns.ts";
import { MemoryWorld } from "../memory-world.ts";

const file = (index: number): string => `content/明川市/2023/项目/${index}.yaml`;
const source = "- {编号: mc-1, 名称: 老年助餐服务, 主管部门: 民政局, 预算数: 1250}\n";
const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [file(index), source.repeat(10_000)]));
const say = (findings: readonly Diagnostic[]) => findingsText(findings, new SourceLines(new MemoryWorld(files)));

const wrongValue = (index: number, files: number): Diagnostic =>
  error("records/wrong-value", `“预算数”应是带单位的金额，读到的是“${index}”`, {
    place: { file: file(index % files), line: Math.floor(index / files) + 1, column: 48 },
    hint: "请写阿拉伯数字和一个单位（元、万元、亿元），不写负数，例如 1250万元",
  });
const untraced = (index: number): Diagnostic =>
  warning("document/untraced-number", `手写的“${index}个”没有出处`, {
    place: { file: "content/明川市/2023/工作总结.md", line: index },
  });

const times = <Value>(count: number, make: (index: number) => Value): readonly Value[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** How often a code stands behind a message, the table left out. */
const told = (text: string, code: string): number => text.split(`${code}]\n`).length - 1;

describe("findings that can be read one by one", () => {
  it.each([1, 30, 50])("are all told: %i of one kind in one file", async (count) => {
    const text = await say(times(count, (index) => wrongValue(index, 1)));
    expect(told(text, "records/wrong-value")).toBe(count);
    expect(text).not.toContain("同类问题");
  });
});

describe("ten thousand findings", () => {
  const many = [...times(9800, (index) => wrongValue(index, 2)), ...times(200, untraced)];

  it("end with how many there are, of what severity, in how many files", async () => {
    expect((await say(many)).split("\n").at(-1)).toBe("10,000处：9,800个错误、200个提醒，涉及3个文件");
  });

  it("are told five of a kind in a file, twenty of a kind in all, and counted besides", async () => {
    const text = await say(many);
    expect(told(text, "records/wrong-value")).toBe(10);
    expect(told(text, "document/untraced-number")).toBe(5);
    expect(text).toContain("同类问题（上面只列出15处，其余9,985处没有逐条列出）");
    const spread = await say(times(10_000, (index) => wrongValue(index, 40)));
    expect(told(spread, "records/wrong-value")).toBe(20);
    expect(text.split("\n").length).toBeLessThan(120);
  });

  it("stand in a table by kind: number, files, wording without values, code, first place", async () => {
    const text = await say(many);
    expect(text.slice(text.indexOf("    处数")).split("\n").slice(0, 5)).toEqual([
      "    处数  文件数  问题",
      "   9,800       2  错误  “…”应是带单位的金额，读到的是“…”",
      "                  [records/wrong-value] 第一处：content/明川市/2023/项目/0.yaml:1:48",
      "     200       1  提醒  手写的“…”没有出处",
      "                  [document/untraced-number] 第一处：content/明川市/2023/工作总结.md:0",
    ]);
  });

  it("say where all of them are, and there they are", async () => {
    const text = await say(many);
    expect(text).toContain("npm run liangji -- check --format json");
    expect(text).toContain("findings.json");
    const { findings } = JSON.parse(findingsJson(many)) as { findings: unknown[] };
    expect(findings).toHaveLength(10_000);
  });

  it("read the same in whatever order they were found", async () => {
    expect(await say(many.toReversed())).toBe(await say(many));
  });

  it("fit into a hundred columns", async () => {
    const widths = (await say(many)).split("\n").map(textColumns);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
  });
});

describe("findings of a hundred kinds", () => {
  const kinds = times(6000, (index) =>
    (index % 100 === 7 ? note : error)(`room/${String(index % 100).padStart(2, "0")}`, `第${index}处`, {
      place: { file: file(index % 30), line: index + 1 },
    }),
  );

  it("are each told at least once, and not many more in all", async () => {
    const text = await say(kinds);
    for (const index of Array.from({ length: 100 }, (_, one) => String(one).padStart(2, "0")))
      expect(text).toMatch(new RegExp(`第\\d+处 \\[room/${index}\\]`));
    expect(text.match(/^ {2}第\d+行/gm)?.length).toBeLessThanOrEqual(200);
  });

  it("errors come first in the table, then the more frequent", async () => {
    const table = (await say(kinds)).split("    处数")[1] ?? "";
    const codes = [...table.matchAll(/\[(room\/\d\d)\]/g)].map((one) => one[1]);
    expect(codes).toHaveLength(100);
    expect(codes.at(-1)).toBe("room/07");
    expect(codes.slice(0, 99)).toEqual(codes.slice(0, 99).toSorted());
  });
});

describe("what is too long is cut", () => {
  it("messages, hints, and what they have to do with", async () => {
    const long = "长".repeat(5000);
    const related = times(30, (index) => ({ place: { file: file(0), line: index + 1 }, message: long }));
    const text = await say([error("a/b", long, { place: { file: file(0), line: 1, column: 1 }, hint: long, related })]);
    expect(text.length).toBeLessThan(3000);
    expect(text).toContain("参见的共有30处，这里列出5处");
  });

  it.each([
    ["甲乙丙丁", 8, "甲乙丙丁"],
    ["甲乙丙丁", 7, "甲乙丙…"],
    ["甲乙丙丁", 6, "甲乙…"],
    ["abcd", 3, "ab…"],
    ["𠮷𠮷𠮷", 5, "𠮷𠮷…"],
  ])("%s in %i columns is %s", (text, most, cut) => expect(fitting(text, most)).toBe(cut));
});
