// A place in something a person can open: a file, a line, a column, or a sheet and a cell.

/** Lines and columns count from 1; a column counts UTF-16 units, as editors do. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** `工作表!B7` for spreadsheets. */
  readonly cell?: string;
}

/** `file:line:column`, leaving out what is not known. */
export function placeText(place: Place): string {
  if (place.cell !== undefined) return `${place.file}#${place.cell}`;
  return [place.file, place.line, place.column].filter((part) => part !== undefined).join(":");
}

/** Orders places by file, then by line and column or by sheet and cell, for output that does not depend on reading order. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compareCells(a.cell ?? "", b.cell ?? "");
}

/** Row by row, as a sheet is read: 表!B9 before 表!A10. */
function compareCells(a: string, b: string): number {
  if (a === b) return 0;
  const [one, other] = [partsOf(a), partsOf(b)];
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  const wider = one.letters.length - other.letters.length;
  return one.row - other.row || wider || (one.letters < other.letters ? -1 : 1);
}

function partsOf(cell: string): { readonly sheet: string; readonly letters: string; readonly row: number } {
  const [, sheet = cell, letters = "", digits = "0"] = /^(.*)!([A-Z]{1,3})(\d+)$/su.exec(cell) ?? [];
  return { sheet, letters, row: Number(digits) };
}
