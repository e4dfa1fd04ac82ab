// A table of the exchange layout before it becomes a sheet: its heads, with what may stand below each, and its rows.
import type { Validation, Value } from "../workbook/write-model.ts";

export interface ExchangeTable {
  /** Of its sheet: 绩效自评·指标. */
  readonly name: string;
  /** 明川市2024年度绩效自评 */
  readonly title: string;
  /** 地区：明川市　年度：2024　… */
  readonly line: string;
  readonly heads: readonly ExchangeHead[];
  readonly rows: readonly (readonly (Value | undefined)[])[];
  /** How it is filled in; only in templates. */
  readonly example?: readonly (Value | undefined)[];
}

export interface ExchangeHead {
  /** As it stands in the head: 预算数（万元）. */
  readonly title: string;
  /** 说明, how it is written and an example. */
  readonly note: string;
  readonly required: boolean;
  readonly holds: "prose" | "words" | "number" | "date";
  readonly rule?: Pick<Validation, "allowed" | "message" | "lenient">;
}

/** Title, line, head: the rows above the first of data. */
export const headRow = 2;
/** Column A has the 序号. */
export const firstColumn = 1;
/** What stands in column A of the row that shows how to fill in; such a row is never imported. */
export const exampleMark = "示例";
