// 绩效评价: one evaluation with its scores; the prose below it is the report, in the order of the official outline.
import { optional, required } from "../field.ts";
import { defineKind } from "../record-kind.ts";
import { group, list } from "../types/composite.ts";
import { grade } from "../types/grades.ts";
import { indicatorLevels } from "../types/indicators.ts";
import { money, ordinal, points } from "../types/numbers.ts";
import { date, year } from "../types/times.ts";
import { addressName, choice, prose, reference, words } from "../types/words.ts";

export const evaluationTypes = ["财政重点评价", "部门评价", "委托评价", "联合评价"] as const;
/** 评前、评中、评后: how an evaluation is organised, whatever a region calls the steps. */
const evaluationSteps = ["评前", "评中", "评后"] as const;
export const evaluationSubjects = [
  "项目",
  "政策",
  "部门整体",
  "下级政府财政运行",
  "专项债券",
  "政府投资基金",
  "国有资本经营预算",
  "PPP",
  "政府购买服务",
] as const;

export const evaluation = defineKind({
  name: "绩效评价",
  code: "evaluation",
  level: "year",
  note: "一次绩效评价；写成 Markdown 时正文就是评价报告",
  prose: true,
  fields: {
    code: required("编号", addressName, "评价编号，用作网址，定下后不要再改"),
    name: required("名称", words, "被评价项目、政策或部门的名称", {
      aliases: ["项目名称", "评价项目", "评价项目名称"],
    }),
    type: required("类型", choice("评价类型", evaluationTypes), "由谁组织的评价", { aliases: ["评价方式"] }),
    subject: required("对象", choice("评价对象", evaluationSubjects), "评价的对象"),
    department: optional(
      "主管部门",
      reference("部门"),
      "主管部门名称或简称；评价下级政府、几个地区联合评价等没有主管部门的不填",
      { aliases: ["主管部门名称", "预算主管部门"] },
    ),
    projects: optional("项目", list(reference("项目")), "被评价的项目；评价政策、部门整体等时可不填"),
    order: optional("序号", ordinal, "在清单中的次序"),
    regions: optional("参与地区", list(words), "联合评价的参与地区"),
    regionResults: optional(
      "地区结果",
      list(
        group("地区结果", {
          region: required("地区", words, "参与地区的名称"),
          amount: optional("涉及资金", money, "该地区被评价的资金"),
          score: optional("得分", points, "该地区的得分"),
          grade: optional("等次", grade, "该地区的等次"),
          finding: optional("情况", prose, "该地区的主要情况和问题"),
        }),
      ),
      "联合评价中各参与地区的结果",
    ),
    process: optional(
      "过程",
      list(
        group("过程", {
          step: required("环节", choice("评价环节", evaluationSteps), "处在评前、评中还是评后"),
          work: required("内容", prose, "做了什么，如交换意见、实地核查、会审"),
          date: optional("日期", date, "哪一天"),
        }),
      ),
      "评价过程的留痕，从评前统筹到评后会审",
    ),
    agency: optional("第三方机构", reference("第三方机构"), "受委托的评价机构，须先登记", {
      aliases: ["评价机构", "第三方机构名称", "受托机构"],
    }),
    leaders: optional("主评人", list(words), "主评人", { visibility: "internal" }),
    experts: optional("专家", list(words), "评审专家", { visibility: "internal" }),
    amount: optional("涉及资金", money, "被评价的资金", { aliases: ["预算金额", "资金额", "涉及财政资金"] }),
    spent: optional("执行数", money, "评价年度的实际支出", { aliases: ["实际支出数"] }),
    evaluatedYear: optional("评价年度", year, "被评价资金所属的年度"),
    score: optional("得分", points, "总分", { aliases: ["总分", "综合得分"] }),
    grade: optional("等次", grade, "评价等次", { aliases: ["评价结果", "评价等级", "等级"] }),
    date: optional("报告日期", date, "报告的成文日期"),
    indicators: optional(
      "指标",
      list(
        group("指标", {
          ...indicatorLevels,
          name: required("三级", words, "三级指标名称", { aliases: ["名称", "三级指标", "指标名称"] }),
          weight: required("分值", points, "分值"),
          score: required("得分", points, "得分"),
          reason: optional("扣分原因", prose, "扣分原因", { aliases: ["扣分说明"] }),
        }),
      ),
      "评分表",
    ),
  },
  title: (data) => data.name,
  names: (data) => [data.code, data.name],
});
