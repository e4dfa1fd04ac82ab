// The weights of a self-evaluation, added up by class, are those of one of the sets that hold (自评权重).
import { Decimal, zero } from "../../base/decimal.ts";
import { pointsText } from "../../base/points-text.ts";
import { selfEvaluation } from "../../records/kinds/self-evaluation.ts";
import { placeOf } from "../../records/record.ts";
import type { Standards } from "../../standards/rulebook.ts";
import { defineCheck } from "../check.ts";
import { selfEvaluationExample } from "../example-self-evaluation.ts";
import { classes, classNames, classOf } from "../indicator-rows.ts";

const full = 100;

export const classWeightsFitASet = defineCheck({
  name: "class-weights-fit-a-set",
  sentence: "各类指标的分值符合自评权重",
  why: "单位自评原则上预算执行率10分、产出50分、效益30分、满意度10分（财预〔2020〕10号），单设成本指标、没有服务对象的另有规定（财预〔2021〕101号）；本地区另有自评权重的从其规定。特殊情况可以调整，所以只提醒。",
  severity: "warning",
  kind: selfEvaluation,
  examples: {
    good: selfEvaluationExample(),
    bad: selfEvaluationExample({
      rows: {
        助餐服务人次: "方向: ≥, 目标值: 120, 实际值: 128, 单位: 万人次, 分值: 40, 得分: 40",
        助餐服务覆盖社区比例: "方向: ≥, 目标值: 90, 实际值: 91.2, 单位: '%', 分值: 20, 得分: 20",
      },
    }),
  },
  *examine(record, records, rulebook) {
    const sets = rulebook.applied("weights", record, records);
    const met = sumsByClass(record.data.indicators ?? []);
    // A total other than 100 is a finding of its own.
    if (!sets || !sum(met).eq(full)) return;
    if (sets.value.some((set) => isSame(met, sumsOf(set)))) return;
    const { set } = sets.value
      .map((one) => ({ set: one, apart: distance(met, sumsOf(one)) }))
      .reduce((best, one) => (one.apart.lt(best.apart) ? one : best));
    yield {
      message: `各类指标的分值是${sumsText(met)}，与${sets.title}不符，最接近的是“${set.name}”：${sumsText(sumsOf(set))}`,
      place: placeOf(record, ["indicators"]),
      hint: "请核对分值和“一级”的写法；按规定可以调整的，本地区通行的写进地区.yaml 的“自评权重”，个别的登记豁免",
      related: [{ place: sets.place, message: sets.title }],
    };
  },
});

/** Class, in the words of the form, to points. First levels the form does not know stand under their own name. */
type Sums = ReadonlyMap<string, Decimal>;
type WeightSet = NonNullable<Standards["weights"]>[number];
interface Weighted {
  readonly level1: string;
  readonly name: string;
  readonly weight: { readonly amount: Decimal };
}

function sumsByClass(rows: readonly Weighted[]): Sums {
  const sums = new Map<string, Decimal>(classes.map((one) => [classNames[one], zero]));
  for (const row of rows) {
    const known = classOf(row);
    const name = known ? classNames[known] : row.level1;
    sums.set(name, (sums.get(name) ?? zero).plus(row.weight.amount));
  }
  return sums;
}

const sumsOf = (set: WeightSet): Sums => new Map(classes.map((one) => [classNames[one], set[one]?.amount ?? zero]));

const sum = (sums: Sums): Decimal => [...sums.values()].reduce((total, one) => total.plus(one), zero);

/** A class that the set does not name has no points in it. */
const isSame = (met: Sums, set: Sums): boolean => [...met].every(([name, points]) => points.eq(set.get(name) ?? zero));

/** How many points stand elsewhere, counted where they are and where they should be. */
const distance = (a: Sums, b: Sums): Decimal =>
  [...new Set([...a.keys(), ...b.keys()])].reduce(
    (apart, name) => apart.plus(Decimal.sub(a.get(name) ?? 0, b.get(name) ?? 0).abs()),
    zero,
  );

const sumsText = (sums: Sums): string =>
  [...sums].flatMap(([name, points]) => (points.isZero() ? [] : [`${name}${pointsText(points)}`])).join("、");
