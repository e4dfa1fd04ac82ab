// A list of short texts in one cell: 财政局；审计局. A “；” that belongs to a text has a backslash before it.

const separator = "；";

export const joined = (items: readonly string[]): string =>
  items.map((item) => item.replace(/[\\；]/g, "\\$&")).join(separator);

/** The items; none for an empty cell. */
export function itemsIn(cell: string): readonly string[] {
  if (cell === "") return [];
  // A sign behind a backslash is no separator, whatever it is.
  const parts = cell.match(/(?:\\.|[^\\；])+/gsu) ?? [];
  return parts.map((part) => part.replace(/\\(.)/gsu, "$1"));
}
