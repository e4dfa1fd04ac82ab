// What a template calls the cells of a table's rows: {{#各 "重点评价结果"}}{{名称}}{{/各}}.
import { columnTitle } from "./column.ts";
import type { Formula } from "./formula.ts";

/** The count of a group, in a template and where groups are ordered. */
export const countName = "数量";

/** A name for each column, in their order, whatever the group is counted in. None for a table of figures. */
export function rowNames(formula: Formula): readonly string[] | undefined {
  if (formula.type === "list") return formula.columns.map((column) => column.title);
  if (formula.type !== "group") return undefined;
  const { by, sums, shares, rate } = formula;
  const values = sums.length === 0 ? [countName] : sums.map(columnTitle);
  return [...by.map(columnTitle), ...values, ...(shares ? ["占比"] : []), ...(rate ? [rate.title] : [])];
}
