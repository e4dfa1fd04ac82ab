// 政策体系: a policy followed through its whole life, business, budget and performance side by side.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { date } from "../types/times.ts";
import { choice, prose, reference, words } from "../types/words.ts";

export const policySystem = defineKind({
  name: "政策体系",
  code: "policy-system",
  level: "year",
  note: "一项重大政策的全生命周期绩效管理，按业务、财政、绩效三维登记",
  fields: {
    name: required("名称", words, "政策体系的名称"),
    department: optional("主管部门", reference("部门"), "主管部门名称或简称"),
    projects: optional("项目", list(reference("项目")), "政策下的各个项目"),
    stages: optional(
      "阶段",
      list(
        group("阶段", {
          budget: required("预算环节", choice("预算环节", ["编制", "执行", "决算"]), "处在预算的哪个环节"),
          performance: required(
            "绩效环节",
            choice("绩效环节", ["目标", "监控", "评价", "应用"]),
            "处在绩效管理的哪个环节",
          ),
          work: required("内容", prose, "这一阶段的业务内容"),
          date: optional("日期", date, "完成日期"),
        }),
      ),
      "全生命周期的各个阶段",
    ),
  },
  title: (data) => data.name,
  names: (data) => [data.name],
});
