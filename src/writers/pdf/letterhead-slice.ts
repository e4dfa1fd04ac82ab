// 版头 as the slice with which the first page begins: 发文机关标志 and its red lines where the standard puts them.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { formalHead, letterHead, red } from "../letterhead-measures.ts";
import { grid, page, sizes } from "../style.ts";
import { upright } from "./frame.ts";
import { glyphsOf } from "./glyph.ts";
import type { HeadParts } from "./letterhead-parts.ts";
import { lineInk, type Spot } from "./line-ink.ts";
import { fillLines } from "./lines.ts";
import type { TextPart } from "./part.ts";
import { setLine } from "./set-line.ts";
import type { Ink, Slice } from "./slice.ts";
import { levelStroke } from "./strokes.ts";

/** From the lower edge of one line of 三号 to its upper edge. */
const halfGap = (grid.linePitch - sizes.三号) / 2;

export const letterheadSlice = (head: HeadParts, fonts: Fonts): Slice =>
  head.form === "formal" ? formalSlice(head, fonts) : letterSlice(head, fonts);

/** Clause 7.2. Lengths from the upper edge of the 版心. */
function formalSlice({ urgency, mark, number }: HeadParts, fonts: Fonts): Slice {
  const { markTop, linesBelowMark, linesBelowRule, ruleBelowNumber, rule } = formalHead;
  const name = onOneLine(mark, fonts);
  const numberTop = markTop + name.size + linesBelowMark * grid.linePitch;
  const ruleTop = number === undefined ? numberTop : numberTop + grid.linePitch - halfGap + ruleBelowNumber;
  return headSlice(ruleTop + linesBelowRule * grid.linePitch, ({ left, top }) => [
    ...lineOf(urgency, { left, top }, fonts),
    ...markAt(name, { left, top: top + markTop }, fonts),
    ...lineOf(number, { left, top: top + numberTop }, fonts),
    levelStroke(left, top + ruleTop, page.textWidth, rule, red),
  ]);
}

/** Clause 10.1. Lengths from the edge of the paper. */
function letterSlice({ urgency, mark, number }: HeadParts, fonts: Fonts): Slice {
  const { markTop, ruleBelowMark, ruleAboveFoot, thick, thin, gap } = letterHead;
  const name = onOneLine(mark, fonts);
  const ruleTop = markTop + name.size + ruleBelowMark;
  const rulesFoot = ruleTop + thick + gap + thin;
  const below = urgency === undefined && number === undefined ? 0 : sevenEighths + sizes.三号;
  const lineTop = rulesFoot + sevenEighths - halfGap;
  const foot = page.height - ruleAboveFoot;
  return headSlice(rulesFoot + below + formalHead.linesBelowRule * grid.linePitch - page.top, ({ left }) => [
    ...lineOf(urgency, { left, top: lineTop }, fonts),
    ...markAt(name, { left, top: markTop }, fonts),
    ...redLine(ruleTop + thick / 2, thick),
    ...redLine(rulesFoot - thin / 2, thin),
    ...lineOf(number, { left, top: lineTop }, fonts),
    ...redLine(foot - thick - gap - thin / 2, thin),
    ...redLine(foot - thick / 2, thick),
  ]);
}

/** Of the height of a character of 三号. */
const sevenEighths = (sizes.三号 * 7) / 8;

const redLine = (y: number, width: number): readonly Ink[] => [
  levelStroke((page.width - letterHead.ruleWidth) / 2, y, letterHead.ruleWidth, width, red),
];

const headSlice = (height: number, draw: (spot: Spot) => readonly Ink[]): Slice => ({
  height,
  gap: 0,
  beginsPage: "must",
  across: false,
  draw,
});

/** No narrower than this: characters keep their shape. */
const narrowest = 2 / 3;

interface Mark {
  readonly part: TextPart;
  readonly narrowed: number;
  readonly size: number;
}

/** A long name is made narrower, and then smaller, until it stands on one line. */
function onOneLine(part: TextPart, fonts: Fonts): Mark {
  const { style, spans } = part;
  const width = glyphsOf(spans, style.size, fonts).reduce((sum, glyph) => sum + glyph.width, 0);
  const fitting = upright.width / width;
  const size = Math.min(style.size, Math.floor((style.size * 2 * fitting) / narrowest) / 2);
  const narrowed = Math.min(1, (fitting * style.size) / size);
  return { part: { ...part, style: { ...style, size, line: size, align: "left" } }, narrowed, size };
}

function markAt({ part, narrowed }: Mark, spot: Spot, fonts: Fonts): readonly Ink[] {
  const { spans, style } = part;
  const [line] = fillLines(spans, style, { width: Number.POSITIVE_INFINITY, firstLeft: 0, left: 0 }, fonts);
  if (line === undefined) return [];
  const aside = (upright.width - setLine(line, style).right * narrowed) / 2;
  const extras = { tag: { type: "P" }, ...(narrowed < 1 ? { narrowed } : {}) } as const;
  return [lineInk(line, style, { ...spot, left: spot.left + aside }, extras)];
}

function lineOf(part: TextPart | undefined, spot: Spot, fonts: Fonts): readonly Ink[] {
  if (part === undefined) return [];
  const measure = { width: upright.width, firstLeft: 0, left: 0 };
  return fillLines(part.spans, part.style, measure, fonts).map((line) =>
    lineInk(line, part.style, spot, { tag: { type: "P" } }),
  );
}
