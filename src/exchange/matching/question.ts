// What the program is not sure of and a person is to decide: about a table, a column, a unit or a word.
import type { Place } from "../../base/place.ts";

export interface Choice {
  /** As it stands in the mapping: 等次, 万元, 中. */
  readonly answer: string;
  /** As a person reads it: 等次（按得分确定的等次）. */
  readonly label: string;
}

export interface Question {
  /** 表: which kind a sheet holds; 栏目: which field a column is; 单位: of its numbers; 取值: what a word means. */
  readonly about: "表" | "栏目" | "单位" | "取值";
  /** The kind in whose part of the mapping the answer stands; empty for 表. */
  readonly kind: string;
  /** What is asked about, as it stands in the mapping: a sheet, a head, a word. */
  readonly subject: string;
  /** Of 取值, the field: 等次. */
  readonly field?: string;
  readonly place: Place;
  /** One sentence in Chinese. */
  readonly text: string;
  /** The likeliest first. Not to import is always possible besides, where `optional` says so. */
  readonly choices: readonly Choice[];
  readonly optional: boolean;
  /** A few values of the workbook. */
  readonly examples: readonly string[];
}

/** In a mapping: what a person has still to decide, and what shall not be imported. */
export const undecided = "待确认";
export const leftOut = "不导入";
