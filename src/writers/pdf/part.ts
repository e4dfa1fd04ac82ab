// A document as a plain run of parts, each with its text and its place on the page, before fonts and lines come in.
import type { TableColumn } from "../../figures/figure.ts";
import type { Style } from "../style.ts";
import { characters } from "./pitch.ts";
import type { Span } from "./span.ts";

/** Lengths are points; `left` and `right` count from the edges of the text block. */
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
  /** One line of the grid stays empty below, and what follows is back on the grid. */
  readonly setOff: boolean;
  /** Stays on the page on which the next part begins. */
  readonly keepsNext: boolean;
  readonly newPage: boolean;
  readonly bookmark?: Bookmark;
  /** The bookmark it leads to, from a contents list: dots and the number of that page end its last line. */
  readonly leadsTo?: string;
  /** A line to write on follows the text: where it ends. */
  readonly ruleTo?: number;
}

export interface Bookmark {
  readonly id: string;
  readonly title: string;
  /** The bookmark it belongs under. */
  readonly parent?: string;
}

export interface TablePart {
  readonly type: "table";
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly Span[])[];
  readonly rows: readonly (readonly (readonly Span[])[])[];
}

/** A short line across the middle of the page. */
export interface RulePart {
  readonly type: "rule";
}

export type Part = TextPart | TablePart | RulePart;

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
  setOff: false,
  keepsNext: false,
  newPage: false,
  ...place,
});
