// The head of a table: which rows it takes, what its columns are called, and the label that may stand beside it.
import type { Standing } from "./sheet-view.ts";

export interface Head {
  readonly top: number;
  /** The last row of titles. */
  readonly bottom: number;
  /** The first row that may be data: below the column numbers, where there are any. */
  readonly body: number;
  readonly columns: readonly HeadColumn[];
  /** 项目资金（万元）, 绩效指标: merged downwards beside all rows of a table in a form. */
  readonly side?: Standing;
}

export interface HeadColumn {
  readonly index: number;
  readonly titles: readonly string[];
  readonly unit?: string;
  /** Of the lowest title. */
  readonly row: number;
  /** The first column of the merge its lowest title stands in; itself where there is none. */
  readonly from: number;
}

/** Two heads that say the same over the same columns: the second page of one table. */
export const sameHead = (one: Head, other: Head): boolean =>
  one.columns.length === other.columns.length &&
  one.columns.every(({ index, titles }, at) => {
    const column = other.columns[at];
    return column?.index === index && column.titles.join("\n") === titles.join("\n");
  });
