// A commissioned evaluation (委托评价) names the body that made it.
import { agency } from "../../records/kinds/agency.ts";
import { evaluation } from "../../records/kinds/evaluation.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (more: string) => ({
  ...withDepartment,
  "明川市/第三方机构.yaml": "名称: 明川评价咨询有限公司\n",
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 老年食堂运营补助
类型: 委托评价
对象: 项目
主管部门: 明川市民政局
${more}`,
});

export const commissionedEvaluationsNameTheirAgency = defineCheck({
  name: "commissioned-evaluations-name-their-agency",
  sentence: "委托评价写明第三方机构",
  why: "第三方机构对评价报告的真实性负责，公开报告时要写明机构（财监〔2021〕4号）。地区没有登记第三方机构的，不提醒。",
  severity: "warning",
  kind: evaluation,
  examples: { good: exampleWith("第三方机构: 明川评价咨询有限公司\n"), bad: exampleWith("") },
  *examine(record, records) {
    if (record.data.type !== "委托评价" || record.data.agency !== undefined) return;
    if (records.of(agency, { region: record.region }).length === 0) return;
    yield {
      message: `“${record.title}”是委托评价，没有写第三方机构`,
      place: placeOf(record, ["type"]),
      hint: "请补填“第三方机构”，机构先登记在第三方机构.yaml里",
    };
  },
});
