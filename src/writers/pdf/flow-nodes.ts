// Parts one below the other, so that no page ends with a heading or a caption, and no signature stands on a page alone.
import type { ContentCanvas, ContentStack, ContentTable } from "pdfmake/interfaces.js";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { grid, styles } from "../style.ts";
import type { PageNumbers } from "./contents-entry.ts";
import { frame } from "./frame.ts";
import { lowered, type Placed, spacedBelow } from "./line-node.ts";
import type { Part, TextPart } from "./part.ts";
import { tableNode } from "./table-node.ts";
import { type TextNode, textNodes } from "./text-nodes.ts";

export type Node = TextNode | Placed<ContentTable> | Placed<ContentCanvas> | Placed<ContentStack>;

interface Drawn {
  readonly nodes: readonly Node[];
  /** How much of it must stand on the page where it begins. */
  readonly opening: number;
  readonly height: number;
  readonly keepsNext: boolean;
  readonly newPage?: boolean;
}

const spaceAfterTable = styles.tableCell.line / 2;

export function flowNodes(parts: readonly Part[], fonts: Fonts, numbers: PageNumbers): readonly Node[] {
  const flow: Node[] = [];
  let waiting: Drawn[] = [];
  parts.forEach((part, index) => {
    const space = parts[index - 1]?.type === "table" ? spaceAfterTable : 0;
    const drawn = draw(part, space, fonts, numbers);
    if (drawn.keepsNext) waiting.push(drawn);
    else {
      flow.push(...keptWith(waiting, drawn.opening), ...drawn.nodes);
      waiting = [];
    }
  });
  return [...flow, ...waiting.flatMap((drawn) => drawn.nodes)];
}

function draw(part: Part, space: number, fonts: Fonts, numbers: PageNumbers): Drawn {
  if (part.type === "text") return drawText(part, space, fonts, numbers);
  if (part.type === "rule") {
    return { nodes: [lowered(shortRule(), space)], opening: grid.linePitch, height: grid.linePitch, keepsNext: false };
  }
  const { node, opening, whole } = tableNode(part, fonts);
  const placed = lowered(node, space);
  const nodes: readonly Node[] = whole ? [{ stack: [placed], unbreakable: true, margin: [0, 0, 0, 0] }] : [placed];
  return { nodes, opening: opening + space, height: opening, keepsNext: false };
}

function drawText(part: TextPart, space: number, fonts: Fonts, numbers: PageNumbers): Drawn {
  const lines = textNodes(part, fonts, numbers);
  const text = lines.length * part.style.line;
  const toGrid = part.setOff ? Math.ceil(text / grid.linePitch) * grid.linePitch - text : 0;
  const before = part.before + space + toGrid / 2;
  const after = part.setOff ? toGrid / 2 + grid.linePitch : 0;
  const nodes = lines.map((node, index) => {
    const placed = index === 0 ? lowered(node, before) : node;
    return index === lines.length - 1 ? spacedBelow(placed, after) : placed;
  });
  const [first, ...rest] = nodes;
  return {
    nodes:
      part.newPage && !part.keepsNext && first !== undefined ? [{ ...first, pageBreak: "before" }, ...rest] : nodes,
    newPage: part.newPage,
    opening: before + part.style.line,
    height: before + text + after,
    keepsNext: part.keepsNext,
  };
}

/**
 * The parts in one piece that takes up the room of what follows as well, and then gives that room back: a page without
 * room for both takes neither.
 */
function keptWith(waiting: readonly Drawn[], opening: number): readonly Node[] {
  const nodes = waiting.flatMap((drawn) => drawn.nodes);
  const last = nodes.at(-1);
  const height = waiting.reduce((sum, drawn) => sum + drawn.height, opening);
  // pdfmake loses what does not fit a page in one piece.
  if (last === undefined || height > frame.height) return nodes;
  const stack = [...nodes.slice(0, -1), spacedBelow(last, opening)];
  // A break inside one piece would part it; the piece itself moves to the new page.
  const onNewPage = waiting.some((drawn) => drawn.newPage) ? { pageBreak: "before" as const } : {};
  return [
    { stack, unbreakable: true, margin: [0, 0, 0, 0], ...onNewPage },
    { canvas: [], margin: [0, -opening, 0, 0] },
  ];
}

/** The last lines of the body that go along when the signature moves to the next page. */
const linesBeforeSigning = 2;

export function signed(body: readonly Node[], signing: readonly Node[]): readonly Node[] {
  if (signing.length === 0) return body;
  let from = body.length;
  while (body.length - from < linesBeforeSigning && "text" in (body[from - 1] ?? {})) from--;
  // Lines right below a heading take the heading along: the piece it is in, and the room given back.
  if (from < body.length && "canvas" in (body[from - 1] ?? {}) && "stack" in (body[from - 2] ?? {})) from -= 2;
  return [
    ...body.slice(0, from),
    { stack: [...body.slice(from), ...signing], unbreakable: true, margin: [0, 0, 0, 0] },
  ];
}

const shortRule = (): Placed<ContentCanvas> => {
  const y = grid.linePitch / 2;
  return {
    canvas: [{ type: "line", x1: frame.width / 3, y1: y, x2: (frame.width * 2) / 3, y2: y, lineWidth: 0.5 }],
    margin: [0, 0, 0, y],
  };
};
