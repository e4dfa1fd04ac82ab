// A project that goes on: its targets go along, its money of the old year does not.
import { project } from "../../records/kinds/project.ts";
import { asKind } from "../../records/records.ts";
import type { RollRule } from "./roll-rule.ts";
import { rolledContent } from "./rolled-content.ts";
import { rolledCode, runsIn } from "./years.ts";

const { code, status, budget, spent, remark } = project.fields;

export const rollProjects: RollRule = {
  kind: project.name,
  how: "起止年度还没有结束。预算数、执行数不带，项目属性“新增”改为“延续”，总体目标和指标照上年抄录，请按批复的新一年绩效目标修改",
  decide(record, scene) {
    const { years } = scene;
    const data = asKind(record, project)?.data;
    const runs = runsIn(data?.period, years.to);
    if (runs === undefined) {
      return { stays: `没有写起止年度，看不出${years.to}年是否继续；继续的，补上起止年度再结转一次` };
    }
    if (!runs) return { stays: `起止年度在${years.to}年以前已经结束` };
    const id = rolledCode(record.id, years);
    const changed = { [code.key]: id, ...(data?.status === "新增" ? { [status.key]: "延续" } : {}) };
    return { id, content: rolledContent(record, scene, [budget.key, spent.key, remark.key], changed) };
  },
};
