// A score sheet level by level: what each 一级指标 was worth and what it got, added up exactly.
import { isQuantity, type Quantity } from "../base/quantity.ts";
import { sum } from "../base/sum.ts";
import { cellText, evenDecimals } from "../figures/column.ts";
import { rateTexts } from "../figures/rate-column.ts";
import type { Field } from "../records/field.ts";
import type { PublishedTable } from "./publication.ts";

type Item = Readonly<Record<string, unknown>>;

interface Subtotal {
  readonly name: string;
  readonly count: number;
  readonly weight: Quantity;
  readonly score: Quantity;
}

/** Undefined for a list that is no score sheet, that lacks points somewhere, or that has one 一级指标 only. */
export function subtotalsOf({ type }: Field<unknown>, value: unknown): PublishedTable | undefined {
  const { level1, weight, score } = type.item?.inner ?? {};
  if (level1 === undefined || weight === undefined || score === undefined || !Array.isArray(value)) return undefined;
  const groups = Map.groupBy(value as readonly Item[], (item) => item.level1);
  if (groups.size < 2) return undefined;
  const parts = [...groups].map(([name, items]) => subtotal(String(name), items));
  const whole = subtotal("合计", value as readonly Item[]);
  const rows = [...parts, whole].filter((one) => one !== undefined);
  if (rows.length <= groups.size) return undefined;
  const decimals = (of: "weight" | "score") => evenDecimals(rows.map((row) => row[of]));
  const rates = rateTexts(
    rows.map((row) => [row.score, row.weight]),
    0,
    1,
    { decimals: 2, trim: false },
  );
  return {
    columns: [
      { name: "level1", title: "一级指标", align: "left" },
      { name: "count", title: "指标个数", align: "right" },
      { name: "weight", title: weight.key, align: "right" },
      { name: "score", title: score.key, align: "right" },
      { name: "rate", title: "得分率", align: "right" },
    ],
    rows: rows.map((row, index) => [
      { text: row.name },
      { text: String(row.count) },
      { text: cellText(row.weight, decimals("weight")) },
      { text: cellText(row.score, decimals("score")) },
      { text: rates[index] ?? "" },
    ]),
  };
}

function subtotal(name: string, items: readonly Item[]): Subtotal | undefined {
  const added = (field: string): Quantity | undefined => {
    const points = items.map((item) => item[field]).filter(isQuantity);
    return points.length === items.length ? sum(points, "分") : undefined;
  };
  const [weight, score] = [added("weight"), added("score")];
  return weight && score && { name, count: items.length, weight, score };
}
