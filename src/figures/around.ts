// What a definition is computed among: the records, and the other figures of this year and the last.
import type { FigureResult } from "./figure-result.ts";
import type { Setting } from "./setting.ts";

export interface Around extends Setting {
  figure(id: string): FigureResult;
  /** The figures of the year before; `figure` is undefined when that year does not know the subject. */
  lastYear(): { readonly year: string; readonly figure: ((id: string) => FigureResult) | undefined };
}
