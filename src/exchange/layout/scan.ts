// A part of a sheet from top to bottom: tables, and the lines between them.
import type { FoundRow } from "../found-table.ts";
import { readBody } from "./body.ts";
import { headAt } from "./find-head.ts";
import { type Head, sameHead } from "./head.ts";
import { type LabelLine, labelsInRow, lineText } from "./labels.ts";
import { plain } from "./plain-text.ts";
import { isNoteAlone } from "./row-words.ts";
import type { SheetView } from "./sheet-view.ts";

export interface Line extends LabelLine {
  readonly row: number;
  readonly text: string;
}

/** A head with all the rows under it, and under the same head repeated on further pages. */
export interface Scanned {
  readonly head: Head;
  /** Between the table before and this one. */
  readonly above: readonly Line[];
  readonly rows: FoundRow[];
  readonly totals: FoundRow[];
  readonly leftOut: number[];
}

export interface Scan {
  readonly tables: readonly Scanned[];
  /** Below the last table; all lines, when there is none. */
  readonly below: readonly Line[];
}

export function scan(file: string, view: SheetView): Scan {
  const tables: Scanned[] = [];
  let lines: Line[] = [];
  let row = 0;
  while (row < view.height) {
    const head = headAt(view, row);
    if (!head) {
      if (!view.isBlank(row)) lines.push({ row, text: lineText(view, row), ...labelsInRow(file, view, row) });
      row += 1;
      continue;
    }
    const { rows, totals, leftOut, end } = readBody(file, view, head);
    const last = tables.at(-1);
    if (last && sameHead(last.head, head) && isNextPage(last, lines)) {
      for (const one of rows) last.rows.push(one);
      for (const one of totals) last.totals.push(one);
      last.leftOut.push(...leftOut);
    } else {
      tables.push({ head, above: lines, rows: [...rows], totals: [...totals], leftOut: [...leftOut] });
    }
    lines = [];
    row = Math.max(end, head.body);
  }
  return { tables, below: lines };
}

/** Between two pages of one table stands nothing, or what stands on every page. */
function isNextPage({ above }: Scanned, between: readonly Line[]): boolean {
  const first = new Set(above.map(({ text }) => plain(text)));
  return between.every(
    ({ text, isForm }) =>
      !isForm && (first.has(plain(text)) || isNoteAlone(text) || /续表|[(（]续[)）]|第\d+页/u.test(plain(text))),
  );
}
