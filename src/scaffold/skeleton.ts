// A kind of record as a file to fill in: every field stands there as a comment, and removing the marks leaves a good record.
import type { RecordKind } from "../records/record-kind.ts";
import { asItem, fieldLines, type Known, linesOf, type SkeletonLine } from "./field-lines.ts";

/** As much of a kind as a skeleton shows. */
export type SkeletonKind = Pick<RecordKind, "name" | "note" | "level" | "prose" | "fields">;

/** One record for the end of a list that is already there. */
export const pasteSkeleton = (kind: SkeletonKind, known: Known): string =>
  commented(asItem(linesOf(kind.fields, known)));

/** A YAML file for a list of records, with nothing in it yet. */
export const listSkeleton = (kind: SkeletonKind, known: Known): string =>
  [
    explained(kind),
    "## 填写：删去一条记录各行行首的“# ”，把“（待填）”和例子改成实际内容，用不上的选填栏目整行删去。",
    "## 每条记录以“- ”开头；再加一条，另起一行接着写。行首“##”和行尾“#”后面的话是说明，程序不读。",
    "",
    pasteSkeleton(kind, known),
  ].join("\n");

/** A Markdown file of one record with its prose, not read as a record yet. */
export const proseSkeleton = (kind: SkeletonKind, known: Known, body: string): string =>
  [
    "---",
    explained(kind),
    "## 填写：删去下面各行行首的“# ”，把“（待填）”和例子改成实际内容，用不上的选填栏目整行删去。",
    "## 正文写在第二行“---”下面，“{{!--”和“--}}”之间的话是提示。行首“##”和行尾“#”后面的话是说明，程序不读。",
    `${commented(linesOf(kind.fields, known))}---`,
    "",
    body,
  ].join("\n");

/** A YAML file of one record that is good as it stands: what is known is written, the rest are comments. */
export function startedSkeleton(kind: SkeletonKind, known: Known, remark: string): string {
  const fields = Object.values(kind.fields);
  const written = fields.filter(({ key }) => key in known).flatMap((field) => fieldLines(field, known[field.key]));
  const open = fields.filter(({ key }) => !(key in known)).flatMap((field) => fieldLines(field));
  return [
    explained(kind),
    "",
    noted(written),
    `## ${remark}`,
    "",
    "## 以下是选填栏目：要填哪一栏，就删去它各行行首的“# ”，把“（待填）”和例子改成实际内容。",
    commented(open),
  ].join("\n");
}

export const explained = (kind: SkeletonKind): string => `## ${kind.name}：${kind.note}`;

const commented = (lines: readonly SkeletonLine[]): string =>
  noted(lines.map((line) => ({ ...line, text: `# ${line.text}` })));

/** Notes stand in one column, as far as the lines are not too long for it. */
const noteColumn = 32;

const noted = (lines: readonly SkeletonLine[]): string =>
  lines
    .map(({ text, note }) => {
      if (note === undefined) return `${text}\n`;
      return `${text}${" ".repeat(Math.max(2, noteColumn - widthOf(text)))}# ${note}\n`;
    })
    .join("");

/** In columns of a fixed-width font, where a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, one) => sum + (one < "\u2000" ? 1 : 2), 0);
