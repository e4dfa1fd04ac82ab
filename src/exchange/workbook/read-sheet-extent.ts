// How large a rectangle the cells of a worksheet span, told from its XML before anything of that size is made.

/** Rows times columns, up to the last row and the last column that some cell names. */
export function declaredCells(xml: Uint8Array): number {
  const text = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength);
  const far = { rows: 0, columns: 0 };
  for (const mark of marks) {
    // Found byte by byte, since a regular expression over a large sheet takes longer than reading it.
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
      if (isSpace(text[at - 1])) reach(text, at + mark.length, far);
    }
  }
  return far.rows * far.columns;
}

/** `<c r="AB12"`, `<row r='12'`. */
const marks = [Buffer.from('r="'), Buffer.from("r='")];

const isSpace = (byte: number | undefined): boolean => byte !== undefined && byte <= 0x20;

function reach(text: Uint8Array, start: number, far: { rows: number; columns: number }): void {
  let [at, column, row] = [start, 0, 0];
  for (let letter = letterAt(text, at); letter > 0 && at < start + 3; letter = letterAt(text, ++at)) {
    column = column * 26 + letter;
  }
  for (let digit = digitAt(text, at); digit >= 0 && row < 1e8; digit = digitAt(text, ++at)) row = row * 10 + digit;
  const ends = text[at] === 0x22 || text[at] === 0x27;
  if (!ends) return;
  far.columns = Math.max(far.columns, column);
  far.rows = Math.max(far.rows, row);
}

/** 1 for A and a; 0 for what is no letter. */
function letterAt(text: Uint8Array, at: number): number {
  const byte = (text[at] ?? 0) | 0x20;
  return byte >= 97 && byte <= 122 ? byte - 96 : 0;
}

function digitAt(text: Uint8Array, at: number): number {
  const byte = text[at] ?? 0;
  return byte >= 48 && byte <= 57 ? byte - 48 : -1;
}
