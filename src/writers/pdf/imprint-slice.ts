// 版记 as the slice at the foot of the last page, its last rule on the lower edge of the 版心 (clause 7.4).
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { imprint } from "../letterhead-measures.ts";
import type { ImprintParts } from "./letterhead-parts.ts";
import type { TextPart } from "./part.ts";
import type { Ink, Slice } from "./slice.ts";
import { levelStroke } from "./strokes.ts";
import { textSlices } from "./text-slices.ts";

/** A line of text, or a rule, below the upper edge of 版记. */
type Piece = { readonly top: number; readonly slice: Slice } | { readonly top: number; readonly rule: number };

export function imprintSlice({ ruled, copies, printer, printed }: ImprintParts, fonts: Fonts): Slice {
  const lines = (part: TextPart | undefined): readonly Slice[] =>
    part === undefined ? [] : textSlices(part, imprint.width, fonts);
  const blocks = [stacked(lines(copies)), sideBySide(lines(printer), lines(printed))].filter(
    (block) => block.height > 0,
  );
  const pieces: Piece[] = [];
  let height = 0;
  for (const [index, block] of blocks.entries()) {
    if (ruled) pieces.push({ top: height, rule: index === 0 ? imprint.thick : imprint.thin });
    pieces.push(...block.pieces.map((piece) => ({ ...piece, top: piece.top + height })));
    height += block.height;
  }
  if (ruled) pieces.push({ top: height, rule: imprint.thick });
  return {
    height,
    gap: 0,
    beginsPage: "may",
    across: false,
    draw: ({ left, top }, numbers) =>
      pieces.flatMap((piece): readonly Ink[] =>
        "rule" in piece
          ? [levelStroke(left, top + piece.top, imprint.width, piece.rule)]
          : piece.slice.draw({ left, top: top + piece.top }, numbers),
      ),
  };
}

interface TextBlock {
  readonly height: number;
  readonly pieces: readonly { readonly top: number; readonly slice: Slice }[];
}

function stacked(slices: readonly Slice[]): TextBlock {
  let height = 0;
  const pieces = slices.map((slice) => {
    const top = height;
    height += slice.height;
    return { top, slice };
  });
  return { height, pieces };
}

/** 印发机关 and 印发日期 on one line; a long name takes the lines before. */
function sideBySide(printer: readonly Slice[], printed: readonly Slice[]): TextBlock {
  const above = printer.length > 1 && printed.length > 0 ? stacked([...printer, ...printed]) : stacked(printer);
  if (printer.length > 1 || printed.length === 0) return above;
  const right = stacked(printed);
  return { height: Math.max(above.height, right.height), pieces: [...above.pieces, ...right.pieces] };
}
