// What a page is made from.
import type { World } from "../../base/world.ts";
import type { SourceLines } from "../../report/source-lines.ts";
import type { Picture } from "../picture.ts";

export interface View {
  /** Undefined until the first walk has ended. */
  readonly picture: Picture | undefined;
  /** What went wrong with the program itself. */
  readonly trouble: string | undefined;
  readonly world: World;
  readonly sources: SourceLines;
}

/** A view of something. */
export interface Seen extends View {
  readonly picture: Picture;
}

export type Query = URLSearchParams;
