// The numbers of a chart, read from the cells of its data table: what the picture shows is what the table prints.
import { Decimal } from "../base/decimal.ts";
import { convert, isPlain, type Quantity } from "../base/quantity.ts";
import { quantityText, readQuantity } from "../base/quantity-text.ts";
import { trimmed } from "../base/rounding.ts";
import type { Table, TableCell } from "../figures/figure.ts";
import { type ChartDefinition, isColumn } from "./chart-definition.ts";

export interface Datum {
  /** In the chart's unit. */
  readonly amount: Decimal;
  /** Digits after the point it is known with, in the chart's unit. */
  readonly decimals: number;
  /** As printed, without its unit. */
  readonly label: string;
  /** As it reads in a sentence, in the unit it was printed in. */
  readonly text: string;
  /** Without words like 余, 超 or 约. */
  readonly plain: boolean;
}

export interface DataSeries {
  readonly name: string;
  readonly data: readonly (Datum | undefined)[];
}

export interface ChartNumbers {
  readonly categories: readonly string[];
  readonly series: readonly DataSeries[];
}

export interface Undrawable {
  readonly wrong: string;
  readonly hint: string;
}

/** The columns the definition names, 合计 left out; `table` is the one its figure has, or the one made of its items. */
export function numbersIn(table: Table, { category, values, unit }: ChartDefinition): ChartNumbers | Undrawable {
  const rows = table.totalled ? table.rows.slice(0, -1) : table.rows;
  const at = (named: string): number => table.columns.findIndex(({ title }) => isColumn(title, named));
  const categories = rows.map((row) => row[at(category)]?.text ?? "");
  const series: DataSeries[] = [];
  for (const name of values) {
    const data: (Datum | undefined)[] = [];
    for (const [index, row] of rows.entries()) {
      const datum = read(row[at(name)], unit);
      if (datum && "unfit" in datum) {
        const wrong = `“${categories[index]}”的“${name}”是“${datum.unfit}”，不是以“${unit}”为单位的数`;
        return { wrong, hint: "一个图里的数要用同一种单位，请检查记录，或改图的“数值”和“单位”" };
      }
      data.push(datum);
    }
    series.push({ name, data });
  }
  return { categories, series };
}

/** Undefined for an empty cell, or one that says nothing is known. */
function read(cell: TableCell | undefined, unit: string): Datum | { readonly unfit: string } | undefined {
  const text = cell?.text ?? "";
  if (text === "" || text === "—") return undefined;
  const printed = readQuantity(text);
  // The head of a column may say the unit once for all its cells.
  const quantity = printed?.unit === "" ? { ...printed, unit } : printed;
  const converted = quantity && convert(quantity, unit);
  if (!converted) return { unfit: text };
  const label = quantity.unit === unit ? quantityText({ ...quantity, unit: "" }) : shortened(converted);
  const decimals = Math.max(0, converted.decimals ?? 0, converted.amount.decimalPlaces());
  return { amount: converted.amount, decimals, label, text: quantityText(quantity), plain: isPlain(quantity) };
}

/** Two digits after the point, or as many as it takes to see that a small amount is not nothing. */
function shortened(quantity: Quantity): string {
  const { amount } = quantity;
  const small = !amount.isZero() && amount.abs().lt("0.01");
  const digits = trimmed(amount, small ? amount.toSignificantDigits(2).decimalPlaces() : 2);
  return quantityText({ ...quantity, amount: new Decimal(digits), unit: "" }, digits.split(".")[1]?.length ?? 0);
}
