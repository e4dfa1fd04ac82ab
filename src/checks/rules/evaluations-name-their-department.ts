// An evaluation of something a department is in charge of names the department.
import { evaluation } from "../../records/kinds/evaluation.ts";
import { isPartlyRecorded } from "../../records/partly-recorded.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withDepartment } from "../example-region.ts";

const exampleWith = (department: string) => ({
  ...withDepartment,
  "明川市/2023/绩效评价.yaml": `编号: mc-2023-01
名称: 老年食堂运营补助
类型: 财政重点评价
对象: 项目
${department}`,
});

export const evaluationsNameTheirDepartment = defineCheck({
  name: "evaluations-name-their-department",
  sentence: "绩效评价写明主管部门",
  why: "评价意见反馈给主管部门，整改和结果应用也由它落实。评价下级政府、几个地区联合评价的没有主管部门；只登记了一部分的评价（地区.yaml 的“部分登记”），公开资料没有写到的不要求。",
  severity: "warning",
  kind: evaluation,
  examples: { good: exampleWith("主管部门: 明川市民政局\n"), bad: exampleWith("") },
  *examine(record, records) {
    const { department, subject, type, name } = record.data;
    if (department !== undefined || subject === "下级政府财政运行" || type === "联合评价") return;
    if (isPartlyRecorded(evaluation.name, records, record)) return;
    yield {
      message: `绩效评价“${name}”没有写主管部门`,
      place: placeOf(record, []),
      hint: "请加一行“主管部门: …”，用部门台账里的名称或简称",
    };
  },
});
