// A text part as slices, one a line; no page ends with its first line alone or begins with its last (孤行).
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { emBox } from "../fonts/steady-font.ts";
import { grid } from "../style.ts";
import { balancedLines } from "./balanced-lines.ts";
import { ledTo, linesToNumber } from "./contents-entry.ts";
import { figuresIn } from "./figures-in.ts";
import { glyphsOf } from "./glyph.ts";
import { lineInk } from "./line-ink.ts";
import { fillLines, type Line } from "./lines.ts";
import type { TextPart } from "./part.ts";
import { pitchOf } from "./pitch.ts";
import { setLine } from "./set-line.ts";
import type { Ink, Slice } from "./slice.ts";
import { levelStroke } from "./strokes.ts";

/** `width`: of the 版心 it stands in. */
export function textSlices(part: TextPart, width: number, fonts: Fonts): readonly Slice[] {
  const { style } = part;
  const lines = linesOf(part, width, fonts);
  const tag = part.element ?? ({ type: "P" } as const);
  // A title keeps to the grid: half of what it leaves of its last line stands above it.
  const height = lines.length * style.line;
  const toGrid = part.onGrid ? Math.ceil(height / grid.linePitch) * grid.linePitch - height : 0;
  return lines.map((line, index): Slice => {
    const first = index === 0;
    const last = index === lines.length - 1;
    const above = first ? toGrid / 2 : 0;
    const below = last ? toGrid / 2 + part.below : 0;
    return {
      height: above + style.line + below,
      gap: first ? part.before : 0,
      beginsPage: first
        ? part.newPage
          ? "must"
          : "may"
        : index === 1 || last || part.keepsNext
          ? "rather-not"
          : "may",
      across: part.across === true,
      ...(first && part.bookmark !== undefined ? { bookmark: part.bookmark } : {}),
      draw: (spot, numbers): readonly Ink[] => {
        const at = { ...spot, top: spot.top + above };
        const { leadsTo, bookmark } = part;
        const drawn =
          last && leadsTo !== undefined ? ledTo(numbers.get(leadsTo) ?? 0, line, width, style, fonts) : line;
        const justified = drawn === line ? style : ({ ...style, align: "justify" } as const);
        const node = lineInk(drawn, justified, at, {
          tag,
          leadsTo,
          bookmark: first ? bookmark : undefined,
          figures: figuresIn(line, part.spans),
        });
        return last && part.ruleTo !== undefined ? [node, ruleAfter(line, part, at, part.ruleTo)] : [node];
      },
    };
  });
}

function linesOf({ style, spans, left, right, first, hang, leadsTo }: TextPart, width: number, fonts: Fonts) {
  if (leadsTo !== undefined) return linesToNumber(spans, style, { width, firstLeft: left, left }, fonts);
  const turned = left + (hang === undefined ? 0 : widthOf({ spans, style, hang }, fonts));
  const measure = { width: width - right, firstLeft: left + first, left: turned };
  return (style.align === "center" ? balancedLines : fillLines)(spans, style, measure, fonts);
}

/** The width of the characters a part begins with, below which its other lines do not begin. */
function widthOf({ spans, style, hang }: Pick<TextPart, "spans" | "style"> & { hang: number }, fonts: Fonts): number {
  const glyphs = glyphsOf(spans, style.size, fonts).slice(0, hang);
  return glyphs.reduce((sum, { width, full }) => sum + (full ? width * pitchOf(style.size) : width), 0);
}

/** A line to write on, at the foot of the characters of the text. */
function ruleAfter(line: Line, { style }: TextPart, spot: { left: number; top: number }, end: number): Ink {
  const begin = setLine(line, style).right;
  const y = spot.top + (style.line - style.size) / 2 + (emBox.ascent + emBox.descent) * style.size;
  return levelStroke(spot.left + begin, y, end - begin, 0.5);
}
