// What asking for a figure can come to.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Figure } from "./figure.ts";

export type FigureResult =
  | { readonly status: "known"; readonly figure: Figure }
  | { readonly status: "unknown" }
  /** Nothing to compute it from; `because` says what is lacking. */
  | { readonly status: "missing"; readonly because: string }
  /** Something it depends on is wrong; the findings say what. */
  | { readonly status: "stopped"; readonly by: readonly Diagnostic[] };

/** Known, and neither zero nor an empty table; what is stopped counts as said, so that who reads it stops too. */
export function saysSomething(result: FigureResult): boolean {
  if (result.status !== "known") return result.status === "stopped";
  const { value } = result.figure;
  if (value.type === "quantity") return !value.quantity.amount.isZero();
  return value.type === "text" || value.table.rows.length > 0;
}

/** The figure, when there is one. */
export const figureIn = (result: FigureResult): Figure | undefined =>
  result.status === "known" ? result.figure : undefined;
