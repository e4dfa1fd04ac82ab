// The limits a region lays down for itself (执行率范围, 计分办法, 抽评比例, 事前评估门槛) are ones that records can keep to.
import { pointsText } from "../../base/points-text.ts";
import { quantityText } from "../../base/quantity-text.ts";
import { region } from "../../records/kinds/region.ts";
import { type LiangjiRecord, type Path, placeOf } from "../../records/record.ts";
import { type Breach, defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

const whole = 100;
/** Scores carry two digits after the point; who lets a whole point pass no longer compares them. */
const mostTolerance = 1;

const exampleWith = (low: string) => ({
  "明川市/地区.yaml": `${mingchuan}执行率范围: {下限: ${low}, 上限: 100%}\n`,
});

export const limitsOfRulesMakeSense = defineCheck({
  name: "limits-of-rules-make-sense",
  sentence: "地区规定的执行率范围、计分办法、抽评比例、评估门槛取值合理",
  why: "全地区的记录都按它核对，写反或多写一位，就会条条都错、或者条条都不查：执行率的下限不高于上限，计分的允许误差不超过1分，超额界线不低于100%，抽评比例不高于100%，同一资金性质的事前评估门槛只写一个。",
  severity: "error",
  kind: region,
  examples: { good: exampleWith("85%"), bad: exampleWith("850%") },
  *examine(record) {
    for (const { path, message, hint } of limitsBroken(record)) {
      yield { message, place: placeOf(record, path), hint };
    }
  },
});

interface BrokenLimit extends Pick<Breach, "message" | "hint"> {
  readonly path: Path;
}

function* limitsBroken({ data }: LiangjiRecord<typeof region.fields>): Iterable<BrokenLimit> {
  const { execution, scoring, samplingRate, preEvaluationThresholds = [] } = data;
  if (execution?.low.amount.gt(execution.high.amount)) {
    yield {
      path: ["execution", "low"],
      message: `执行率范围的下限${quantityText(execution.low)}高于上限${quantityText(execution.high)}，没有一个执行率是正常的`,
      hint: "请核对下限和上限，是否写反了",
    };
  }
  if (scoring?.tolerance.amount.gt(mostTolerance)) {
    yield {
      path: ["scoring", "tolerance"],
      message: `计分办法的允许误差是${pointsText(scoring.tolerance.amount)}，得分差这么多也看不出来`,
      hint: `一般写0.01，最多${mostTolerance}分`,
    };
  }
  if (scoring?.overshoot.amount.lt(whole)) {
    yield {
      path: ["scoring", "overshoot"],
      message: `计分办法的超额界线是${quantityText(scoring.overshoot)}，没有达到目标值的也成了超额`,
      hint: "请写实际值达到目标值的多少，如超过目标值30%的写130%",
    };
  }
  if (samplingRate?.amount.gt(whole)) {
    yield {
      path: ["samplingRate"],
      message: `抽评比例是${quantityText(samplingRate)}，抽评的项目不会比自评的还多`,
      hint: "请核对抽评比例，是否漏了小数点；全部抽评的写100%",
    };
  }
  for (const [index, { nature = "其余各类资金" }] of preEvaluationThresholds.entries()) {
    const first = preEvaluationThresholds.findIndex((one) => (one.nature ?? "其余各类资金") === nature);
    if (first === index) continue;
    yield {
      path: ["preEvaluationThresholds", index],
      message: `事前评估门槛里“${nature}”写了两次，只有第一个起作用`,
      hint: "每种资金性质只写一行，不写资金性质的也只有一行",
    };
  }
}
