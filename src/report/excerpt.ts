// The line a finding points at, and a caret below the very character.
import { visible } from "./visible.ts";

/** How much of a line is shown, in UTF-16 units, and how much of it before the place. */
const widest = 60;
const before = 30;

/** Two lines: a window around the column, and a caret that allows for characters two columns wide. */
export function excerpt(source: string, column: number): readonly [string, string] {
  const line = visible(source);
  const at = Math.min(column - 1, line.length);
  const start = wholeCharacter(line, Math.max(0, at - before));
  const end = wholeCharacter(line, start + widest);
  const lead = start > 0 ? "…" : "";
  const gap = [...`${lead}${line.slice(start, at)}`].map((one) => (isWide(one) ? "\u3000" : " ")).join("");
  return [`${lead}${line.slice(start, end)}${end < line.length ? "…" : ""}`, `${gap}^`];
}

/** The same position, or the one before it when it would cut a character in two. */
const wholeCharacter = (line: string, position: number): number =>
  position > 0 && /[\uDC00-\uDFFF]/.test(line[position] ?? "") ? position - 1 : position;

const isWide = (character: string): boolean =>
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u.test(
    character,
  );
