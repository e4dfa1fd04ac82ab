// The lists of the work around the loop: oversight, reform, training, reports, what was made public, totals, corrections.
import { known, type ListPlan } from "./list-plan.ts";

export const workLists: Readonly<Record<string, ListPlan>> = {
  "joint-oversight": {
    columns: [{ value: "title", title: "事项" }, { value: "partner", look: "short" }, { value: "projects" }],
    facets: [{ value: "partner" }],
  },
  "reform-task": {
    columns: [
      { value: "title", title: "改革任务" },
      { value: "lead" },
      { value: "due", look: "short" },
      { value: "status", look: "grade" },
    ],
    facets: [{ value: "status", order: known.task }, { value: "lead" }],
  },
  training: {
    columns: [
      { value: "title", title: "培训宣传" },
      { value: "date", look: "short" },
      { value: "attendance" },
      { value: "departments" },
    ],
    facets: [],
  },
  "special-report": {
    columns: [{ value: "title", title: "报告标题" }, { value: "recipients" }, { value: "date", look: "short" }],
    facets: [{ value: "recipients" }],
  },
  "disclosure-item": {
    columns: [
      { value: "title", title: "公开事项" },
      { value: "department", title: "公开部门" },
      { value: "medium" },
      { value: "formed", look: "short" },
      { value: "due", look: "short" },
      { value: "published", look: "short" },
      { value: "projects" },
    ],
    facets: [{ value: "department", title: "公开部门", laidOut: true }, { value: "medium" }],
  },
  "reported-total": {
    note: "由有关单位报送、或在公开文件里写出的总数，每个都写明出处。",
    columns: [
      { value: "title", title: "指标" },
      { value: "value" },
      { value: "reporter" },
      { value: "asOf", look: "short" },
      { value: "source" },
    ],
    facets: [{ value: "reporter" }, { value: "source" }],
  },
  correction: {
    columns: [
      { value: "title", title: "更正内容" },
      { value: "subject" },
      { value: "type", look: "short" },
      { value: "reason" },
      { value: "date", look: "short" },
    ],
    facets: [{ value: "type" }],
  },
};
