// What content/ says of a record, as the YAML a person would write: short groups and lists on one line, the rest on lines of their own.
import type { Content, ContentMap } from "./content.ts";
import { isList } from "./content-node.ts";
import { wordsInYaml } from "./quoted-words.ts";

/** Signs on a line, its margin included, up to which a group or a list stays on it. */
const widest = 110;
/** A list on one line is a list of names; sentences get a line each. */
const longestName = 20;

/** A value behind “键:” or “-”: what stands on that line, and the lines below it, with their margins. */
export interface WrittenValue {
  /** Empty when all of it stands below. */
  readonly head: string;
  readonly below: readonly string[];
}

/** The lines of one record in a list: “- 编号: …” and, below it, its other fields. */
export const recordLines = (record: ContentMap, margin = 0): readonly string[] => blockItem(record, margin);

/** The lines of “键: 值” pairs. */
export const pairLines = (map: ContentMap, margin: number): readonly string[] =>
  Object.entries(map).flatMap(([key, value]) => pairLine(key, value, margin));

export function pairLine(key: string, value: Content, margin: number): readonly string[] {
  const start = `${" ".repeat(margin)}${wordsInYaml(key, true)}:`;
  const { head, below } = writtenValue(value, margin, start.length + 1);
  return [head === "" ? start : `${start} ${head}`, ...below];
}

/** `margin`: of the key; `used`: the signs that stand before the value on its line. */
export function writtenValue(value: Content, margin: number, used: number): WrittenValue {
  if (typeof value === "string") return writtenText(value, margin);
  const flow = flowValue(value);
  if (used + flow.length <= widest && isShort(value)) return { head: flow, below: [] };
  return { head: "", below: isList(value) ? listLines(value, margin + 2) : pairLines(value, margin + 2) };
}

export const listLines = (items: readonly Content[], margin: number): readonly string[] =>
  items.flatMap((item) => itemLines(item, margin));

/** One item of a list, with its dash. */
export function itemLines(item: Content, margin: number): readonly string[] {
  if (typeof item !== "string" && !isList(item)) {
    const flow = flowValue(item);
    return margin + 2 + flow.length <= widest && isShort(item)
      ? [`${" ".repeat(margin)}- ${flow}`]
      : blockItem(item, margin);
  }
  const { head, below } = typeof item === "string" ? writtenText(item, margin) : { head: flowValue(item), below: [] };
  return [`${" ".repeat(margin)}- ${head}`, ...below];
}

function blockItem(item: ContentMap, margin: number): readonly string[] {
  const [first = "", ...others] = pairLines(item, margin + 2);
  return [`${" ".repeat(margin)}- ${first.slice(margin + 2)}`, ...others];
}

/** The text of several lines stands below a “|”, which keeps it as it is but for blanks around it. */
function writtenText(text: string, margin: number): WrittenValue {
  const lines = text.includes("\n") ? text.trim().split("\n") : [text];
  if (lines.length === 1) return { head: wordsInYaml(lines.join(""), false), below: [] };
  const start = " ".repeat(margin + 2);
  return { head: "|", below: lines.map((line) => (line === "" ? "" : `${start}${line}`)) };
}

/** In brackets and braces, on one line. */
export function flowValue(value: Content): string {
  if (typeof value === "string") return wordsInYaml(value.includes("\n") ? value.trim() : value, true);
  if (isList(value)) return `[${value.map(flowValue).join(", ")}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${wordsInYaml(key, true)}: ${flowValue(one)}`);
  return `{${pairs.join(", ")}}`;
}

/** Nothing of it needs lines of its own. */
function isShort(value: Content): boolean {
  if (isList(value)) return value.every((item) => typeof item === "string" && isOneName(item));
  return Object.values(value).every((one) => (typeof one === "string" ? !one.includes("\n") : isShort(one)));
}

const isOneName = (text: string): boolean => text.length <= longestName && !text.includes("\n");
