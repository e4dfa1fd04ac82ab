// A filled line as a node of pdfmake, each of its runs at its exact place. Nothing is left to break, align or stretch.
import type { ContentText } from "pdfmake/interfaces.js";
import { red } from "../letterhead-measures.ts";
import type { Style } from "../style.ts";
import type { Tag } from "./conformance/element.ts";
import type { Line } from "./lines.ts";
import type { Bookmark } from "./part.ts";
import { type Run, setLine } from "./set-line.ts";

/** A node that stands where it is told to, in points from the upper left corner of its page. */
export type Placed<Node> = Node & { readonly absolutePosition: { readonly x: number; readonly y: number } };

/** What a line carries besides its text. */
export interface LineExtras {
  /** What the line is part of. */
  readonly tag: Tag;
  /** Stands among the bookmarks, and a link can lead to it. */
  readonly bookmark?: Bookmark | undefined;
  /** The bookmark a click on it leads to. */
  readonly leadsTo?: string | undefined;
  /** The figures whose numbers begin in it, by id. */
  readonly figures?: readonly string[] | undefined;
  /** All of it takes this part of its usual width. */
  readonly narrowed?: number | undefined;
  /** Runs downwards from its spot, as on a page that lies on its side. */
  readonly turned?: true;
}

/** The left edge of the text, and the upper edge of the room of a line. */
export interface Spot {
  readonly left: number;
  readonly top: number;
}

/** The characters stand in the middle of the room of their line. */
export function lineNode(line: Line, style: Style, spot: Spot, extras: LineExtras): Placed<ContentText> {
  const { runs } = setLine(line, style);
  const [first = nothing] = runs;
  const { narrowed = 1, turned, bookmark } = extras;
  const aside = (style.line - style.size) / 2;
  const [x, y] = turned ? [-aside, first.left] : [first.left * narrowed, aside];
  return {
    text: (runs.length === 0 ? [nothing] : runs).map((run, index) => ({
      ...textOf(run, (run.left - first.left) * narrowed, style, extras),
      ...(index === 0 ? { figures: extras.figures } : {}),
    })),
    fontSize: style.size,
    noWrap: true,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    absolutePosition: { x: spot.left + x, y: spot.top + y },
    ...(bookmark === undefined ? {} : bookmarked(bookmark)),
  };
}

const nothing: Run = { text: "", face: undefined, link: undefined, left: 0, spacing: 0 };

/** The tag and the place stand on the runs, because pdfmake keeps of a line only these. */
function textOf({ text, face, link, spacing }: Run, at: number, { color }: Style, extras: LineExtras) {
  const { tag, leadsTo, narrowed, turned } = extras;
  return {
    text,
    tag,
    at,
    ...(face === undefined ? {} : { font: face }),
    ...(spacing === 0 ? {} : { characterSpacing: spacing }),
    ...(link === undefined ? {} : { link }),
    ...(color === "red" ? { color: `#${red}` } : {}),
    ...(leadsTo === undefined ? {} : { linkToDestination: leadsTo }),
    ...(narrowed === undefined ? {} : { narrowed: narrowed * 100 }),
    ...(turned === undefined ? {} : { turned }),
  };
}

const bookmarked = ({ id, title, parent }: Bookmark) => ({
  id,
  outline: true,
  outlineText: title,
  outlineExpanded: parent === undefined,
  ...(parent === undefined ? {} : { outlineParentId: parent }),
});
