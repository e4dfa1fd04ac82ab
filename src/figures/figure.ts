// A figure: a value that knows how it reads, how it was made and which records it came from.
import type { Place } from "../base/place.ts";
import type { Quantity } from "../base/quantity.ts";

/** One thing a figure was made from: a record, or one entry of what others reported. */
export interface Origin {
  /** The kind of record, in Chinese: 绩效评价, 汇总 … */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly place: Place;
  /** The year whose record it is; last year's records count too when years are compared. */
  readonly year?: string;
  /** The field read and what it said, when one field mattered: 涉及资金 = 3.03亿元. */
  readonly field?: string;
  readonly value?: string;
  /** Where the record itself says it is from. */
  readonly source?: string;
}

/** Where the value comes from: the records themselves, a reported total, or other figures. */
export type Basis = "台账" | "汇总" | "计算";

export interface Provenance {
  readonly basis: Basis;
  /** The formula as a person would write it: 绩效评价（类型＝财政重点评价）计数. */
  readonly method: string;
  readonly definedAt: Place;
  readonly inputs: readonly Origin[];
  /** The figures this one was computed from, by id, in the order of the formula. */
  readonly operands: readonly string[];
  /** How it was rounded for print, when it was: 四舍五入，保留1位小数. */
  readonly rounding?: string;
  /** What an independent statement of the same fact said: 汇总 200个，与台账一致. */
  readonly crossCheck?: string;
}

export interface TableColumn {
  readonly title: string;
  readonly align: "left" | "center" | "right";
  /** Its share of the table's width, in any unit the columns agree on. */
  readonly weight: number;
  /** Its cells name what stands beside them, as in a form. */
  readonly label?: true;
}

/** One cell: what it shows, and what it names when it is the name of a record that has a page. */
export interface TableCell {
  readonly text: string;
  /** True when the text is a number that the figure's provenance explains. */
  readonly numeric: boolean;
  /** The id of the evaluation it names, when it names one. */
  readonly record?: string;
  /** The figure it shows, in a table put together from figures. */
  readonly figure?: string;
}

export interface Table {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** The last row is 合计. */
  readonly totalled?: true;
}

export type FigureValue =
  /** `shown`: in the unit and with the digits of the text, where that is not the quantity itself. */
  | { readonly type: "quantity"; readonly quantity: Quantity; readonly shown?: Quantity }
  | { readonly type: "table"; readonly table: Table }
  | { readonly type: "text" };

export interface Figure {
  /** The name people use, 抽评项目数; unique within its scope. */
  readonly id: string;
  /** A stable ASCII name, spot-check-count, for addresses. */
  readonly code: string;
  /** 口径: one sentence saying what is counted. */
  readonly statement: string;
  readonly value: FigureValue;
  /** As it reads in a sentence: 200个. */
  readonly text: string;
  /** The phrases by which prose names it. */
  readonly phrases: readonly string[];
  /** Speaks about the record a document is about, not about the whole year. */
  readonly ofSubject: boolean;
  readonly provenance: Provenance;
}
