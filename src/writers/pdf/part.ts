// A document as a plain run of parts, each with its text and its place on the page, before fonts and lines come in.
import type { TableColumn } from "../../figures/figure.ts";
import type { Picture } from "../charts/picture.ts";
import type { Style } from "../style.ts";
import type { Element } from "./conformance/element.ts";
import { characters } from "./pitch.ts";
import type { Span } from "./span.ts";

/** Lengths are points; `left` and `right` count from the edges of the text block. `across`: on a page that lies on its side. */
export interface TextPart {
  readonly type: "text";
  readonly style: Style;
  readonly spans: readonly Span[];
  readonly left: number;
  readonly right: number;
  /** Where the first line begins, counted from `left`; below zero for hanging lines. */
  readonly first: number;
  /** Space above. */
  readonly before: number;
  /** Space below, which goes along with the text. */
  readonly below: number;
  /** What follows is back on the grid: half of what a title leaves of its last line stands above it, half below. */
  readonly onGrid: boolean;
  /** So many of its first characters stand to the left of where its other lines begin. */
  readonly hang?: number;
  /** Stays on the page on which the next part begins. */
  readonly keepsNext: boolean;
  readonly newPage: boolean;
  readonly bookmark?: Bookmark;
  /** The bookmark it leads to, from a contents list: dots and the number of that page end its last line. */
  readonly leadsTo?: string;
  /** A line to write on follows the text: where it ends. */
  readonly ruleTo?: number;
  /** A paragraph of the document unless told otherwise. */
  readonly element?: Element;
  readonly across?: boolean;
}

export interface Bookmark {
  readonly id: string;
  readonly title: string;
  /** The bookmark it belongs under. */
  readonly parent?: string;
  /** How many bookmarks it stands under, and itself. */
  readonly level: number;
}

export interface TablePart {
  readonly type: "table";
  readonly element: Element;
  readonly columns: readonly TableColumn[];
  /** Rows over the whole width, above the head. */
  readonly titles: readonly TableTitle[];
  readonly head?: readonly (readonly Span[])[];
  /** The last cell of a short row runs on to the right edge. */
  readonly rows: readonly (readonly (readonly Span[])[])[];
  /** Goes on directly below the table above. */
  readonly joined: boolean;
  readonly across?: boolean;
}

export interface TableTitle {
  readonly spans: readonly Span[];
  readonly style: Style;
}

/** It stays with the caption below it. */
export interface PicturePart {
  readonly type: "picture";
  readonly picture: Picture;
  /** Says in words what it shows. */
  readonly element: Element;
  readonly across?: boolean;
}

/** A short line across the middle of the page. */
export interface RulePart {
  readonly type: "rule";
  readonly across?: boolean;
}

export type Part = TextPart | TablePart | PicturePart | RulePart;

/** A text part in a style, with the style's own indent unless told otherwise. */
export const textPart = (
  style: Style,
  spans: readonly Span[],
  place: Partial<Omit<TextPart, "type" | "style" | "spans">> = {},
): TextPart => ({
  type: "text",
  style,
  spans,
  left: 0,
  right: 0,
  first: characters(style.indent, style.size),
  before: 0,
  below: 0,
  onGrid: false,
  keepsNext: false,
  newPage: false,
  ...place,
});
