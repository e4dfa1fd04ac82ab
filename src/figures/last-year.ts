// 上年, 同比 and 增减: a figure beside the same figure of the year before, whose records are named like those of this year.
import { Decimal } from "../base/decimal.ts";
import { intervalOfShare } from "../base/interval.ts";
import { placeText } from "../base/place.ts";
import { convert, isPlain, plain, type Quantity } from "../base/quantity.ts";
import { type Computed, knownQuantity, type Missing, missing } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { Figure, Origin } from "./figure.ts";
import type { YearFormula } from "./formula.ts";

export interface LastYear {
  readonly year: string;
  readonly figure: Figure;
  /** Every record the figure comes from, through the figures it was computed from. */
  readonly inputs: readonly Origin[];
}

/** `now` is this year's figure; 上年 needs none. */
export function fromLastYear(
  definition: Definition,
  { type, of: [name] }: YearFormula,
  now: Figure | undefined,
  last: LastYear,
): Computed {
  if (last.figure.value.type !== "quantity") return missing(`“${name}”不是一个数`);
  const before = last.figure.value.quantity;
  const note = `${last.year}年度为${last.figure.text}（${last.figure.provenance.basis}）`;
  if (type === "lastYear") return { ...knownQuantity(before, last.inputs), note };
  if (now?.value.type !== "quantity") return missing(`“${name}”不是一个数`);
  const result =
    type === "growth" ? growth(now.value.quantity, before) : change(definition, now.value.quantity, before);
  return "status" in result ? result : { ...knownQuantity(result, last.inputs, [name]), note };
}

/** In percent of the year before; how far it may be off follows from how far both years may be. */
function growth(now: Quantity, before: Quantity): Quantity | Missing {
  const same = convert(now, before.unit);
  if (!same) return mismatch(now, before);
  if (before.amount.isZero()) return { ...missing("上年为零，不能计算同比"), wrong: "figures/division-by-zero" };
  const base = before.amount.abs();
  const amount = same.amount.minus(before.amount).div(base).mul(100);
  const { low, high } = intervalOfShare(plain(same), plain(before));
  const slack = Decimal.max(high.minus(100).minus(amount).abs(), amount.minus(low.minus(100)).abs());
  return { amount, unit: "%", slack, ...([same, before].every(isPlain) ? {} : { before: "约" as const }) };
}

/** In the figure's own unit; rates differ by 个百分点. */
function change(definition: Definition, now: Quantity, before: Quantity): Quantity | Missing {
  if (![now, before].every(isPlain)) return missing("带有“余、超、约”等字样的数不能算增减");
  const unit = definition.display ?? now.unit;
  const [left, right] = [convert(now, unit), convert(before, unit)];
  if (!left || !right) return mismatch(now, before);
  const decimals = Math.max(
    left.decimals ?? left.amount.decimalPlaces(),
    right.decimals ?? right.amount.decimalPlaces(),
  );
  const written = left.decimals !== undefined || right.decimals !== undefined;
  return {
    amount: left.amount.minus(right.amount),
    unit: unit === "%" ? "个百分点" : unit,
    slack: left.slack.plus(right.slack),
    ...(written && !left.slack.plus(right.slack).isZero() ? { decimals } : {}),
  };
}

const mismatch = (now: Quantity, before: Quantity): Missing => ({
  ...missing(`本年度的单位“${now.unit}”与上年的“${before.unit}”不同，不能比较`),
  wrong: "figures/unit-mismatch",
});

/** The origins of a figure and of those it was computed from, each once. */
export function everyInput(figure: Figure, operand: (id: string) => Figure | undefined): readonly Origin[] {
  const found = new Map<string, Origin>();
  const seen = new Set<string>();
  const queue = [figure];
  for (const { id, provenance } of queue) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const input of provenance.inputs)
      found.set(`${placeText(input.place)} ${input.id} ${input.field ?? ""}`, input);
    queue.push(...provenance.operands.flatMap((name) => operand(name) ?? []));
  }
  return [...found.values()];
}
