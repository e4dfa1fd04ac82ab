// The lists of the closed loop of a year, from 项目 and 事前评估 to 整改 and 结果应用.
import { type FacetPlan, known, type ListPlan } from "./list-plan.ts";

const byDepartment: FacetPlan = { value: "department", title: "主管部门", laidOut: true };
const byGrade: FacetPlan = { value: "grade", title: "等次", order: known.grade, laidOut: true };
const byNature: FacetPlan = { value: "project.nature" };
const byMoney = (value: string): FacetPlan => ({ value, ranges: true });

export const loopLists: Readonly<Record<string, ListPlan>> = {
  project: {
    note: "点开项目名称，可看它从绩效目标到结果应用的全过程。",
    columns: [
      { value: "title", title: "项目名称" },
      { value: "department", title: "主管部门" },
      { value: "nature", look: "short" },
      { value: "class", look: "short" },
      { value: "status", look: "short" },
      { value: "budget" },
      { value: "spent" },
    ],
    facets: [
      byDepartment,
      { value: "nature", laidOut: true },
      { value: "class" },
      { value: "status" },
      { value: "field" },
      byMoney("budget"),
    ],
  },
  "policy-system": {
    note: "一项政策从目标、监控到评价、应用的全过程。",
    columns: [{ value: "title", title: "政策体系" }, { value: "department", title: "主管部门" }, { value: "projects" }],
    facets: [byDepartment],
  },
  "pre-evaluation": {
    note: "新增项目列入预算之前，先评估该不该花、花多少。",
    columns: [
      { value: "title", title: "项目" },
      { value: "department", title: "主管部门" },
      { value: "method", look: "short" },
      { value: "requested" },
      { value: "approved" },
      { value: "cut" },
      { value: "conclusion", look: "grade" },
    ],
    facets: [
      byDepartment,
      { value: "method" },
      { value: "conclusion", order: known.conclusion, laidOut: true },
      byNature,
      byMoney("requested"),
    ],
  },
  "goal-review": {
    columns: [
      { value: "title", title: "项目" },
      { value: "department", title: "主管部门" },
      { value: "method", look: "short" },
      { value: "conclusion", look: "grade" },
    ],
    facets: [byDepartment, { value: "method" }, { value: "conclusion" }],
  },
  monitoring: {
    note: "年度中间看资金和目标走到了哪一步：执行率与序时进度相比，按预警规则亮红、黄、蓝、绿灯。",
    columns: [
      { value: "title", title: "项目" },
      { value: "department", title: "主管部门" },
      { value: "asOf", look: "short" },
      { value: "budget" },
      { value: "spent" },
      { value: "timeProgress" },
      { value: "executionRate" },
      { value: "light", title: "预警灯", look: "grade" },
    ],
    facets: [
      byDepartment,
      { value: "light", title: "预警灯", order: known.light, laidOut: true },
      { value: "asOf" },
      { value: "method" },
      byNature,
      byMoney("budget"),
    ],
  },
  "self-evaluation": {
    note: "单位对照绩效目标，对项目完成情况的自我评价。",
    columns: [
      { value: "title", title: "项目" },
      { value: "department", title: "主管部门" },
      { value: "project.nature", look: "short" },
      { value: "project.budget" },
      { value: "executionRate" },
      { value: "score" },
      { value: "grade", look: "grade" },
    ],
    facets: [byDepartment, byGrade, byNature, { value: "project.class" }, byMoney("project.budget")],
  },
  "spot-check": {
    note: "财政部门抽出一部分单位自评重新评价，看自评准不准。",
    columns: [
      { value: "title", title: "项目" },
      { value: "department", title: "主管部门" },
      { value: "team", look: "short" },
      { value: "amount" },
      { value: "selfScore" },
      { value: "score" },
      { value: "grade", look: "grade" },
    ],
    facets: [byDepartment, byGrade, { value: "team" }, byNature, byMoney("amount")],
  },
  evaluation: {
    note: "点开名称，可看每一条的指标得分、问题和报告。",
    columns: [
      { value: "title", title: "评价名称" },
      { value: "department", title: "主管部门" },
      { value: "type", title: "评价类型", look: "short" },
      { value: "subject", title: "评价对象", look: "short" },
      { value: "amount" },
      { value: "score" },
      { value: "grade", look: "grade" },
    ],
    facets: [
      byDepartment,
      byGrade,
      { value: "type", title: "评价类型", laidOut: true },
      { value: "subject", title: "评价对象" },
      byMoney("amount"),
    ],
  },
  "report-award": {
    columns: [
      { value: "report", title: "评价报告" },
      { value: "agency", title: "评价机构" },
      { value: "award", look: "grade" },
    ],
    facets: [{ value: "award" }, { value: "agency", title: "评价机构" }],
  },
  rectification: {
    title: "整改公开",
    note: "评价、抽评和监控中发现的问题，由谁整改、到什么时候、改了没有。",
    columns: [
      { value: "title", title: "问题" },
      { value: "unit" },
      { value: "type", look: "short" },
      { value: "due", look: "short" },
      { value: "done", look: "short" },
      { value: "status", look: "grade" },
      { value: "overdue", look: "short" },
    ],
    facets: [
      { value: "unit", laidOut: true },
      { value: "status", order: known.done, laidOut: true },
      { value: "overdue" },
      { value: "type" },
    ],
  },
  "result-use": {
    note: "评价等结果怎样用于安排预算、调整政策和改进管理。",
    columns: [
      { value: "title", title: "应用情况" },
      { value: "source" },
      { value: "way", look: "short" },
      { value: "amount" },
    ],
    facets: [{ value: "way", laidOut: true }, byMoney("amount")],
  },
};
