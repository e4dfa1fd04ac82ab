// Numbers made from other figures: ratio, sum and difference.
import { Decimal } from "../base/decimal.ts";
import { intervalOfShare } from "../base/interval.ts";
import { convert, isPlain, plain, type Quantity } from "../base/quantity.ts";
import { addUp } from "./add-up.ts";
import { type Computed, knownQuantity, type Missing, missing } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { Figure } from "./figure.ts";
import type { AddFormula, RatioFormula } from "./formula.ts";

type FigureFormula = RatioFormula | AddFormula;

/** `operands` are the formula's figures, in its order, all known. */
export function fromFigures(definition: Definition, formula: FigureFormula, operands: readonly Figure[]): Computed {
  const quantities: Quantity[] = [];
  for (const operand of operands) {
    if (operand.value.type !== "quantity") return missing(`“${operand.id}”不是一个数`);
    quantities.push(operand.value.quantity);
  }
  const names = operands.map((operand) => operand.id);
  const [first, second] = quantities;
  if (!first || !second) return missing("缺少参与计算的口径");
  const result = formula.type === "ratio" ? ratio(first, second) : combined(definition, formula.type, quantities);
  return "status" in result ? result : knownQuantity(result, [], names);
}

/** In percent; how far it may be off follows from how far both sides may be. */
function ratio(part: Quantity, whole: Quantity): Quantity | Missing {
  const top = convert(part, whole.unit);
  if (!top) return unfit(`单位“${part.unit}”与“${whole.unit}”不能相除`);
  if (whole.amount.isZero()) return { ...missing("分母为零，不能计算比率"), wrong: "figures/division-by-zero" };
  const amount = top.amount.div(whole.amount).mul(100);
  const { low, high } = intervalOfShare(plain(top), plain(whole));
  const slack = Decimal.max(high.minus(amount), amount.minus(low));
  // Of vague numbers the rate is vague too.
  return { amount, unit: "%", slack, ...([top, whole].every(isPlain) ? {} : { before: "约" as const }) };
}

function combined(definition: Definition, type: "add" | "subtract", parts: readonly Quantity[]): Quantity | Missing {
  const unit = definition.display ?? parts[0]?.unit ?? "";
  if (type === "subtract" && !parts.every(isPlain)) return missing("带有“余、超、约”等字样的数不能相减");
  const terms = type === "add" ? parts : parts.map((part, index) => (index === 0 ? part : negated(part)));
  const total = addUp(terms, unit);
  if (total) return total;
  if (parts.every((part) => convert(part, unit))) return missing("带有不同的“余、超、约”等字样的数不能相加");
  return unfit(`各口径的单位（${parts.map((part) => part.unit).join("、")}）不一致，不能相加减`);
}

const unfit = (because: string): Missing => ({ ...missing(because), wrong: "figures/unit-mismatch" });

const negated = (quantity: Quantity): Quantity => ({ ...quantity, amount: quantity.amount.neg() });
