// What stays in one piece when parts are laid on pages: a line of text, a row of a table, the head of a letter.
import type { PageNumbers } from "./contents-entry.ts";
import type { LineInk, Spot } from "./line-ink.ts";
import type { Bookmark } from "./part.ts";
import type { PictureInk } from "./picture-ink.ts";
import type { Stroke } from "./strokes.ts";

/** Lengths are points. */
export interface Slice {
  readonly height: number;
  /** Space above, which is left out at the top of a page. */
  readonly gap: number;
  /** May a page begin with it? `must`: it always does; `rather-not`: only where nothing better can be had. */
  readonly beginsPage: "must" | "may" | "rather-not";
  /** Stands on a page that lies on its side. */
  readonly across: boolean;
  /** Stands above it again where it begins a page: the head of its table. */
  readonly head?: Slice;
  /** What a contents list leads to. */
  readonly bookmark?: Bookmark;
  /** `spot`: its upper left corner; `numbers`: those printed on the pages where bookmarks lead. */
  draw(spot: Spot, numbers: PageNumbers): readonly Ink[];
}

/** What is drawn at its place. */
export type Ink = LineInk | PictureInk | Stroke;

/** Room where nothing stands. */
export const space = (height: number, across = false): Slice => ({
  height,
  gap: 0,
  beginsPage: "may",
  across,
  draw: () => [],
});
