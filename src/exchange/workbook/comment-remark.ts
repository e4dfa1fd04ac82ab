// A remark on a cell of somebody's workbook, and several of them at one cell as one note.
import { severityWords } from "../../base/diagnostic.ts";
import { columnLetters } from "../grid.ts";

export interface CellRemark {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly severity: "error" | "warning" | "note";
}

/** Everything said about one cell. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  /** B7 */
  readonly cell: string;
  readonly severity: CellRemark["severity"];
  readonly text: string;
}

export const author = "亮绩";
/** Before what is added to a note that somebody else wrote. */
export const authorMark = "【亮绩】";

const ranks: Readonly<Record<CellRemark["severity"], number>> = { error: 0, warning: 1, note: 2 };

/** One note a cell, row by row; the worst of its remarks decides its colour. */
export function cellNotes(remarks: readonly CellRemark[]): readonly CellNote[] {
  const cells = Map.groupBy(remarks, ({ row, column }) => cellName(row, column));
  const notes = [...cells].map(([cell, all]): CellNote => {
    const inOrder = all.toSorted((a, b) => ranks[a.severity] - ranks[b.severity]);
    const { row = 0, column = 0, severity = "note" } = inOrder[0] ?? {};
    const lines = inOrder.map((one) => `${severityWords[one.severity]}：${one.text}`);
    return { row, column, cell, severity, text: [...new Set(lines)].join("\n") };
  });
  return notes.sort((a, b) => a.row - b.row || a.column - b.column);
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
