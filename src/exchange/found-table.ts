// A table as it was found in a sheet: its head, its unit, its rows of data; nothing yet says what they mean.
import type { Place } from "../base/place.ts";
import type { Cell } from "./grid.ts";

export interface FoundTable {
  readonly file: string;
  readonly sheet: string;
  /** The head's first cell. */
  readonly place: Place;
  /** What stands above the head, row by row: 2024年度项目支出绩效自评汇总表, 填报单位：明川市财政局. */
  readonly above: readonly string[];
  /** 万元, when a corner cell or a line above says so for all amounts of the table. */
  readonly unit?: string;
  /** 项目资金, 绩效指标: of a form, the label that stands beside all rows of the table. */
  readonly side?: string;
  /** “项目名称 | 养老助餐”: of a form, what stands around its tables and holds for every row; none for a plain list. */
  readonly labels: readonly FoundLabel[];
  readonly columns: readonly FoundColumn[];
  readonly rows: readonly FoundRow[];
  /** 合计, 小计, 总计: no data, but what the rows add up to. */
  readonly totals: readonly FoundRow[];
}

export interface FoundLabel {
  readonly title: string;
  readonly unit?: string;
  readonly cell: Cell;
  readonly place: Place;
}

export interface FoundColumn {
  /** In the sheet, from 0. */
  readonly index: number;
  /** From the upper head row to the lowest, without repetitions, blanks and units: [预算执行情况, 全年预算数]. */
  readonly titles: readonly string[];
  /** 万元, as the head says: 全年预算数（万元）. */
  readonly unit?: string;
  readonly place: Place;
}

export interface FoundRow {
  /** In the sheet, from 0. */
  readonly index: number;
  /** By column of the sheet; a cell merged downwards stands in each of its rows. */
  readonly cells: ReadonlyMap<number, Cell>;
  /** Columns whose value comes from a merge that began in a row above. */
  readonly continued: ReadonlySet<number>;
  place(column: number): Place;
}
