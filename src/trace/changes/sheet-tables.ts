// The tables of a sheet for whoever reviews or signs: what changed and why, what is still open, what has been waived.
import { type Severity, severityWords } from "../../base/diagnostic.ts";
import { placeText } from "../../base/place.ts";
import type { Block, Inline, TableBlock } from "../../document/document-tree.ts";
import type { TableColumn } from "../../figures/figure.ts";
import { causeText } from "./cause-text.ts";
import type { BuildChanges, Cause } from "./changes.ts";
import type { SaidFinding } from "./snapshot-shape.ts";

/** Of one change. */
const mostCauses = 3;
/** A finding that a waiver has turned into a note says so. */
const waived = /^已豁免：/;

export const openOnes = (findings: readonly SaidFinding[]): readonly SaidFinding[] =>
  findings.filter(({ severity }) => severity === "error" || severity === "warning");

export const waivedOnes = (findings: readonly SaidFinding[]): readonly SaidFinding[] =>
  findings.filter(({ message }) => waived.test(message));

/** `otherwise`: said in place of an empty table. */
export const section = (heading: string, content: TableBlock, otherwise: string): readonly Block[] => [
  { type: "heading", depth: 1, children: text(heading) },
  content.rows.length === 0 ? paragraph(otherwise) : content,
];

export const documentsTable = ({ added, removed }: BuildChanges): TableBlock =>
  table({ 文件: 20, 情况: 6 }, [
    ...added.map(({ title }) => [title, "新增"]),
    ...removed.map(({ title }) => [title, "不再生成"]),
  ]);

export const figuresTable = ({ documents }: BuildChanges): TableBlock =>
  table(
    { 文件: 7, 口径: 7, 上一稿: 7, 本稿: 7, 起因: 10 },
    documents.flatMap(({ title, figures }) =>
      figures.map(({ id, before, after, causes }) => [
        title,
        id,
        valueText(before),
        valueText(after),
        becauseOf(causes),
      ]),
    ),
  );

/** A table's rows are told among the sentences. */
const valueText = (value: string | undefined): string =>
  value === undefined ? "没有用到" : value === "" || value.includes(" | ") ? "见表" : value;

export const sentencesTable = ({ documents }: BuildChanges): TableBlock =>
  table(
    { 文件和标题: 8, 上一稿: 14, 本稿: 14 },
    documents.flatMap(({ title, sentences }) =>
      sentences.map(({ heading, before, after }) => [
        heading === "" ? title : `${title}，${heading}`,
        before?.text ?? "（没有）",
        after?.text ?? "（删去）",
      ]),
    ),
  );

export const openTable = (findings: readonly SaidFinding[]): TableBlock =>
  table(
    { 程度: 3, 问题: 15, 位置: 9, 怎么办: 10 },
    findings.map(({ severity, message, hint = "", file, line }) => [
      severityWords[severity as Severity],
      message,
      placeText({ file, ...(line === undefined ? {} : { line }) }),
      hint,
    ]),
  );

export const waivedTable = (findings: readonly SaidFinding[]): TableBlock =>
  table(
    { 问题: 14, 豁免和理由: 14, 位置: 9 },
    findings.map(({ message, related = [], file, line }) => [
      message.replace(waived, ""),
      related.at(-1)?.message ?? "",
      placeText({ file, ...(line === undefined ? {} : { line }) }),
    ]),
  );

/** A row for each who signs, high enough for an opinion of some lines and a name written by hand. */
export function signingTable(...roles: readonly string[]): TableBlock {
  const empty = table({ 环节: 4, 意见: 16, 签名: 8, 日期: 8 }, []);
  const room = Array.from({ length: signingLines - 1 }, (): Inline => ({ type: "break" }));
  return { ...empty, rows: roles.map((who) => [text(who), room, [], []]) };
}

const signingLines = 4;

const becauseOf = (causes: readonly Cause[]): string =>
  [
    ...causes.slice(0, mostCauses).map((cause) => causeText(cause, false)),
    ...(causes.length > mostCauses ? [`等${causes.length}项`] : []),
  ].join("；");

/** What holds a number, a word or a box. */
const short: ReadonlySet<string> = new Set(["序号", "状态", "符合", "不符合"]);

/** `heads`: title → width. */
export function table(heads: Readonly<Record<string, number>>, rows: readonly (readonly string[])[]): TableBlock {
  const columns = Object.entries(heads).map(
    ([title, weight]): TableColumn => ({ title, align: short.has(title) ? "center" : "left", weight }),
  );
  return { type: "table", columns, rows: rows.map((row) => row.map(text)) };
}

export const paragraph = (value: string): Block => ({ type: "paragraph", children: text(value) });
const text = (value: string): readonly Inline[] => (value === "" ? [] : [{ type: "text", value }]);
