// What tables of a workbook were understood to say: records with the cell of every value, what is still to be asked, and what became of every column.
import type { Place } from "../../base/place.ts";
import type { WantedRecord } from "../../editing/content-change.ts";
import type { Entry } from "../../reading/entry.ts";
import type { Records } from "../../records/records.ts";
import type { Mapping } from "./mapping.ts";
import type { Question } from "./question.ts";

/** What whoever imports says beforehand. */
export interface Asked {
  /** The region's folder in content/. */
  readonly region: string;
  /** Four digits; may be missing for kinds that stand below the region. */
  readonly year?: string;
  /** The kind every table is of: 绩效自评. */
  readonly kind?: string;
  /** What content/ holds already: references, and the 编号 that records keep. */
  readonly records: Records;
  /** What a person has confirmed before. */
  readonly mapping: Mapping;
}

export interface ImportedRecord {
  /** Every value stands at its sheet!cell; what the workbook has no column for, at its line of content/. */
  readonly entry: Entry;
  /** Whole: what the workbook has no column for is as content/ says it now. */
  readonly wanted: WantedRecord;
  /** Whether content/ holds a record of this id already. */
  readonly known: boolean;
  /** The columns its values may stand in, for cells that should not be blank; the same for all records of a kind. */
  readonly columns: readonly ImportedColumn[];
}

/** Both ends included. */
export type Range = readonly [from: number, to: number];

/** A column of a table, and how far the table reaches: several may stand in one sheet, also side by side. */
export interface ImportedColumn {
  readonly sheet: string;
  /** The field it holds: 资金·全年预算. */
  readonly path: string;
  readonly letters: string;
  /** The unit of its numbers is still to be asked for; until then none of them is right. */
  readonly lacksUnit: boolean;
  /** Rows from 1. */
  readonly rows: Range;
  /** Columns from 0. */
  readonly columns: Range;
}

export interface ImportedRecords {
  readonly records: readonly ImportedRecord[];
  /** As long as there are any, the records are not all that the workbook says. */
  readonly questions: readonly Question[];
  readonly tables: readonly UnderstoodTable[];
  /** How many 合计 cells agree with the rows above them: 合计核对一致 N 处. */
  readonly totalsAgreed: number;
}

/** What a table was taken for. */
export interface UnderstoodTable {
  readonly sheet: string;
  readonly place: Place;
  readonly kind: string;
  /** The key of the list whose items its rows are, in a sheet of a list: 指标. */
  readonly list?: string;
  /** Rows of data, examples left out. */
  readonly rows: number;
  readonly columns: readonly UnderstoodColumn[];
}

export interface UnderstoodColumn {
  /** 预算执行情况/全年预算数. */
  readonly title: string;
  readonly place: Place;
  /** 资金·全年预算; undefined when the column is not used. */
  readonly field?: string;
  /** 对照: as the mapping says; 未用: nothing fits, or it is empty; 待确认: a question asks about it. */
  readonly how: "同名" | "对照" | "待确认" | "未用" | "不导入";
}
