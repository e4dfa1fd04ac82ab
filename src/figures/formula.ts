// The ways a figure can be made, and what each is made from.
import type { Condition } from "./condition.ts";
import type { ListColumn } from "./list-column.ts";

/** `from`: a kind of record, a list inside its records (绩效抽评.问题), or one inside the subject (本项.指标). */
interface Over {
  readonly from: string;
  readonly where: Condition;
}

export interface CountFormula extends Over {
  readonly type: "count";
}
export interface FieldFormula extends Over {
  readonly type: "sum" | "distinct" | "average" | "largest" | "smallest";
  readonly field: string;
}
export interface ListFormula extends Over {
  readonly type: "list";
  readonly columns: readonly ListColumn[];
  readonly order?: string;
  readonly descending: boolean;
  /** 取前: how many ranks to show. */
  readonly first?: number;
  /** The columns added up in a last row; none: no such row. */
  readonly totals: readonly string[];
}
export interface GroupFormula extends Over {
  readonly type: "group";
  /** One field or two. */
  readonly by: readonly string[];
  readonly sums: readonly string[];
  readonly order?: string;
  readonly descending: boolean;
  readonly total: boolean;
  /** A column with the share of each group; `exact`: the printed shares add up to 100%. */
  readonly shares?: "rounded" | "exact";
  /** A column with one sum of each group in percent of another. */
  readonly rate?: RateColumn;
}

/** `part` and `whole` are among the sums. */
export interface RateColumn {
  readonly title: string;
  readonly part: string;
  readonly whole: string;
}
export type RowFormula = CountFormula | FieldFormula | ListFormula | GroupFormula;

export interface RatioFormula {
  readonly type: "ratio" | "subtract";
  readonly of: readonly [string, string];
}
export interface AddFormula {
  readonly type: "add";
  readonly of: readonly string[];
}
/** 同比, 增减 and 上年: of one figure, against the same figure of the year before. */
export interface YearFormula {
  readonly type: "growth" | "change" | "lastYear";
  readonly of: readonly [string];
}
interface TableRow {
  readonly label: string;
  readonly figures: readonly string[];
  /** Left out when all its numbers are zero or not known. */
  readonly unlessZero?: boolean | undefined;
}
export interface TableFormula {
  readonly type: "rows";
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  /** Rows of which nothing is known are left out, instead of the whole table. */
  readonly mayLack: boolean;
  /** Beside each number that of the year before and the change, where that year knows any of them. */
  readonly compared: boolean;
}
/** Only what others report; for facts no kind of record holds yet. */
export interface ReportedFormula {
  readonly type: "reported";
}

export type Formula = RowFormula | RatioFormula | AddFormula | YearFormula | TableFormula | ReportedFormula;

/** The figures a formula is computed from, of this year or the last. */
export function operandsOf(formula: Formula): readonly string[] {
  if ("of" in formula) return formula.of;
  return formula.type === "rows" ? formula.rows.flatMap((row) => row.figures) : [];
}

/** Whether it makes a table, not a number. */
export const isTable = ({ type }: Formula): boolean => type === "list" || type === "group" || type === "rows";
