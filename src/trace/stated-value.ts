// What a number says, apart from how it is written: 363,300万元 is 363300 and 万元.
import type { Quantity } from "../base/quantity.ts";
import { readQuantity } from "../base/quantity-text.ts";
import { fixed } from "../base/rounding.ts";
import type { Figure } from "../figures/figure.ts";

export interface StatedValue {
  /** An exact decimal with the digits it is written with; absent when it is not one number: 6—8个. */
  readonly value?: string;
  /** Empty when the document leaves it to a table's head. */
  readonly unit: string;
}

/** 下降3.2% and the like are no plain number: then the figure says what it is. */
export function statedValue(text: string, figure: Figure | undefined): StatedValue {
  const written = readQuantity(text.replace(/\s/g, ""));
  if (written) return stated(written);
  return figure?.value.type === "quantity" ? stated(figure.value.shown ?? figure.value.quantity) : { unit: "" };
}

const stated = ({ amount, unit, decimals }: Quantity): StatedValue => ({
  value: fixed(amount, decimals ?? amount.decimalPlaces()),
  unit,
});
