// What a year has to say in its summary, as plain data: figures, the sentences that say something, the records behind them.
import type { Records } from "../records/records.ts";

/** A figure that has a value that year. */
export interface KnownFigure {
  readonly id: string;
  /** As it reads in a sentence; of a table, how many rows it has. */
  readonly text: string;
  /** 口径: what is counted. */
  readonly statement: string;
  readonly table: boolean;
  /** The number is zero, the table has no row. */
  readonly empty: boolean;
}

export interface SummaryMaterial {
  readonly records: Records;
  readonly figures: readonly KnownFigure[];
  /** The partials of templates/ that say something that year, by name, and the figures they show. */
  readonly sentences: ReadonlyMap<string, ReadonlySet<string>>;
  /** How many errors may keep figures from having a value. */
  readonly errors: number;
}
