// A figure as its own page shows it, and as other regions' figures may be held against it: plain data.
import type { PublishedTable } from "./published-table.ts";

export interface PublishedInput {
  readonly kind: string;
  readonly title: string;
  /** 涉及资金：3.03亿元. */
  readonly detail?: string;
  readonly source?: string;
  /** Where the record is shown, below the site's root. */
  readonly address?: string;
}

/** A number as other regions' numbers may be held against it. */
export interface PublishedQuantity {
  /** The digits of the text, as a plain decimal in `unit`; words like 余 or 超 stand in the text alone. */
  readonly amount: string;
  readonly unit: string;
  /** SHA-256 of all that decides how it is counted: equal for two numbers of one 口径. */
  readonly definition: string;
  /** The numbers of several regions have a sum that means something. */
  readonly addsUp?: true;
}

export interface PublishedFigure {
  /** ASCII: the page is figures/<code>.html; of a record's own, <page>/<place>: figures/<page>.html#<place>. */
  readonly code: string;
  readonly name: string;
  /** The record whose document it belongs to; absent for a figure of the whole year. */
  readonly about?: { readonly title: string; readonly address?: string };
  /** As it reads: 200个. Empty for a table. */
  readonly text: string;
  /** Of a quantity of the whole year: what a computer compares it by. */
  readonly quantity?: PublishedQuantity;
  /** 口径, one sentence. */
  readonly statement: string;
  readonly basis: "台账" | "汇总" | "计算";
  /** The formula as a person writes it. */
  readonly method: string;
  readonly rounding?: string;
  readonly crossCheck?: string;
  readonly inputs: readonly PublishedInput[];
  /** How many public records there are, when they are too many to be listed. */
  readonly inputCount?: number;
  /** The figures it was computed from. */
  readonly operands: readonly { readonly code: string; readonly name: string; readonly text: string }[];
  readonly table?: PublishedTable;
  /** Where it is used: page and title of documents of the same year. */
  readonly usedIn: readonly { readonly page: string; readonly title: string }[];
}
