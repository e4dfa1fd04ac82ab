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
    project: required("项目", reference("项目"), "项目名称或编号", { aliases: ["项目名称"] }),
    department: optional("主管部门", reference("部门"), "主管部门名称或简称", {
      aliases: ["主管部门名称", "预算主管部门"],
    }),
    team: optional("组别", words, "分组集中抽评时的组别，如第一组", { aliases: ["分组"] }),
    selfScore: optional("自评得分", points, "单位自评得分", { aliases: ["单位自评得分", "自评分"] }),
    score: optional("抽评得分", points, "抽评得分", { aliases: ["抽评分", "复评得分", "复核得分"] }),
    grade: required("等次", grade, "抽评等次", { aliases: ["抽评等级", "评价等级", "评价等次", "等级", "抽评结果"] }),
    amount: optional("涉及资金", money, "项目资金", { aliases: ["预算金额", "资金额", "预算数"] }),
    problems: optional("问题", list(prose), "发现的问题", {
      aliases: ["存在问题", "发现问题", "主要问题", "发现的问题"],
    }),
  },
  title: (data) => data.project,
  names: (data) => [data.code],
});
