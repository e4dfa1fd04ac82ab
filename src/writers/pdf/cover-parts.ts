// What stands on the cover of a report: title, what it is about, and at the foot who issues it and when.
import type { DocumentTree, LabelledLine } from "../../document/document-tree.ts";
import { styles } from "../style.ts";
import { type TextPart, textPart } from "./part.ts";
import { span } from "./span.ts";

export interface CoverParts {
  readonly title: TextPart;
  readonly lines: readonly TextPart[];
  readonly foot: readonly TextPart[];
}

export function coverParts(document: DocumentTree): CoverParts {
  const { coverTitle, date } = styles;
  const foot = [document.issuer, document.date].filter((line) => line !== undefined);
  const longest = Math.max(0, ...document.cover.map(({ label }) => [...label].length));
  return {
    title: textPart(coverTitle, [span(document.title, coverTitle.font)]),
    lines: document.cover.map((line) => coverLine(line, longest)),
    foot: foot.map((text) => textPart(date, [span(text, date.font)])),
  };
}

/** Label and value in two columns; a long value turns over below itself. */
function coverLine({ label, value }: LabelledLine, longest: number): TextPart {
  const { coverLine } = styles;
  const column = (longest + 1) * coverLine.size;
  return textPart(coverLine, [span(`${evened(label, longest)}：${value}`, coverLine.font)], {
    left: coverLine.size * 2 + column,
    first: -column,
  });
}

/** Short labels are spread to the length of the longest, as printed forms have it: 日　　期. */
function evened(label: string, length: number): string {
  const characters = [...label];
  const gaps = characters.length - 1;
  const missing = length - characters.length;
  if (gaps < 1 || missing % gaps !== 0) return label + "　".repeat(missing);
  return characters.join("　".repeat(missing / gaps));
}
