// Lines of a table cell.
import type { Inline } from "../../document/document-tree.ts";

/** Empty ones are left out. */
export const lines = (texts: readonly string[]): readonly Inline[] =>
  texts
    .filter((text) => text !== "")
    .flatMap((value, index): Inline[] => [
      ...(index === 0 ? [] : [{ type: "break" } as const]),
      { type: "text", value },
    ]);
