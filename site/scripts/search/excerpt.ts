// What is shown of a passage: the words with what stands around them, the words marked.
import type { Fold } from "./words.ts";

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const before = 24;
const whole = 110;

/** Around the first word found; with “…” where something is left out. */
export function excerptOf(passage: string, words: readonly string[], fold: Fold): readonly Piece[] {
  const marks = marksIn(fold(passage), words);
  const first = marks[0]?.from ?? 0;
  const longest = passage.length <= whole;
  const from = longest ? 0 : Math.max(0, Math.min(first - before, passage.length - whole));
  const to = longest ? passage.length : Math.max(from + whole, marks[0]?.to ?? 0);
  const pieces = piecesOf(passage, marks, from, to);
  if (from > 0) pieces.unshift({ text: "…", marked: false });
  if (to < passage.length) pieces.push({ text: "…", marked: false });
  return pieces;
}

/** All of a text, the words marked. */
export const markedText = (text: string, words: readonly string[], fold: Fold): readonly Piece[] =>
  piecesOf(text, marksIn(fold(text), words), 0, text.length);

interface Mark {
  readonly from: number;
  to: number;
}

/** Rising; words that overlap or touch are one mark. */
function marksIn(text: string, words: readonly string[]): readonly Mark[] {
  const found: Mark[] = [];
  for (const word of words) {
    for (let from = text.indexOf(word); from >= 0; from = text.indexOf(word, from + 1)) {
      found.push({ from, to: from + word.length });
    }
  }
  const marks: Mark[] = [];
  for (const mark of found.sort((a, b) => a.from - b.from)) {
    const last = marks[marks.length - 1];
    if (last !== undefined && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
    else marks.push(mark);
  }
  return marks;
}

function piecesOf(text: string, marks: readonly Mark[], from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    const part = text.slice(Math.max(start, from), Math.min(end, to));
    if (Math.max(start, from) < Math.min(end, to)) pieces.push({ text: part, marked });
  };
  let at = from;
  for (const mark of marks) {
    add(at, mark.from, false);
    add(mark.from, mark.to, true);
    at = mark.to;
  }
  add(at, to, false);
  return pieces;
}
