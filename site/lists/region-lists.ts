// The lists of what belongs to a region and to no year.
import { known, type ListPlan } from "./list-plan.ts";

export const regionLists: Readonly<Record<string, ListPlan>> = {
  department: {
    note: "点开部门名称，可看它历年的项目、绩效评价和整改。",
    columns: [
      { value: "title", title: "部门" },
      { value: "type", look: "short" },
      { value: "parent" },
      { value: "shortNames" },
      { value: "formerNames" },
      { value: "mentions", title: "公开记录" },
    ],
    facets: [{ value: "type" }, { value: "parent" }],
  },
  regulation: {
    note: "预算绩效管理“1+N”制度体系，按综合性制度、管理办法、操作规范排列；拟出台和已废止的写明状态。",
    columns: [
      { value: "title", title: "制度文件" },
      { value: "number" },
      { value: "issued", look: "short" },
      { value: "tier", look: "short" },
      { value: "status", look: "grade" },
    ],
    facets: [
      { value: "tier", order: known.tier },
      { value: "status", order: known.force },
    ],
    order: ["tier", "issued"],
  },
  "library-indicator": {
    note: "项目设定绩效目标时可以选用的指标，每个指标都写明解释和计算公式。",
    columns: [
      { value: "title", title: "指标名称" },
      { value: "level1", title: "一级指标", look: "short" },
      { value: "level2", title: "二级指标", look: "short" },
      { value: "direction" },
      { value: "standard" },
      { value: "unit" },
    ],
    facets: [
      { value: "level1", title: "一级指标", order: known.level1, laidOut: true },
      { value: "level2", title: "二级指标", laidOut: true },
      { value: "appliesTo" },
    ],
    order: ["level1", "level2"],
  },
  "goal-framework": {
    note: "同一类项目应设的绩效目标和指标。",
    columns: [{ value: "title", title: "项目类型" }, { value: "departments" }],
    facets: [{ value: "departments" }],
  },
  agency: {
    columns: [{ value: "title", title: "机构名称" }, { value: "creditCode" }, { value: "type", look: "short" }],
    facets: [{ value: "type" }],
  },
};
