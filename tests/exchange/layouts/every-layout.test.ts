// The same self-evaluations come out of every layout: sheets of all shapes, old files, CSV, forms.
import { beforeAll, describe, expect, it } from "vitest";
import { writtenAt } from "../../../src/records/record.ts";
import { allLayouts } from "./all-layouts.ts";
import { evaluationsIn, importFile, ledgerOf } from "./import-layout.ts";
import type { EvaluationField, IndicatorField, Layout, PlainEvaluation, PlainIndicator } from "./layout.ts";
import { plainEvaluations } from "./plain-evaluations.ts";

const zeros: Readonly<Record<string, number>> = { 元: 0, 万元: 4, 亿元: 8 };

/** In hundredths of a hundredth of a 元, so that nothing is rounded: 3.03亿元, 64887.00万元. */
function exactly(text: string | undefined): bigint | undefined {
  const [, whole, fraction = "", unit = ""] = /^(\d+)(?:\.(\d+))?(元|万元|亿元)$/.exec(text ?? "") ?? [];
  if (whole === undefined) return undefined;
  return BigInt(`${whole}${fraction.padEnd(12, "0")}`) * 10n ** BigInt(zeros[unit] ?? 0);
}

/** 9.50 and 9.5 are one score, 98.10% and 98.1 one rate. */
const plainNumber = (text: string | undefined): string | undefined =>
  text
    ?.replace(/%$/, "")
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");

type Written = (path: readonly (string | number)[]) => string | undefined;

const evaluationValues: Readonly<Partial<Record<EvaluationField, (at: Written) => unknown>>> = {
  initial: (at) => exactly(at(["funds", 0, "initial"])),
  budget: (at) => exactly(at(["funds", 0, "budget"])),
  spent: (at) => exactly(at(["funds", 0, "spent"])),
  rate: (at) => plainNumber(at(["executionRate"])),
  score: (at) => plainNumber(at(["score"])),
  grade: (at) => at(["grade"]),
  completion: (at) => at(["completion"]),
};
const money = new Set<EvaluationField>(["initial", "budget", "spent"]);
const plain = new Set<EvaluationField>(["grade", "completion"]);

function expectedValue(field: EvaluationField, one: PlainEvaluation): unknown {
  const text = one[field];
  if (money.has(field)) return exactly(`${text}万元`);
  return plain.has(field) ? text : plainNumber(text);
}

const indicatorKeys: Readonly<Partial<Record<IndicatorField, string>>> = {
  level1: "level1",
  level2: "level2",
  name: "name",
  weight: "weight",
  score: "score",
  reason: "reason",
};

const evaluations = plainEvaluations(9);

async function imported(layout: Layout) {
  const world = ledgerOf(evaluations);
  const ran = await importFile(world, layout.write(evaluations), Array(20).fill("0"));
  return { ran, found: await evaluationsIn(world) };
}

describe.each(allLayouts.map((layout) => [layout.title, layout] as const))("%s", (_, layout) => {
  let once: Awaited<ReturnType<typeof imported>>;
  beforeAll(async () => {
    once = await imported(layout);
  });

  it("is imported without an error", () => {
    const { ran, found } = once;
    expect(ran.out).not.toContain("错误  ");
    expect(ran.out).toContain("绩效自评：新增9条");
    expect([...found.keys()].sort()).toEqual(evaluations.map(({ project }) => project).sort());
  });

  it("says of each evaluation what the sheet says", () => {
    const { found } = once;
    for (const one of evaluations) {
      const record = found.get(one.project);
      const at: Written = (path) => record && writtenAt(record, path);
      for (const field of layout.carries.evaluation) {
        const value = evaluationValues[field];
        if (value) expect([one.code, field, value(at)]).toEqual([one.code, field, expectedValue(field, one)]);
      }
    }
  });

  it.skipIf(layout.carries.indicator.length === 0)("says of each indicator what the sheet says", () => {
    const { found } = once;
    for (const one of evaluations) {
      const record = found.get(one.project);
      expect(record?.data.indicators).toHaveLength(one.indicators.length);
      for (const [index, indicator] of one.indicators.entries()) {
        for (const field of layout.carries.indicator) {
          const key = indicatorKeys[field];
          const written = record && key && writtenAt(record, ["indicators", index, key]);
          if (key)
            expect([one.code, index, field, numbered(field, written)]).toEqual(said(one, index, field, indicator));
        }
      }
    }
  });
});

const numbered = (field: IndicatorField, text: string | undefined): string =>
  (field === "weight" || field === "score" ? plainNumber(text) : text) ?? "";

const said = ({ code }: PlainEvaluation, index: number, field: IndicatorField, indicator: PlainIndicator) => [
  code,
  index,
  field,
  numbered(field, indicator[field]),
];
