// A column of a published table, and how the columns of one field turn its value into cells and back.
import type { Content } from "../../reading/content.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";

/** The types of a Frictionless Table Schema that are used here. */
export type ColumnType = "string" | "number" | "integer" | "boolean" | "date" | "year";

export interface Column {
  /** As it stands in the head of the table, with the unit: 预算数（元）. */
  readonly title: string;
  /** ASCII, unique in its table: budget, budget.written. */
  readonly name: string;
  readonly type: ColumnType;
  readonly unit?: string;
  readonly note: string;
  readonly required: boolean;
  /** The words it is chosen from. */
  readonly options?: readonly string[];
  /** Never negative. */
  readonly fromZero?: true;
}

/** Where a value stands: references are understood in the year of their record. */
export interface At {
  readonly record: LiangjiRecord;
  /** The public ledger. */
  readonly records: Records;
}

export interface FieldColumns {
  readonly columns: readonly Column[];
  /** One cell for each column, all empty where there is no value. */
  cells(value: unknown, at: At): readonly string[];
  /** What content/ would say instead of these cells; undefined where they are empty. */
  content(cells: readonly string[]): Content | undefined;
}

/** The cells of a field without value. */
export const blankCells = ({ length }: readonly Column[]): readonly string[] => Array.from({ length }, () => "");
