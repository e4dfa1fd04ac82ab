// The usual outline of an annual summary: which sentences stand under which heading, and what a person adds to them.
import { disclosureItem } from "../records/kinds/disclosure-item.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import { goalReview } from "../records/kinds/goal-review.ts";
import { monitoring } from "../records/kinds/monitoring.ts";
import { preEvaluation } from "../records/kinds/pre-evaluation.ts";
import { rectification } from "../records/kinds/rectification.ts";
import { reportAward } from "../records/kinds/report-award.ts";
import { resultUse } from "../records/kinds/result-use.ts";
import { selfEvaluation } from "../records/kinds/self-evaluation.ts";
import { spotCheck } from "../records/kinds/spot-check.ts";
import { training } from "../records/kinds/training.ts";

export interface SummarySection {
  readonly heading: string;
  /** Partials of templates/partials, a paragraph each, in their order. */
  readonly sentences: readonly string[];
  /** Tables below the sentences. */
  readonly tables?: readonly string[];
  /** The kinds of record these sentences tell of. */
  readonly kinds: readonly string[];
  /** What a person has to add. */
  readonly toWrite?: string;
}

export const overallSentences = ["项目总体", "评价总体"];

export const practices: readonly SummarySection[] = [
  {
    heading: "严格事前绩效评估",
    sentences: ["事前评估"],
    kinds: [preEvaluation.name],
    toWrite: "哪些项目和政策要评估、怎样评估，评估意见怎样用于预算安排。",
  },
  {
    heading: "加强绩效目标管理",
    sentences: ["目标审核"],
    kinds: [goalReview.name],
    toWrite: "目标审核的重点和方式，退回修改的主要原因。",
  },
  {
    heading: "开展绩效运行监控",
    sentences: ["监控情况"],
    kinds: [monitoring.name],
    toWrite: "监控的时点和分工，预警项目的主要原因和纠偏措施。",
  },
  {
    heading: "组织绩效自评",
    sentences: ["自评情况"],
    kinds: [selfEvaluation.name],
    toWrite: "自评的部署、时间和要求。",
  },
  {
    heading: "实施财政抽评",
    sentences: ["抽评情况"],
    kinds: [spotCheck.name],
    toWrite: "怎样抽取项目、怎样复核，结果怎样反馈部门。",
  },
  {
    heading: "组织财政重点评价",
    sentences: ["重点评价情况", "委托评价", "质量评优"],
    kinds: [evaluation.name, reportAward.name],
    toWrite: "围绕什么选题，评价怎样组织，第三方机构怎样参与和管理。",
  },
  {
    heading: "强化评价结果应用",
    sentences: ["整改情况", "结果应用"],
    kinds: [rectification.name, resultUse.name],
    toWrite: "整改怎样督促，结果怎样与预算安排、政策调整、考核挂钩，举一两个例子。",
  },
  { heading: "推进绩效信息公开", sentences: ["信息公开"], kinds: [disclosureItem.name], toWrite: "公开的内容和渠道。" },
  { heading: "开展培训宣传", sentences: ["培训宣传"], kinds: [training.name], toWrite: "培训的对象和内容。" },
];

export const results: readonly SummarySection[] = [
  { heading: "部门（单位）整体评价结果", sentences: ["部门整体评价"], kinds: [evaluation.name] },
  { heading: "财政抽评结果", sentences: ["抽评结果"], tables: ["抽评结果"], kinds: [spotCheck.name] },
  { heading: "财政重点评价结果", sentences: ["重点评价结果"], kinds: [evaluation.name] },
];
