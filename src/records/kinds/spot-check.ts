// 绩效抽评: the finance bureau's re-evaluation of a sampled self-evaluation.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { list } from "../types/composite.ts";
import { grade } from "../types/grades.ts";
import { money, points } from "../types/numbers.ts";
import { code, prose, reference, words } from "../types/words.ts";

export const spotCheck = defineKind({
  name: "绩效抽评",
  code: "spot-check",
  level: "year",
  note: "财政部门对一个项目自评的抽查复评",
  fields: {
    code: required("编号", code, "抽评编号"),
    project: required("项目", reference("项目"), "项目名称或编号"),
    department: optional("主管部门", reference("部门"), "主管部门名称或简称"),
    team: optional("组别", words, "分组集中抽评时的组别，如第一组"),
    selfScore: optional("自评得分", points, "单位自评得分"),
    score: optional("抽评得分", points, "抽评得分"),
    grade: required("等次", grade, "抽评等次"),
    amount: optional("涉及资金", money, "项目资金"),
    problems: optional("问题", list(prose), "发现的问题"),
  },
  title: (data) => data.project,
  names: (data) => [data.code],
});
