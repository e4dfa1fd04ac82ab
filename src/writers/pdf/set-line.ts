// Sets a filled line: where each of its characters stands, so that nothing is left to align or stretch.
import type { Style } from "../style.ts";
import type { Glyph } from "./glyph.ts";
import type { Line } from "./lines.ts";
import { pitchOf } from "./pitch.ts";
import { closer, givenAtEnd, givenAtStart, squeezed } from "./squeeze.ts";

/** Characters in one face, at one distance and with one address: what is drawn at once. */
export interface Run {
  readonly text: string;
  readonly face: string | undefined;
  readonly link: string | undefined;
  /** From the left edge of the text. */
  readonly left: number;
  /** Added to the width of each character. */
  readonly spacing: number;
}

export interface SetLine {
  readonly runs: readonly Run[];
  /** Where its ink ends, counted like `left`. */
  readonly right: number;
}

/** The most that is added between two characters, in ems: a line that would need more stays short. */
const widestGap = 0.35;

/** What every gap of a line may lose, in ems, before its marks are asked for room. */
const unseen = 0.001;

export function setLine(line: Line, style: Style): SetLine {
  const { glyphs } = line;
  const start = line.first ? 0 : givenAtStart(glyphs[0]);
  const usual = usualGaps(glyphs, (pitchOf(style.size) - 1) * style.size);
  const end = glyphs.at(-1)?.width ?? 0;
  const inner = glyphs.slice(0, -1).reduce((sum, { width }, at) => sum + width + (usual[at] ?? 0), 0);
  const natural = inner + end - start - givenAtEnd(glyphs.at(-1));
  const gaps = filledGaps(glyphs, usual, line, style, line.width - natural);
  const width = glyphs.reduce((sum, glyph, at) => sum + glyph.width + (gaps[at] ?? 0), 0) - start;
  const shown = width - givenAtEnd(glyphs.at(-1));
  const left = line.left + leftOver(line.width - (style.align === "right" ? shown : width), style.align) - start;
  const drawn = halved(glyphs, gaps, style.size);
  return { runs: runsOf(drawn.glyphs, drawn.gaps, left), right: left + start + width };
}

/** What is added after each character but the last, before the line is filled. */
const usualGaps = (glyphs: readonly Glyph[], pitch: number): readonly number[] =>
  glyphs.slice(1).map((second, at) => {
    const first = glyphs[at];
    return first === undefined ? 0 : (first.full ? pitch : 0) - closer(first, second);
  });

/**
 * `room`: what is left of the line, or missing when it is below zero. Words and numbers are never spread, nor what stands
 * between them and the text: readers that copy it would find spaces there.
 */
function filledGaps(
  glyphs: readonly Glyph[],
  usual: readonly number[],
  line: Line,
  style: Style,
  room: number,
): readonly number[] {
  const open = usual.map((_, at) => glyphs[at]?.full === true && glyphs[at + 1]?.full === true);
  const count = open.filter(Boolean).length;
  if (room === 0) return usual;
  if (room > 0) {
    if (count === 0) return usual;
    const filling = room / count;
    const fills = style.align === "justify" && !line.last && filling <= widestGap * style.size;
    return fills ? usual.map((gap, at) => (open[at] ? gap + filling : gap)) : usual;
  }
  if (-room <= unseen * style.size * count) return usual.map((gap, at) => gap + (open[at] ? room / count : 0));
  // Between numbers nothing but the marks themselves can give up room.
  const { given, missing } = squeezed(glyphs, -room);
  return usual.map((gap, at) => gap - (given[at] ?? 0) - (open[at] ? missing / count : 0));
}

/** Squares that overlap by more, in ems, are taken for separate columns by programs that copy the text. */
const overlap = 0.08;

/** Marks that give up room are drawn by the face that has them on half a square; nothing moves. */
function halved(glyphs: readonly Glyph[], gaps: readonly number[], size: number): Spaced {
  const drawn = { glyphs: [...glyphs], gaps: [...gaps] };
  gaps.forEach((gap, at) => {
    const [first, second] = [glyphs[at], glyphs[at + 1]];
    if (gap > -overlap * size || first === undefined || second === undefined) return;
    if (first.empty === "after") drawn.glyphs[at] = onHalf(first);
    else if (second.empty === "before") drawn.glyphs[at + 1] = onHalf(second);
    else return;
    drawn.gaps[at] = gap + size / 2;
  });
  return drawn;
}

interface Spaced {
  readonly glyphs: readonly Glyph[];
  readonly gaps: readonly number[];
}

const onHalf = (glyph: Glyph): Glyph => ({ ...glyph, face: glyph.half ?? glyph.face, width: glyph.width / 2 });

/** Gaps that differ by less are the same. */
const same = 1e-6;

function runsOf(glyphs: readonly Glyph[], gaps: readonly number[], begin: number): readonly Run[] {
  const runs: Run[] = [];
  let left = begin;
  for (let at = 0; at < glyphs.length; ) {
    const from = at;
    const first = glyphs[from];
    if (first === undefined) break;
    const spacing = gaps[from] ?? 0;
    let text = first.text;
    let width = first.width + spacing;
    for (at++; at < glyphs.length; at++) {
      const next = glyphs[at];
      if (next === undefined || !alike(first, next) || Math.abs((gaps[at - 1] ?? 0) - spacing) > same) break;
      text += next.text;
      width += next.width + spacing;
    }
    // What follows the last character of a run need not be what stands between those inside it.
    width += (gaps[at - 1] ?? 0) - spacing;
    runs.push({ text, face: first.face, link: first.link, left, spacing: at - from > 1 ? spacing : 0 });
    left += width;
  }
  return runs;
}

const alike = (one: Glyph, other: Glyph): boolean =>
  one.face === other.face && one.full === other.full && one.link === other.link;

const leftOver = (room: number, align: Style["align"]): number =>
  align === "center" ? room / 2 : align === "right" ? room : 0;
