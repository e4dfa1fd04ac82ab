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
}

export type Computed =
  | Known
  /** Neither records nor operands hold it; `because` says what is lacking. */
  | { readonly status: "missing"; readonly because: string }
  /** Something it depends on is wrong; the findings say what. */
  | { readonly status: "stopped"; readonly by: readonly Diagnostic[] };

export const missing = (because: string): Computed => ({ status: "missing", because });
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
