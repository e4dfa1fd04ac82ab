// Records written in every style and changed at random read as they shall, and notes beside them stay.
import { expect, it } from "vitest";
import type { Content, ContentMap } from "../../src/reading/content.ts";
import { contentOfMap, isList } from "../../src/reading/content-node.ts";
import { readEntry } from "../../src/reading/read-entry.ts";
import { RecordsInText } from "../../src/reading/records-in-text.ts";
import { inOrder, type Splice } from "../../src/reading/splice.ts";
import { flowValue, recordLines } from "../../src/reading/write-yaml.ts";
import { pick, seeded } from "../editing/seeded.ts";

const random = seeded(4);
const chance = (share: number): boolean => random() < share;
const below = (count: number): number => Math.floor(random() * count);

const texts = [
  "甲",
  "1260.00万元",
  "%",
  "a: b",
  "x #y",
  "- m",
  "it's",
  'say "hi"',
  "尾空 ",
  "第一行\n第二行",
  "一\n\n  三\n# 四",
  "很".repeat(60),
  "{b",
  "10:30",
];
const keys = ["编号", "名称", "资金", "指标", "说明", "公开", "来源", "备注"];

function anyContent(depth: number): Content {
  if (depth > 2 || chance(0.6)) return pick(random, texts);
  return chance(0.5) ? Array.from({ length: 1 + below(4) }, () => anyContent(depth + 1)) : anyMap(depth + 1);
}

function anyMap(depth: number): ContentMap {
  const some = keys.filter(() => chance(0.5));
  return Object.fromEntries((some.length > 0 ? some : ["编号"]).map((key) => [key, anyContent(depth)]));
}

function otherContent(content: Content, depth: number): Content {
  if (typeof content === "string") return chance(0.3) ? anyContent(depth) : content;
  if (!isList(content)) return otherMap(content, depth);
  const items = content.map((item) => (chance(0.25) ? otherContent(item, depth + 1) : item));
  if (chance(0.3)) items.splice(below(items.length + 1), 0, anyContent(depth + 1));
  if (chance(0.3) && items.length > 1) items.splice(below(items.length), 1);
  return items;
}

function otherMap(map: ContentMap, depth: number): ContentMap {
  const pairs = Object.entries(map)
    // Of a record something stays: what tells it apart.
    .filter((_, index) => (depth === 0 && index === 0) || !chance(0.15))
    .map(([key, value]): [string, Content] => [key, chance(0.4) ? otherContent(value, depth + 1) : value]);
  const key = pick(random, keys);
  if (chance(0.4) && !(key in map)) pairs.splice(below(pairs.length + 1), 0, [key, anyContent(depth)]);
  return pairs.length > 0 ? Object.fromEntries(pairs) : map;
}

/** Blank lines, notes above and below records and behind values, some records in braces, some files without a last line end. */
function written(records: readonly ContentMap[]): string {
  const lines = records.flatMap((record) => [
    ...(chance(0.2) ? ["# 注：上面的说明"] : []),
    ...(chance(0.2) ? [`- ${flowValue(record)}`] : recordLines(record)),
    ...(chance(0.2) ? [""] : []),
    ...(chance(0.2) ? ["  # 注：记录里的说明"] : []),
  ]);
  return lines.join("\n") + (chance(0.7) ? "\n" : "");
}

function spliced(text: string, splices: readonly Splice[]): string {
  let made = "";
  let at = 0;
  for (const { from, to, text: put } of inOrder(splices)) {
    expect(from).toBeGreaterThanOrEqual(at);
    made += text.slice(at, from) + put;
    at = to;
  }
  return made + text.slice(at);
}

const shelf = { region: "明川市", year: "2024", category: "项目" };
const contentsOf = (text: string): readonly ContentMap[] => {
  const { value, diagnostics } = readEntry("a.yaml", text, shelf);
  expect(diagnostics, text).toEqual([]);
  return value.map(({ map }) => contentOfMap(map));
};
const trimmed = (said: unknown): unknown =>
  JSON.parse(JSON.stringify(said, (_, one: unknown) => (typeof one === "string" ? one.trim() : one)));
const notes = (text: string): number => text.split("# 注：").length;

it("four hundred files changed at random", () => {
  for (let round = 0; round < 400; round++) {
    const text = written(Array.from({ length: 1 + below(3) }, () => anyMap(0)));
    const standing = contentsOf(text);
    const wanted = standing.map((record) => otherMap(record, 0));
    const added = chance(0.5) ? [anyMap(0)] : [];
    const records = new RecordsInText("a.yaml", text, standing.length);
    const splices = wanted.flatMap((record, index) => records.change(index, record) ?? []);
    const end = records.append(added);
    const changed = spliced(text, end ? [...splices, end] : splices);
    expect(trimmed(contentsOf(changed)), `${text}\n→\n${changed}`).toEqual(trimmed([...wanted, ...added]));
    expect(notes(changed), `${text}\n→\n${changed}`).toBe(notes(text));
  }
});

it("a record that shall say what it says changes in no sign", () => {
  for (let round = 0; round < 200; round++) {
    const text = written(Array.from({ length: 1 + below(3) }, () => anyMap(0)));
    const standing = contentsOf(text);
    const records = new RecordsInText("a.yaml", text, standing.length);
    expect(standing.map((record, index) => records.change(index, record))).toEqual(standing.map(() => []));
  }
});
