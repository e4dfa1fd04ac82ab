// Lines of a centred text of nearly one length, broken between words: 词意完整，排列对称 (clause 7.3.1).
import type { Fonts } from "../fonts/prepare-fonts.ts";
import type { Style } from "../style.ts";
import { fillLines, type Line, type Measure } from "./lines.ts";
import type { Span } from "./span.ts";

const words = new Intl.Segmenter("zh-CN", { granularity: "word" });

/** How finely the width is tried, in parts of a character. */
const step = 2;

/** As many lines as the text needs anyhow, none of them much shorter than the others. */
export function balancedLines(spans: readonly Span[], style: Style, measure: Measure, fonts: Fonts): readonly Line[] {
  const plain = fillLines(spans, style, measure, fonts);
  if (plain.length < 2) return plain;
  const parted = spans.flatMap((span) => inWords(span));
  let best = plain;
  for (let width = measure.width; width > 0; width -= style.size / step) {
    const lines = fillLines(parted, style, { ...measure, width }, fonts);
    if (lines.length > plain.length) break;
    best = lines;
  }
  return best.map((line) => ({ ...line, width: measure.width - line.left }));
}

const inWords = (span: Span): readonly Span[] =>
  span.whole === true
    ? [span]
    : [...words.segment(span.text)].map(({ segment }) => ({ ...span, text: segment, whole: true }));
