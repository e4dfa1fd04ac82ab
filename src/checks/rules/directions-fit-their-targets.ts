// A target in words is 定性, and one that is a number is not.
import { type LiangjiRecord, placeOf } from "../../records/record.ts";
import { measured } from "../../standards/measured-value.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { type IndicatorRow, indicatorRowsOf, isExecutionRate } from "../indicator-rows.ts";

const exampleWith = (direction: string) =>
  selfEvaluationExample({
    rows: { 助餐服务覆盖社区比例: `方向: ${direction}, 目标值: 稳步提高, 实际值: 稳步提高, 分值: 30, 得分: 30` },
  });

export const directionsFitTheirTargets = defineCheck({
  name: "directions-fit-their-targets",
  sentence: "目标值是文字的方向写“定性”，是数字的不写",
  why: "≥、≤等只能用来比较数字，“定性”表示由人评判；方向与目标值不配，得分就不知道按哪种办法算。项目的绩效目标和绩效自评都核对。",
  severity: "warning",
  examples: { good: exampleWith("定性"), bad: exampleWith("≥") },
  *examine(record) {
    for (const row of indicatorRowsOf(record)) {
      if (row.target === undefined || isExecutionRate(row)) continue;
      const breach = measured(row.target, row.unit) ? numberCalledQualitative(row) : wordsWithOperator(row);
      if (breach) yield { ...breach, place: placeOfDirection(record, row) };
    }
  },
});

const placeOfDirection = (record: LiangjiRecord, row: IndicatorRow) =>
  placeOf(record, [...row.path, row.direction === undefined ? "target" : "direction"]);

const numberCalledQualitative = ({ name, target, direction }: IndicatorRow) =>
  direction === "定性"
    ? {
        message: `指标“${name}”的目标值“${target}”是数字，方向写的是“定性”`,
        hint: "请把方向改为≥、＞、＝、≤、＜之一",
      }
    : undefined;

function wordsWithOperator({ name, target = "", direction }: IndicatorRow) {
  if (direction === "定性") return undefined;
  const written = direction === undefined ? "没有写方向" : `方向写的是“${direction}”`;
  const hint = /\d/.test(target)
    ? "能写成数字的，目标值只写数字（不低于、以上等用方向表示），单位另写；时间等写成文字的，方向写“定性”"
    : "请把方向写成“定性”，或把目标值改为数字";
  return { message: `指标“${name}”的目标值“${target}”不是单纯的数字，${written}`, hint };
}
