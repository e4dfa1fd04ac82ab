// The fields of a kind as lines of YAML, each with a word on what belongs there: what a skeleton is made of.
import type { Field, Fields, FieldType } from "../records/field.ts";
import { reads, sampleOf, yamlText } from "./sample-value.ts";

export interface SkeletonLine {
  /** YAML, indented within the record. */
  readonly text: string;
  /** The explanation at the end of the line. */
  readonly note?: string;
}

/** Values that are known beforehand, by Chinese key; one that its field cannot read is not used. */
export type Known = Readonly<Record<string, string>>;

export const linesOf = (fields: Fields, known: Known = {}): readonly SkeletonLine[] =>
  Object.values(fields).flatMap((field) => fieldLines(field, known[field.key]));

export function fieldLines(field: Field<unknown>, value?: string): readonly SkeletonLine[] {
  const { key, type } = field;
  const note = noteOn(field);
  if (value !== undefined && reads(type, value)) return [{ text: `${key}: ${yamlText(value)}`, note }];
  if (type.inner) return [{ text: `${key}:`, note }, ...indented(groupLines(type, type.inner))];
  if (type.item) return [{ text: `${key}:`, note }, ...indented(asItem(itemLines(type.item)))];
  return [{ text: `${key}: ${yamlText(sampleOf(type))}`, note }];
}

/** As an item of a list: the first line after “- ”, the others below it. */
export const asItem = (lines: readonly SkeletonLine[]): readonly SkeletonLine[] =>
  lines.map((line, index) => ({ ...line, text: `${index === 0 ? "- " : "  "}${line.text}` }));

const indented = (lines: readonly SkeletonLine[]): readonly SkeletonLine[] =>
  lines.map((line) => ({ ...line, text: `  ${line.text}` }));

const itemLines = (item: FieldType<unknown>): readonly SkeletonLine[] =>
  item.inner ? groupLines(item, item.inner) : [{ text: yamlText(sampleOf(item)) }];

/** Where only one field may be filled in, the others stay comments. */
function groupLines(type: FieldType<unknown>, inner: Fields): readonly SkeletonLine[] {
  if (type.onlyOne !== true) return linesOf(inner);
  return Object.values(inner).flatMap((field, index) =>
    fieldLines(field).map((line) => (index === 0 ? line : { ...line, text: `# ${line.text}` })),
  );
}

/** 必填。正式发布，还是演示（选一个：正式、演示） */
function noteOn({ required, visibility, type, note }: Field<unknown>): string {
  const inside = visibility === "internal" ? "，内部" : "";
  const how = manner(type);
  return `${required ? "必填" : "选填"}${inside}。${note}${note.endsWith(how) ? "" : `（${how}）`}`;
}

function manner(type: FieldType<unknown>): string {
  if (type.onlyOne === true) return "只填其中一栏";
  if (type.options) return `选一个：${type.options.join("、")}`;
  if (type.item) return type.item.inner ? "可以有几条" : `可以有几个，${manner(type.item)}，每个一行，以“- ”开头`;
  return type.inner ? "分栏填写" : type.name;
}
