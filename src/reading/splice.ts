// A change of one stretch of a text, and the lines of the text it is in.

/** The signs from `from` up to before `to` give way to `text`. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** In the order in which they are made; what is put in before a stretch comes before what becomes of the stretch. */
export const inOrder = (splices: readonly Splice[]): readonly Splice[] =>
  splices.toSorted((a, b) => a.from - b.from || Number(a.to > a.from) - Number(b.to > b.from));

export const startOfLine = (text: string, offset: number): number =>
  offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;

export function endOfLine(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  return found < 0 ? text.length : found;
}

/** How far something stands from the start of its line. */
export const marginAt = (text: string, offset: number): number => offset - startOfLine(text, offset);
