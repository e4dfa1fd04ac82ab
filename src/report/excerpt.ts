// The line a finding points at, and a caret below the very character.
import { columnsOf, textColumns } from "./text-columns.ts";
import { visible } from "./visible.ts";

/** How much of a line is shown, and how much of it before the place, in columns of a terminal. */
const widest = 90;
const before = 40;

/** Two lines: a window around the column, and a caret that allows for characters two columns wide. */
export function excerpt(source: string, column: number): readonly [string, string] {
  const line = visible(source);
  const at = Math.min(column - 1, line.length);
  const whole = textColumns(line.slice(0, widest + 1)) <= widest;
  const start = whole ? 0 : at - unitsWithin([...line.slice(Math.max(0, at - before), at)].reverse(), before);
  const end = start + unitsWithin(line.slice(start, start + widest), widest);
  const lead = start > 0 ? "…" : "";
  const gap = [...`${lead}${line.slice(start, at)}`].map((one) => blanks[columnsOf(one)]).join("");
  return [`${lead}${line.slice(start, end)}${end < line.length ? "…" : ""}`, `${gap}^`];
}

/** A blank as wide as a character of no, one or two columns: the ideographic space is as wide as an ideograph in every font. */
const blanks = ["", " ", "\u3000"];

/** How many UTF-16 units of whole characters fit into so many columns; half a character cut off by the caller is none. */
function unitsWithin(characters: Iterable<string>, columns: number): number {
  let units = 0;
  let taken = 0;
  for (const character of characters) {
    taken += columnsOf(character);
    if (taken > columns || !character.isWellFormed()) break;
    units += character.length;
  }
  return units;
}
