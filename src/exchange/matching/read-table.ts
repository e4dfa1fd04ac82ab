// A table whose kind and columns are understood, ready for its rows to be read.
import type { RecordKind } from "../../records/record-kind.ts";
import type { FoundRow, FoundTable } from "../found-table.ts";
import type { Match } from "./match-heads.ts";
import type { Reading } from "./said.ts";

export interface ReadColumn extends Match {
  readonly reading: Reading;
  /** The unit of its numbers is still to be asked for. */
  readonly lacksUnit: boolean;
}

export interface ReadTable {
  readonly found: FoundTable;
  /** In the order of the workbook. */
  readonly number: number;
  readonly kind: RecordKind;
  /** The key of the list whose items the rows are, in a sheet of a list. */
  readonly list: string | undefined;
  readonly columns: readonly ReadColumn[];
  /** Without examples. */
  readonly rows: readonly FoundRow[];
  /** Whether several rows may belong to one record. */
  readonly hasRowLists: boolean;
}
