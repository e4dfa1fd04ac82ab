// The elements of a table's rows: which cells are heads, and of what (ISO 14289-1, 7.5).
import type { TableColumn } from "../../../figures/figure.ts";
import type { Element } from "./element.ts";

/** A row of heads: each stands over its column. */
export function headElements(table: Element): () => Element {
  const row: Element = { type: "TR", within: table };
  return () => ({ type: "TH", within: row, scope: "Column" });
}

/** A row of the table; a cell of a form's label column is the head of what stands beside it. */
export function rowElements(table: Element): (column: TableColumn | undefined) => Element {
  const row: Element = { type: "TR", within: table };
  return (column) => (column?.label === true ? { type: "TH", within: row, scope: "Row" } : { type: "TD", within: row });
}
