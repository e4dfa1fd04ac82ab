// What computing a figure can come to: a value with its origins, nothing to compute from, or a stop.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Quantity } from "../base/quantity.ts";
import type { Origin, Table } from "./figure.ts";

export interface Known {
  readonly status: "known";
  readonly value:
    | { readonly type: "quantity"; readonly quantity: Quantity }
    | { readonly type: "table"; readonly table: Table };
  readonly inputs: readonly Origin[];
  readonly operands: readonly string[];
  /** What the formula alone does not tell: 2022年度为200个; 第3名2条并列. */
  readonly note?: string;
}

export interface Missing {
  readonly status: "missing";
  /** What is lacking. */
  readonly because: string;
  /** The code of a finding about the definition, when it is not for want of data. */
  readonly wrong?: "figures/division-by-zero" | "figures/unit-mismatch";
}

export type Computed =
  | Known
  /** Neither records nor operands hold it. */
  | Missing
  /** Something it depends on is wrong; the findings say what. */
  | { readonly status: "stopped"; readonly by: readonly Diagnostic[] };

export const missing = (because: string): Missing => ({ status: "missing", because });
export const stopped = (by: readonly Diagnostic[]): Computed => ({ status: "stopped", by });

export const knownQuantity = (
  quantity: Quantity,
  inputs: readonly Origin[],
  operands: readonly string[] = [],
): Known => ({ status: "known", value: { type: "quantity", quantity }, inputs, operands });

export const knownTable = (table: Table, inputs: readonly Origin[], operands: readonly string[] = []): Known => ({
  status: "known",
  value: { type: "table", table },
  inputs,
  operands,
});
