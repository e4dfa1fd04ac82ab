// A table as CSV by RFC 4180: CRLF, one head row, quotes only where needed, and no text that a spreadsheet would take for a formula.
import type { Column } from "./columns/column.ts";
import type { Table } from "./table.ts";

/** Excel takes a file for UTF-8 only when it begins with this. */
export const byteOrderMark = "\ufeff";

/** What spreadsheets compute: signs at the beginning, also in full width when something follows them; the direction “＝” alone is a word. */
const formula = /^'*(?:[=+\-@\t\r]|[＝＋－＠].)/su;

/** Such a text with an apostrophe before it, as spreadsheets themselves mark text; one that already has some gets one more. */
export const inertText = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text before it was made inert. */
export const originalText = (cell: string): string =>
  cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Numbers, dates and 是/否 are never text to be made inert: -5 is minus five. */
const cellText = (cell: string, { type }: Column): string => quoted(type === "string" ? inertText(cell) : cell);

const rowsAtOnce = 2000;

/** Without byte order mark. */
export function csvBytes({ columns, rows }: Pick<Table, "columns" | "rows">): Uint8Array {
  const parts: Buffer[] = [];
  let lines = [columns.map(({ title }) => quoted(title)).join(",")];
  const close = (): void => {
    parts.push(Buffer.from(`${lines.join("\r\n")}\r\n`));
    lines = [];
  };
  for (const row of rows) {
    lines.push(columns.map((column, index) => cellText(row[index] ?? "", column)).join(","));
    if (lines.length === rowsAtOnce) close();
  }
  if (lines.length > 0) close();
  return Buffer.concat(parts);
}
