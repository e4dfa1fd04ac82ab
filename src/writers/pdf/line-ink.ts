// A filled line at its place on its page, each of its runs exactly where it stands.
import { red } from "../letterhead-measures.ts";
import type { Style } from "../style.ts";
import type { Tag } from "./conformance/element.ts";
import type { Line } from "./lines.ts";
import type { Bookmark } from "./part.ts";
import { type Run, setLine } from "./set-line.ts";

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

/** Lengths are points; its place is that of its first run, from the upper left corner of the page. */
export interface LineInk extends LineExtras {
  readonly type: "line";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
  /** At least one; `at` counts from the first. A line without characters is a run without any. */
  readonly runs: readonly (Run & { readonly at: number })[];
}

/** The characters stand in the middle of the room of their line. */
export function lineInk(line: Line, style: Style, spot: Spot, extras: LineExtras): LineInk {
  const { runs } = setLine(line, style);
  const [first = nothing] = runs;
  const { narrowed = 1, turned } = extras;
  const aside = (style.line - style.size) / 2;
  const [x, y] = turned ? [-aside, first.left] : [first.left * narrowed, aside];
  return {
    ...extras,
    type: "line",
    x: spot.left + x,
    y: spot.top + y,
    size: style.size,
    color: style.color === "red" ? `#${red}` : "black",
    runs: (runs.length === 0 ? [nothing] : runs).map((run) => ({ ...run, at: (run.left - first.left) * narrowed })),
  };
}

const nothing: Run = { text: "", face: undefined, link: undefined, left: 0, spacing: 0 };
