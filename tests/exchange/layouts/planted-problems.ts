// Things that are wrong in real tables, put into plain evaluations one each, with the spot where a person should be told of it.
import type { EvaluationField, IndicatorField, PlainEvaluation, PlainIndicator, Spot } from "./layout.ts";
import { hundredths, short } from "./plain-evaluations.ts";

export interface Planted {
  /** amount-in-words, grade-does-not-match …: what is wrong. */
  readonly problem: string;
  readonly spot: Spot;
  /** What stands there now. */
  readonly written: string;
}

export interface WithProblems {
  readonly evaluations: readonly PlainEvaluation[];
  readonly planted: readonly Planted[];
}

type Change = (one: PlainEvaluation, first: PlainEvaluation) => Partial<PlainEvaluation>;

interface Problem {
  readonly problem: string;
  readonly field: EvaluationField | IndicatorField;
  readonly indicator?: number;
  readonly change: Change;
}

const inIndicator =
  (indicator: number, change: (row: PlainIndicator) => Partial<PlainIndicator>): Change =>
  ({ indicators }) => ({
    indicators: indicators.map((row, at) => (at === indicator ? { ...row, ...change(row) } : row)),
  });

const more = (text: string, by: number): string => short(hundredths(text) + by);

const problems: readonly Problem[] = [
  { problem: "amount-in-words", field: "budget", change: () => ({ budget: "待批复" }) },
  { problem: "error-in-cell", field: "spent", change: () => ({ spent: "#REF!" }) },
  { problem: "spent-above-budget", field: "spent", change: ({ budget }) => ({ spent: `1${budget}` }) },
  { problem: "rate-does-not-follow", field: "rate", change: ({ rate }) => ({ rate: short(hundredths(rate) - 2000) }) },
  { problem: "project-not-registered", field: "project", change: () => ({ project: "没有登记过的项目" }) },
  { problem: "project-missing", field: "project", change: () => ({ project: "" }) },
  { problem: "code-used-twice", field: "code", change: (_, { code }) => ({ code }) },
  { problem: "grade-unknown", field: "grade", change: () => ({ grade: "优良" }) },
  {
    problem: "grade-does-not-match",
    field: "grade",
    change: ({ grade }) => ({ grade: grade === "差" ? "优" : "差" }),
  },
  { problem: "total-is-no-sum", field: "score", change: ({ score }) => ({ score: short(hundredths(score) - 50) }) },
  { problem: "score-in-words", field: "score", indicator: 2, change: inIndicator(2, () => ({ score: "七分半" })) },
  {
    problem: "score-above-weight",
    field: "score",
    indicator: 3,
    change: (one) => ({
      ...inIndicator(3, ({ weight }) => ({ score: more(weight, 100), reason: "" }))(one, one),
      score: short(hundredths(one.score) - hundredths(one.indicators[3]?.score ?? "0") + 900),
    }),
  },
  { problem: "weight-missing", field: "weight", indicator: 4, change: inIndicator(4, () => ({ weight: "" })) },
  {
    problem: "weight-too-large",
    field: "weight",
    indicator: 5,
    change: inIndicator(5, ({ weight }) => ({ weight: more(weight, 300), reason: "权重调整" })),
  },
  {
    problem: "direction-unknown",
    field: "direction",
    indicator: 6,
    change: inIndicator(6, () => ({ direction: "大约" })),
  },
];

/** Needs at least twice as many evaluations as there are problems; the first stays as it is. */
export function withProblems(evaluations: readonly PlainEvaluation[]): WithProblems {
  const changed = [...evaluations];
  const planted: Planted[] = [];
  const step = Math.floor((evaluations.length - 1) / problems.length);
  const [first] = evaluations;
  if (first === undefined || step < 1) throw new Error("too few evaluations to plant problems in");
  for (const [index, { problem, field, indicator, change }] of problems.entries()) {
    const at = 1 + index * step;
    const before = evaluations[at] ?? first;
    const one = { ...before, ...change(before, first) };
    changed[at] = one;
    const spot: Spot = { evaluation: at, field, ...(indicator === undefined ? {} : { indicator }) };
    planted.push({ problem, spot, written: writtenAt(one, spot) });
  }
  return { evaluations: changed, planted };
}

/** The plain text at a spot. */
export function writtenAt(one: PlainEvaluation, { field, indicator }: Spot): string {
  const holder: Readonly<Partial<Record<string, unknown>>> =
    indicator === undefined ? { ...one } : { ...one.indicators[indicator] };
  const text = holder[field];
  return typeof text === "string" ? text : "";
}
