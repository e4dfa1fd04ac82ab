// What a helper gets: the rendering it is part of, its quoted arguments, the row it stands in, and where it is written.
import type { Place } from "../../base/place.ts";
import type { Rendering } from "../rendering.ts";

/** The cells of one row inside {{#各}}, by column, as Markdown. */
export type Row = ReadonlyMap<string, string>;

export interface HelperCall {
  readonly rendering: Rendering;
  readonly arguments: readonly string[];
  /** How it is to be written: 单位 → 万元. */
  readonly manners: ReadonlyMap<string, string>;
  readonly row: Row | undefined;
  readonly place: Place;
  /** Renders what stands inside the block, for a row or as outside. */
  inside(row?: Row): string;
  /** Renders what stands after {{else}}. */
  otherwise(): string;
  /** Renders another template text in place. */
  render(name: "prose" | { readonly partial: string }): string;
}

/** Returns Markdown in which everything from a record is inert. */
export type Helper = (call: HelperCall) => string;
