// Groups: the rows that meet the condition, counted or summed by what one field or two say, with shares and a total where asked for.
import { exactly, type Quantity } from "../base/quantity.ts";
import { addUp } from "./add-up.ts";
import { cellText, columnTitle, evenDecimals, quantitiesIn } from "./column.ts";
import { type Computed, knownTable, missing } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { TableCell } from "./figure.ts";
import type { GroupFormula } from "./formula.ts";
import { type Group, ordered, unfilled } from "./group-order.ts";
import { keyOf, labelOf } from "./key-of-row.ts";
import { totalLabel } from "./list-table.ts";
import { originsWith } from "./origin.ts";
import { rateTexts } from "./rate-column.ts";
import { countName } from "./row-names.ts";
import type { Row } from "./row-source.ts";
import type { Setting } from "./setting.ts";
import { type Shares, sharesOf } from "./shares.ts";
import { tableColumns } from "./table-column.ts";

interface Valued extends Group {
  /** The count, or the sum of each column. */
  readonly values: readonly Quantity[];
}

/** `chosen`: the rows that meet the formula's condition. */
export function groupTable(
  definition: Definition,
  formula: GroupFormula,
  chosen: readonly Row[],
  setting: Setting,
): Computed {
  const { by, sums, order, descending } = formula;
  const groups = [...Map.groupBy(chosen, (row) => by.map((key) => keyOf(row, key, setting) ?? "").join("\n")).values()];
  const valued: Valued[] = [];
  for (const rows of groups) {
    const values = valuesOf(rows, sums, setting);
    if (typeof values === "string") return missing(`有的“${formula.from}”没有填“${values}”，或单位不一致`);
    const [first] = rows;
    valued.push({ labels: by.map((key) => (first && labelOf(first, key, setting)) ?? unfilled), rows, values });
  }
  const column = order === countName ? 0 : order === undefined ? -1 : sums.indexOf(order);
  const number = column < 0 ? undefined : (group: Valued) => group.values[column];
  const sorted = ordered(valued, by, order, descending, number);
  const shares = formula.shares && sorted.length > 0 ? sharesIn(sorted, definition, formula) : undefined;
  if (typeof shares === "string") return missing(shares);
  const total = formula.total && sorted.length > 0 ? totalOf(sorted) : undefined;
  if (typeof total === "string") return missing(total);
  const table = layOut(definition, formula, sorted, shares, total);
  const inputs = chosen.flatMap((row) => originsWith(row, [...by, ...sums], setting));
  return { ...knownTable(table, inputs), ...(shares?.note === undefined ? {} : { note: shares.note }) };
}

/** The name of the column that cannot be summed, when one cannot. */
function valuesOf(rows: readonly Row[], sums: readonly string[], setting: Setting): readonly Quantity[] | string {
  if (sums.length === 0) return [exactly(rows.length, "")];
  const values: Quantity[] = [];
  for (const column of sums) {
    const parts = quantitiesIn(rows, column, setting);
    const sum = parts && addUp(parts, parts[0]?.unit ?? "");
    if (!sum) return column;
    values.push(sum);
  }
  return values;
}

const sharesIn = (groups: readonly Valued[], { decimals = 1 }: Definition, { shares }: GroupFormula): Shares | string =>
  sharesOf(
    groups.flatMap((group) => group.values.slice(0, 1)),
    decimals,
    shares === "exact",
  );

function totalOf(groups: readonly Valued[]): readonly Quantity[] | string {
  const columns = groups[0]?.values.length ?? 0;
  const sums = Array.from({ length: columns }, (_, at) => {
    const parts = groups.flatMap((group) => group.values[at] ?? []);
    return addUp(parts, parts[0]?.unit ?? "");
  });
  return sums.every((sum) => sum !== undefined) ? sums : "各组的单位或“余、超、约”等字样不一致，不能合计";
}

function layOut(
  definition: Definition,
  { by, sums, shares: wanted, rate }: GroupFormula,
  groups: readonly Valued[],
  shares: Shares | undefined,
  total: readonly Quantity[] | undefined,
) {
  const counted = definition.unit === "" ? countName : `${countName}（${definition.unit}）`;
  const titles = sums.length === 0 ? [counted] : sums.map(columnTitle);
  const decimals = titles.map((_, at) =>
    evenDecimals([...groups.flatMap((group) => group.values[at] ?? []), ...(total?.[at] ? [total[at]] : [])]),
  );
  const numbers = (values: readonly Quantity[]): readonly TableCell[] =>
    values.map((value, at) => ({ text: cellText(value, decimals[at]), numeric: true }));
  const valued = [...groups.map((group) => group.values), ...(total ? [total] : [])];
  const rates = rate && rateTexts(valued, sums.indexOf(rate.part), sums.indexOf(rate.whole), definition);
  const rated = (at: number): readonly TableCell[] => (rates ? [{ text: rates[at] ?? "", numeric: true }] : []);
  const lines = groups.map(({ labels, values }, at): readonly TableCell[] => [
    ...labels.map((text) => ({ text, numeric: false })),
    ...numbers(values),
    ...(shares ? [{ text: shares.texts[at] ?? "", numeric: true }] : []),
    ...rated(at),
  ]);
  if (total) {
    const label = by.map((_, at) => ({ text: at === 0 ? totalLabel : "", numeric: false }));
    const share = shares ? [{ text: "100%", numeric: true }] : [];
    lines.push([...label, ...numbers(total), ...share, ...rated(groups.length)]);
  }
  const heads = [...by.map(columnTitle), ...titles, ...(wanted ? ["占比"] : []), ...(rate ? [rate.title] : [])];
  return {
    caption: definition.caption,
    columns: tableColumns(heads, lines),
    rows: lines,
    ...(total ? { totalled: true as const } : {}),
  };
}
