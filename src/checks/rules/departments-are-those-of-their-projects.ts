// Whoever evaluates a project names the department the project belongs to.
import type { Fields } from "../../records/field.ts";
import { department } from "../../records/kinds/department.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { project } from "../../records/kinds/project.ts";
import { spotCheck } from "../../records/kinds/spot-check.ts";
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { asKind, type Records, type Scope } from "../../records/records.ts";
import { defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const exampleWith = (name: string) => ({
  "明川市/地区.yaml": mingchuan,
  "明川市/部门.yaml": "- {名称: 明川市民政局, 简称: 市民政局}\n- 名称: 明川市教育局\n",
  "明川市/2023/项目.yaml": "{编号: mz-01, 名称: 老年食堂运营补助, 主管部门: 明川市民政局}\n",
  "明川市/2023/绩效抽评.yaml": `{编号: cp-01, 项目: mz-01, 主管部门: ${name}, 等次: 良}\n`,
});

export const departmentsAreThoseOfTheirProjects = defineCheck({
  name: "departments-are-those-of-their-projects",
  sentence: "抽评、评价的主管部门就是项目的主管部门",
  why: "结果按主管部门汇总、反馈和公开，写错部门就发错了单位。简称、曾用名和上下级单位都认。",
  severity: "warning",
  examples: { good: exampleWith("市民政局"), bad: exampleWith("明川市教育局") },
  *examine(record, records) {
    const { name, projects } = namedIn(record);
    const mine = name === undefined ? undefined : records.find(department.name, record, name);
    if (!mine) return;
    for (const called of projects) {
      const [owner, ...more] = records.candidates(project.name, record, called);
      const its = owner && records.find(department.name, owner, String(owner.data.department));
      if (!its || more.length > 0 || areOneHouse(mine, its, records)) continue;
      yield {
        message: `主管部门写的是“${mine.title}”，项目“${owner.title}”的主管部门是“${its.title}”`,
        place: placeOf(record, ["department"]),
        hint: "请核对主管部门和项目",
        related: [{ place: placeOf(owner, ["department"]), message: "项目的主管部门" }],
      };
    }
  },
});

interface Named {
  readonly name?: string | undefined;
  readonly projects: readonly string[];
}

function namedIn(record: LiangjiRecord<Fields>): Named {
  const checked = asKind(record, spotCheck)?.data;
  if (checked) return { name: checked.department, projects: [checked.project] };
  const evaluated = asKind(record, evaluation)?.data;
  // A policy or a joint evaluation may cover projects of several departments.
  const single = evaluated?.subject === "项目" && evaluated.type !== "联合评价";
  return { name: evaluated?.department, projects: single ? (evaluated.projects ?? []) : [] };
}

/** The same body, or one the other answers to. */
function areOneHouse(one: LiangjiRecord, other: LiangjiRecord, records: Records): boolean {
  const parent = (child: LiangjiRecord, scope: Scope) => {
    const name = asKind(child, department)?.data.parent;
    return name === undefined ? undefined : records.find(department.name, scope, name);
  };
  return one === other || parent(one, one) === other || parent(other, other) === one;
}
