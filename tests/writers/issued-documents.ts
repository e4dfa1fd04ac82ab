// Documents as an office issues them, for the tests of writers: with 版头 and 版记, as a letter, as a form, with wide annexes.

import type { Block, DocumentTree, Inline, Letterhead, TableBlock } from "../../src/document/document-tree.ts";
import { everyNode } from "./every-node.ts";

const text = (value: string): Inline => ({ type: "text", value });
const bold = (value: string): Inline => ({ type: "strong", children: [text(value)] });
export const paragraph = (value: string): Block => ({ type: "paragraph", children: [text(value)] });
export const annex = (value: string): Block => ({ type: "heading", depth: 1, children: [text(value)], newPage: true });

const letterhead: Letterhead = {
  mark: "明川市财政局文件",
  number: "明财绩〔2025〕12号",
  recipients: ["市级各预算部门", "各县（市、区）财政局"],
  attachments: ["财政重点绩效评价结果一览表", "整改责任分工表"],
  note: "联系科室：预算绩效管理科",
  copies: ["市人大财政经济委员会", "市审计局"],
  printer: "明川市财政局办公室",
  printed: "2025年3月18日",
};

const blocks: readonly Block[] = [
  paragraph("根据《明川市预算绩效管理办法》，现将有关情况通报如下："),
  { type: "heading", depth: 1, children: [text("一、总体情况")] },
  {
    type: "paragraph",
    children: [text("共抽评"), { type: "figureReference", figure: "抽评项目数", text: "200个" }, text("项目。")],
  },
];

/** A notice with everything but 紧急程度. */
export const formal = (head: Partial<Letterhead> = {}, rest: Partial<DocumentTree> = {}): DocumentTree => ({
  ...everyNode("formal"),
  title: "明川市财政局关于2024年度市级财政重点绩效评价结果的通报",
  blocks,
  letterhead: { ...letterhead, ...head },
  ...rest,
});

/** A letter: 抄送机关, but no 印发机关. */
export function letter(head: Partial<Letterhead> = {}): DocumentTree {
  const { printer: _, printed: __, ...sent } = letterhead;
  return {
    ...everyNode("letter"),
    title: "明川市财政局关于社区老年食堂运营补助项目绩效评价意见的函",
    blocks,
    letterhead: { ...sent, mark: "明川市财政局", recipients: ["明川市民政局"], ...head },
  };
}

/** A table of so many columns and rows, with a head. */
export const table = (columns: number, rows: number, rest: Partial<TableBlock> = {}): TableBlock => ({
  type: "table",
  columns: Array.from({ length: columns }, (_, index) => ({ title: `栏${index + 1}`, align: "left", weight: 1 })),
  rows: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => [text(`${row + 1}.${column + 1}`)]),
  ),
  ...rest,
});

const label = { title: "", align: "left", weight: 1, label: true } as const;
const value = { title: "", align: "left", weight: 2 } as const;

/** Labels and values, funds, a goal, indicators: four tables that are one form. */
export const formTables: readonly TableBlock[] = [
  {
    type: "table",
    headless: true,
    columns: [label, value, label, value],
    rows: [
      [[bold("项目名称")], [text("社区老年食堂运营补助")]],
      [[bold("主管部门")], [text("明川市民政局")], [bold("实施单位")], [text("明川市养老服务指导中心")]],
    ],
  },
  table(5, 3, { joined: true, caption: "项目资金", unitNote: "单位：万元" }),
  {
    type: "table",
    headless: true,
    joined: true,
    columns: [label, { ...value, weight: 5 }],
    rows: [[[bold("年度目标")], [text("新增社区老年食堂12个")]], [[bold("本表由实施单位填报")]]],
  },
  table(7, 12, { joined: true, caption: "绩效指标" }),
];

export const form = (rest: Partial<DocumentTree> = {}): DocumentTree => {
  const { issuer: _, date: __, ...base } = everyNode("form");
  return { ...base, title: "项目支出绩效自评表", blocks: formTables, ...rest };
};

/** A report whose first annex is a wide table, its second text. */
export const annexedReport = (): DocumentTree => ({
  ...everyNode("report"),
  blocks: [
    ...blocks,
    annex("附件1：绩效评价评分表"),
    table(9, 30, { caption: "评分情况" }),
    annex("附件2：问卷调查情况"),
    paragraph("共发放问卷300份。"),
  ],
});
