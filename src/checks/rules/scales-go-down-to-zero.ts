// The levels of a region's 定性等级 and the lights of its 预警规则 go down, each named once, and the last one starts at 0%.
import type { Quantity } from "../../base/quantity.ts";
import { quantityText } from "../../base/quantity-text.ts";
import type { DataOf } from "../../records/field.ts";
import { region } from "../../records/kinds/region.ts";
import { placeOf } from "../../records/record.ts";
import { type Breach, defineCheck } from "../check.ts";
import { mingchuan } from "../example-region.ts";

/** The three lights every place means alike; what 蓝 stands for differs. */
const lightsDownward: readonly string[] = ["绿", "黄", "红"];
/** A level cannot ask for more than the whole weight. */
const wholeWeight = 100;

const exampleWith = (yellow: string) => ({
  "明川市/地区.yaml": `${mingchuan}预警规则:
  - {灯: 蓝, 下限: 120%}
  - {灯: 绿, 下限: 85%}
  - {灯: 黄, 下限: ${yellow}}
  - {灯: 红, 下限: 0%}
`,
});

export const scalesGoDownToZero = defineCheck({
  name: "scales-go-down-to-zero",
  sentence: "定性等级、预警规则逐级降低，最低一级从0%起",
  why: "全地区的定性指标得分和预警灯都按它核对；同一级写了两次、次序颠倒，或者最低一级不从0%起，就有结果评错等级、亮错灯。定性等级的下限是分值的百分比，不超过100%；绿灯、黄灯、红灯依次降低，蓝灯的位置由各地规定。",
  severity: "error",
  kind: region,
  examples: { good: exampleWith("70%"), bad: exampleWith("90%") },
  *examine(record) {
    for (const { field, key, steps } of scalesOf(record.data)) {
      const disorder = [...disorderOf(steps)];
      for (const { index, message, hint } of disorder.length > 0 ? disorder : gapsOf(field, steps)) {
        yield { message: `${key}${message}`, place: placeOf(record, [field, index, "from"]), hint };
      }
    }
  },
});

interface Step {
  readonly name: string;
  readonly from: Quantity;
}

interface Scale {
  readonly field: "qualitative" | "warningRule";
  readonly key: string;
  readonly steps: readonly Step[];
}

interface StepBreach extends Pick<Breach, "message" | "hint"> {
  readonly index: number;
}

function scalesOf({ qualitative = [], warningRule = [] }: DataOf<typeof region.fields>): readonly Scale[] {
  const levels = qualitative.map(({ level, from }) => ({ name: level, from }));
  const lights = warningRule.map(({ light, from }) => ({ name: light, from }));
  return [
    { field: "qualitative", key: region.fields.qualitative.key, steps: levels },
    { field: "warningRule", key: region.fields.warningRule.key, steps: lights },
  ];
}

function* disorderOf(steps: readonly Step[]): Iterable<StepBreach> {
  for (const [index, step] of steps.entries()) {
    const before = steps.slice(0, index);
    if (before.some(({ name }) => name === step.name)) {
      yield { index, message: `里“${step.name}”写了两次`, hint: "每一级只写一行，请删去或改正多余的一行" };
      continue;
    }
    const last = before.at(-1);
    const above = last && step.from.amount.gte(last.from.amount) ? last : before.find((one) => isWorse(one, step));
    if (above === undefined) continue;
    yield {
      index,
      message: `里“${step.name}”的下限是${quantityText(step.from)}，排在它前面的“${above.name}”是${quantityText(above.from)}`,
      hint: "请从高到低写，每一级一行，下限逐级降低；绿灯、黄灯、红灯依次降低",
    };
  }
}

/** 黄 before 绿: a worse light that would be lit sooner. */
const isWorse = (one: Step, other: Step): boolean =>
  lightsDownward.includes(other.name) && lightsDownward.indexOf(one.name) > lightsDownward.indexOf(other.name);

function* gapsOf(field: Scale["field"], steps: readonly Step[]): Iterable<StepBreach> {
  const [first] = steps;
  const last = steps.at(-1);
  if (field === "qualitative" && first?.from.amount.gt(wholeWeight)) {
    const message = `里“${first.name}”的下限是${quantityText(first.from)}，超过了分值`;
    yield { index: 0, message, hint: `下限是分值的百分比，最高写${wholeWeight}%` };
  }
  if (last && !last.from.amount.isZero()) {
    yield {
      index: steps.length - 1,
      message: `最低一级“${last.name}”从${quantityText(last.from)}起，比它更低的没有规定`,
      hint: "最低一级的下限请写0%；漏了更低一级的，请补上",
    };
  }
}
