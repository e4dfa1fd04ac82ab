// The edges of the columns of tables that are drawn as one: every table keeps its own columns, each cell spans what lies between.
import type { TableBlock } from "../../document/document-tree.ts";
import { columnWidths } from "./column-widths.ts";
import { leastWidths } from "./least-widths.ts";

/** Edges nearer than this, in twips, are meant as one: 6 pt, half a character. */
const near = 120;

export interface SharedEdges {
  /** The widths of the columns of the one table, in twips. */
  readonly widths: readonly number[];
  /** For each table, for each of its edges, the left one first: how many columns of the one table lie before it. */
  readonly places: readonly (readonly number[])[];
}

export function sharedEdges(tables: readonly TableBlock[], total: number): SharedEdges {
  const all = new Set([0, total]);
  const edges = tables.map((table, index) => {
    const widths = columnWidths(table.columns, total, leastWidths(table));
    // Less than half a column, so that no two edges of a table become one.
    const reach = index === 0 ? 0 : Math.min(near, Math.floor(Math.min(...widths) / 2));
    let edge = 0;
    const own = widths.map((width) => {
      edge += width;
      const met = [...all].find((one) => Math.abs(one - edge) < reach) ?? edge;
      all.add(met);
      return met;
    });
    return [0, ...own];
  });
  const sorted = [...all].toSorted((left, right) => left - right);
  return {
    widths: sorted.slice(1).map((edge, index) => edge - (sorted[index] ?? 0)),
    places: edges.map((own) => own.map((edge) => sorted.indexOf(edge))),
  };
}
