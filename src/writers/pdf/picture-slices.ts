// A picture part as one slice, which stays with the caption below it: lines and outlines, no text and no pixels.
import { labelRole, labelsIn } from "../charts/picture.ts";
import { outlinesOf } from "../fonts/glyph-outlines.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { Frame } from "./frame.ts";
import type { PicturePart } from "./part.ts";
import type { Ink, Slice } from "./slice.ts";
import { type Span, span } from "./span.ts";

/** Between a picture and what is around it. */
const margin = { above: 6, below: 4 } as const;

export function pictureSlices({ picture, element, across }: PicturePart, frame: Frame, fonts: Fonts): readonly Slice[] {
  const { width, height } = picture;
  return [
    {
      height: height + margin.below,
      gap: margin.above,
      beginsPage: "may",
      across: across === true,
      draw: ({ left, top }): readonly Ink[] => [
        {
          type: "picture",
          picture,
          outlines: outlinesOf(fonts),
          element,
          x: left + (frame.width - width) / 2,
          y: top,
        },
      ],
    },
  ];
}

/** The characters it draws. */
export const labelSpans = ({ picture }: PicturePart): readonly Span[] =>
  labelsIn(picture).map(({ text }) => span(text, labelRole));
