// A 运行监控 with a red or yellow light says why, and what is done about it.
import { monitoring } from "../../records/kinds/monitoring.ts";
import { placeOf } from "../../records/record.ts";
import { defineCheck } from "../check.ts";
import { withProject } from "../example-region.ts";

const exampleWith = (more: string) => ({
  ...withProject,
  "明川市/2023/运行监控.yaml": `编号: jk-01
项目: mz-01
时点: 2023年7月
预算数: 1200万元
执行数: 460万元
灯: 黄
${more}`,
});

export const warningLightsHaveReasonsAndMeasures = defineCheck({
  name: "warning-lights-have-reasons-and-measures",
  sentence: "红灯、黄灯写明偏差原因和纠偏措施",
  why: "监控是为了及时纠偏：偏离目标或进度的，要分析原因，提出措施（财预〔2019〕136号）。没有填灯的，按预警规则算出的灯判断；各项指标里写了偏差原因的也算。",
  severity: "warning",
  kind: monitoring,
  examples: {
    good: exampleWith("偏差原因: 补助按季度考核后拨付\n纠偏措施: 三季度起按月预拨\n"),
    bad: exampleWith("偏差原因: 补助按季度考核后拨付\n"),
  },
  *examine(record) {
    const { light, reason, measures, indicators = [], asOf } = record.data;
    if (light !== "红" && light !== "黄") return;
    const explained = reason !== undefined || indicators.some((one) => one.reason !== undefined);
    const missing = [explained ? "" : "偏差原因", measures === undefined ? "纠偏措施" : ""].filter((key) => key !== "");
    if (missing.length === 0) return;
    const derived = record.derived?.get("light");
    yield {
      message: `“${record.title}”${asOf}是${light}灯${derived ? `（${derived.because}）` : ""}，没有写${missing.join("和")}`,
      place: placeOf(record, ["light"]),
      hint: `请补填${missing.join("和")}`,
      related: derived?.rule ? [{ place: derived.rule.place, message: derived.rule.title }] : [],
    };
  },
});
