// A picture part as one slice, which stays with the caption below it: lines and outlines, no text and no pixels.
import { labelRole, labelsIn } from "../charts/picture.ts";
import { outlinesOf } from "../fonts/glyph-outlines.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { LaidPicture } from "./engine.ts";
import type { Frame } from "./frame.ts";
import type { PicturePart } from "./part.ts";
import { drawPicture } from "./picture-ink.ts";
import type { Ink, Slice } from "./slice.ts";
import { type Span, span } from "./span.ts";

/** Between a picture and what is around it. */
const margin = { above: 6, below: 4 } as const;

export function pictureSlices({ picture, element, across }: PicturePart, frame: Frame, fonts: Fonts): readonly Slice[] {
  const { width, height } = picture;
  // Beyond pdfmake's own words: what it is part of, and how it is drawn.
  const ours: Pick<LaidPicture, "tag" | "ink"> = {
    tag: element,
    ink: (document, x, y) => drawPicture(picture, outlinesOf(fonts), document, x, y),
  };
  return [
    {
      height: height + margin.below,
      gap: margin.above,
      beginsPage: "may",
      across: across === true,
      draw: ({ left, top }): readonly Ink[] => [
        {
          // An empty one, for its size; the renderer draws the ink.
          svg: `<svg width="${width}" height="${height}"/>`,
          width,
          height,
          ...ours,
          absolutePosition: { x: left + (frame.width - width) / 2, y: top },
        },
      ],
    },
  ];
}

/** The characters it draws. */
export const labelSpans = ({ picture }: PicturePart): readonly Span[] =>
  labelsIn(picture).map(({ text }) => span(text, labelRole));
