// A table as CSV that spreadsheets open by a double click: UTF-8 with its mark, fields quoted where they must be (RFC 4180).

export function csv(rows: readonly (readonly string[])[]): Uint8Array {
  const lines = rows.map((row) => `${row.map((field) => quoted(inert(field))).join(",")}\r\n`);
  return new TextEncoder().encode(`\uFEFF${lines.join("")}`);
}

/** A field a spreadsheet would take for a formula becomes text; numbers stay numbers. */
const inert = (field: string): string =>
  /^[=+\-@\t\r]/.test(field) && !/^[+-]?[\d,]+(\.\d+)?%?$/.test(field) ? `'${field}` : field;

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
