// A text part as lines of pdfmake, one node each.
import type { ContentCanvas, ContentText } from "pdfmake/interfaces.js";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { emBox } from "../fonts/steady-font.ts";
import { balancedLines } from "./balanced-lines.ts";
import { contentsEntry, type PageNumbers } from "./contents-entry.ts";
import { frame } from "./frame.ts";
import { type LineExtras, lineNode, type Placed, textEnd } from "./line-node.ts";
import { fillLines, type Line } from "./lines.ts";
import type { Bookmark, TextPart } from "./part.ts";

export type TextNode = Placed<ContentText> | Placed<ContentCanvas>;

export function textNodes(part: TextPart, fonts: Fonts, numbers: PageNumbers): readonly TextNode[] {
  const { style, bookmark, leadsTo, ruleTo, spans } = part;
  if (leadsTo !== undefined) return contentsEntry(part, leadsTo, fonts, numbers);
  const measure = { width: frame.width - part.right, firstLeft: part.left + part.first, left: part.left };
  const fill = style.align === "center" ? balancedLines : fillLines;
  const lines = fill(spans, style, measure, fonts);
  const extras = bookmark === undefined ? {} : bookmarked(bookmark);
  const nodes = lines.map((line, index) => lineNode(line, style, index === 0 ? extras : {}));
  const last = lines.at(-1);
  return ruleTo === undefined || last === undefined ? nodes : [...nodes, ruleAfter(last, part, ruleTo)];
}

const bookmarked = ({ id, title, parent }: Bookmark): LineExtras => ({
  id,
  outline: true,
  outlineText: title,
  outlineExpanded: parent === undefined,
  ...(parent === undefined ? {} : { outlineParentId: parent }),
});

/** A line to write on, at the foot of the characters of the text line above; it takes no room of its own. */
const ruleAfter = (line: Line, { style }: TextPart, end: number): Placed<ContentCanvas> => ({
  canvas: [{ type: "line", x1: textEnd(line, style), y1: 0, x2: end, y2: 0, lineWidth: 0.5 }],
  relativePosition: { x: 0, y: (emBox.ascent + emBox.descent) * style.size - style.line },
  margin: [0, 0, 0, 0],
});
