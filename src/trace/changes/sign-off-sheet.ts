// 签发核对单: for the person who signs, what changed since the last draft, what is still open, and what has been waived.
import { type Severity, severityWords } from "../../base/diagnostic.ts";
import { placeText } from "../../base/place.ts";
import type { Block, DocumentTree, Inline, TableBlock } from "../../document/document-tree.ts";
import type { TableColumn } from "../../figures/figure.ts";
import { causeText } from "./cause-text.ts";
import type { BuildChanges, Cause } from "./changes.ts";
import { totalText } from "./diff-text.ts";
import type { Build } from "./read-build.ts";
import type { SaidFinding } from "./snapshot-shape.ts";

/** Of one change. */
const mostCauses = 3;
/** A finding that a waiver has turned into a note says so. */
const waived = /^已豁免：/;

export function signOffSheet(before: Build, after: Build, changes: BuildChanges): DocumentTree {
  const open = after.findings.filter(({ severity }) => severity === "error" || severity === "warning");
  const accepted = after.findings.filter(({ message }) => waived.test(message));
  const blocks: readonly Block[] = [
    paragraph(`对照上一稿（${before.folder}）核对本稿（${after.folder}）。${totalText(changes)}`),
    ...section("一、文件增减", documentsTable(changes), "没有新增或不再生成的文件。"),
    ...section("二、变动的数字", figuresTable(changes), "没有变动的数字。"),
    ...section("三、变动的文字和表格", sentencesTable(changes), "没有变动的文字。"),
    ...section("四、还没有解决的问题", openTable(open), "没有错误和提醒。"),
    ...section("五、在用的豁免", waivedTable(accepted), "没有在用的豁免。"),
    ...section("六、签发意见", signingTable(), ""),
  ];
  return {
    id: "sign-off",
    type: "签发核对单",
    title: "签发核对单",
    profile: "ordinary",
    fileStem: "签发核对单",
    keywords: ["签发核对单"],
    notice: "",
    cover: [],
    signatures: [],
    blocks,
    figures: new Map(),
    place: { file: after.folder },
  };
}

function section(heading: string, table: TableBlock, otherwise: string): readonly Block[] {
  return [
    { type: "heading", depth: 1, children: text(heading) },
    table.rows.length === 0 ? paragraph(otherwise) : table,
  ];
}

const documentsTable = ({ added, removed }: BuildChanges): TableBlock =>
  table({ 文件: 20, 情况: 6 }, [
    ...added.map(({ title }) => [title, "新增"]),
    ...removed.map(({ title }) => [title, "不再生成"]),
  ]);

const figuresTable = ({ documents }: BuildChanges): TableBlock =>
  table(
    { 文件: 8, 口径: 7, 上一稿: 5, 本稿: 5, 起因: 12 },
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

const sentencesTable = ({ documents }: BuildChanges): TableBlock =>
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

const openTable = (findings: readonly SaidFinding[]): TableBlock =>
  table(
    { 程度: 3, 问题: 15, 位置: 9, 怎么办: 10 },
    findings.map(({ severity, message, hint = "", file, line }) => [
      severityWords[severity as Severity],
      message,
      placeText({ file, ...(line === undefined ? {} : { line }) }),
      hint,
    ]),
  );

const waivedTable = (findings: readonly SaidFinding[]): TableBlock =>
  table(
    { 问题: 14, 豁免和理由: 14, 位置: 9 },
    findings.map(({ message, related = [], file, line }) => [
      message.replace(waived, ""),
      related.at(-1)?.message ?? "",
      placeText({ file, ...(line === undefined ? {} : { line }) }),
    ]),
  );

const signingTable = (): TableBlock =>
  table(
    { 环节: 4, 意见: 16, 签名: 8, 日期: 8 },
    ["核对人", "审核人", "签发人"].map((who) => [who, "", "", ""]),
  );

const becauseOf = (causes: readonly Cause[]): string =>
  [
    ...causes.slice(0, mostCauses).map((cause) => causeText(cause, false)),
    ...(causes.length > mostCauses ? [`等${causes.length}项`] : []),
  ].join("；");

/** `heads`: title → width. */
function table(heads: Readonly<Record<string, number>>, rows: readonly (readonly string[])[]): TableBlock {
  const columns = Object.entries(heads).map(([title, weight]): TableColumn => ({ title, align: "left", weight }));
  return { type: "table", columns, rows: rows.map((row) => row.map(text)) };
}

const paragraph = (value: string): Block => ({ type: "paragraph", children: text(value) });
const text = (value: string): readonly Inline[] => (value === "" ? [] : [{ type: "text", value }]);
