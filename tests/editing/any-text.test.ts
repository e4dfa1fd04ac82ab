// Whatever people type survives: text to file to text, as a value, in a group and in a list, written anew and written over.
import { describe, expect, it } from "vitest";
import { planChanges } from "../../src/editing/plan-changes.ts";
import type { ContentMap } from "../../src/reading/content.ts";
import { contentOfMap } from "../../src/reading/content-node.ts";
import { readContent } from "../../src/reading/read-content.ts";
import type { MemoryWorld } from "../memory-world.ts";
import { planned, wantedIn } from "./planned.ts";
import { pick, seeded } from "./seeded.ts";

const known = [
  "完成率: 97.7%",
  "a #b",
  "# 一",
  " 前有空格",
  "后有空格  ",
  "　全角空格",
  "it's",
  '说"好"',
  `'"`,
  `"'"`,
  "100%",
  "%",
  "*重点",
  "&甲",
  "!注意",
  "@科室",
  "`代码`",
  "- 项",
  "-",
  "--",
  "---",
  "...",
  "?",
  "? 问",
  ":",
  "：",
  "名称：甲",
  "[一]",
  "{二}",
  "a, b",
  "a,b",
  "|",
  ">",
  "|-",
  "~",
  "null",
  "是",
  "否",
  "true",
  "No",
  "0012",
  "1e3",
  "0x1F",
  "1_000",
  "2024-01-01",
  "10:30",
  "12:30:45",
  "=SUM(A1)",
  "<b>",
  "C:\\Users\\财政",
  "\\n",
  "https://a.cn/b?c=d#e",
  "一\n二",
  "一\n\n\n二",
  "一\n  缩进\n二",
  "# 一\n- 二\n三: 四",
  "一\n---\n二\n...",
  "一 \n二",
  "a\tb",
  "制表\t\n符",
  "é与e\u0301",
  "👨 表情",
  "很长".repeat(5000),
  '{{数 "项目数"}}',
  "<<: *a",
];
const signs = [..." \n\t:#-?*&!|>'\"%@`,[]{}\\~=.：，甲乙丙丁1200aZ"];

function randomTexts(count: number): readonly string[] {
  const random = seeded(99);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + Math.floor(random() * 12) }, () => pick(random, signs)).join(""),
  ).filter((text) => text.trim() !== "");
}

const texts = [...known, ...randomTexts(600)];

/** A text of several lines is kept without the blanks around it, every other one sign for sign. */
const kept = (text: string): string => {
  const composed = text.normalize("NFC");
  return composed.includes("\n") ? composed.trim() : composed;
};

/** One record for each text, which says it in every way a record can. */
const recordOf = (text: string, index: number): ContentMap => ({
  编号: `p-${index}`,
  总体目标: text,
  公开: { 属性: "主动公开", 依据: text },
  指标: [{ 名称: text, 目标值: "1" }],
  备注: text,
});

async function textsIn(world: MemoryWorld): Promise<readonly ContentMap[]> {
  const { value, diagnostics } = await readContent(world, "content");
  expect(diagnostics).toEqual([]);
  return value.entries.map(({ map }) => contentOfMap(map));
}

/** The line end behind a text of several lines is the file's. */
const withoutLastEnd = (map: unknown): unknown =>
  JSON.parse(
    JSON.stringify(map, (_, value: unknown) =>
      typeof value === "string" && value.includes("\n") ? value.trim() : value,
    ),
  );

describe("a text", () => {
  const wanted = texts.map((text, index) => wantedIn("项目", recordOf(text, index)));
  const expected = texts.map((text, index) => recordOf(kept(text), index));

  it("is read as it was written", async () => {
    const plan = await planned({}, wanted);
    expect(plan.codes).toEqual([]);
    const read = await textsIn(plan.after());
    expect(read.map(withoutLastEnd)).toEqual(expected);
  });

  it("is read as it was written over another", async () => {
    const random = seeded(7);
    const first = await planned(
      {},
      texts.map((_, index) => wantedIn("项目", recordOf(pick(random, texts), index))),
    );
    const { value, diagnostics } = await planChanges(first.after(), "content", wanted, { prefer: "workbook" });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const world = first.after();
    for (const { path, after } of value.files) if (after) world.files.set(`content/${path}`, after);
    const read = await textsIn(world);
    // Where both say the same but for blanks around it, what stands stays.
    const trimmed = (maps: readonly unknown[]): unknown =>
      JSON.parse(JSON.stringify(maps, (_, one: unknown) => (typeof one === "string" ? one.trim() : one)));
    expect(trimmed(read)).toEqual(trimmed(expected));
  });

  it("that is read again is not written again", async () => {
    const world = (await planned({}, wanted)).after();
    const { value } = await planChanges(world, "content", wanted);
    expect([value.files, value.same.length]).toEqual([[], texts.length]);
  });
});
