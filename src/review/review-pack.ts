// 审核材料: what is submitted, what changed, what is open and what has been waived, and room for the reviewer to say what he finds.

import { chineseDate } from "../base/chinese-date.ts";
import type { Block, DocumentTree } from "../document/document-tree.ts";
import { stateWords } from "../sign-off/sign-off.ts";
import type { BuildChanges } from "../trace/changes/changes.ts";
import { totalText } from "../trace/changes/diff-text.ts";
import type { Build } from "../trace/changes/read-build.ts";
import {
  documentsTable,
  figuresTable,
  openOnes,
  openTable,
  paragraph,
  section,
  sentencesTable,
  signingTable,
  table,
  waivedOnes,
  waivedTable,
} from "../trace/changes/sheet-tables.ts";
import { sheet } from "../trace/changes/sign-off-sheet.ts";
import { checklist } from "./checklist.ts";
import { shortDigest } from "./proposal-text.ts";
import { countsText, type Listed } from "./state-list.ts";

export interface Submitted {
  /** 明川市2024年度; empty for everything there is. */
  readonly about: string;
  readonly listed: readonly Listed[];
  /** How many more there are, which nobody has to sign. */
  readonly others: number;
  /** How many more there would be, had they no errors. */
  readonly notMade: number;
  readonly now: Build;
  /** The build it is compared with; absent when there is none. */
  readonly before?: { readonly folder: string; readonly changes: BuildChanges };
  /** The line on every page of what is no bureau's own publication. */
  readonly notice: string;
}

export function reviewPack({ about, listed, others, notMade, now, before, notice }: Submitted): DocumentTree {
  const rest = others === 0 ? "" : `另有不需要签发的表格等${others}份，随文送审。`;
  const lacking = notMade === 0 ? "" : `还有${notMade}份文件因为错误没有生成，没有列入，改正以后另行送审。`;
  const blocks: readonly Block[] = [
    paragraph(
      `现将${about}预算绩效管理有关文件送审。须审核签发的文件共${listed.length}份：${countsText(listed)}。${rest}${lacking}内容摘要是按文件标题、文号、主送、日期、附件和正文、表格算出的校验值（这里列出前12位），签发后内容有改动，校验值就对不上。`,
    ),
    ...section("一、送审文件", submittedTable(listed), "没有须签发的文件。"),
    ...changesSections(before),
    ...section("三、还没有解决的问题", openTable(bySeverity(now)), "没有错误和提醒。"),
    ...section("四、在用的豁免", waivedTable(waivedOnes(now.findings)), "没有在用的豁免。"),
    ...section("五、审核要点", checklist(), ""),
    ...section("六、审核、签发意见", signingTable("拟稿人", "审核人", "会签人", "签发人"), ""),
  ];
  return { ...sheet("review", `${about}预算绩效管理文件审核材料`, now.folder, blocks), type: "审核材料", notice };
}

/** Errors before warnings, each as they were found. */
const bySeverity = ({ findings }: Build) =>
  ["error", "warning"].flatMap((one) => openOnes(findings).filter(({ severity }) => severity === one));

const submittedTable = (listed: readonly Listed[]) =>
  table(
    { 序号: 3, 文件: 15, 状态: 5, 审核签发: 8, 内容摘要: 10 },
    listed.map(({ candidate: { title }, signOff: { state, step, digest } }, index) => [
      String(index + 1),
      title,
      stateWords[state],
      step === undefined ? "" : `${step.data.step}：${step.data.by}，${chineseDate(step.data.date)}`,
      shortDigest(digest),
    ]),
  );

function changesSections(before: Submitted["before"]): readonly Block[] {
  const heading = "二、与上一稿相比的改动";
  if (!before) {
    const none = "没有上一稿可以对照。生成成果后再改动的，可以用 --against 指明上一稿的成果文件夹。";
    return [{ type: "heading", depth: 1, children: [{ type: "text", value: heading }] }, paragraph(none)];
  }
  const { folder, changes } = before;
  return [
    { type: "heading", depth: 1, children: [{ type: "text", value: heading }] },
    paragraph(`对照上一稿（${folder}）。${totalText(changes)}`),
    ...part("（一）文件增减", documentsTable(changes)),
    ...part("（二）变动的数字", figuresTable(changes)),
    ...part("（三）变动的文字和表格", sentencesTable(changes)),
  ];
}

const part = (heading: string, content: ReturnType<typeof table>): readonly Block[] => [
  { type: "heading", depth: 2, children: [{ type: "text", value: heading }] },
  content.rows.length === 0 ? paragraph("无。") : content,
];
