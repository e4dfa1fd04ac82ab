// From where a remark stands in the prose to where a person finds it in the file.
import type { Remark } from "../document/proofreading/prose.ts";
import type { LocatedRemark } from "../report/located-remark.ts";
import { type ForeignDocument, turnAt } from "./foreign-document.ts";

/** In the order of the text. */
export function locateRemarks(document: ForeignDocument, remarks: readonly Remark[]): readonly LocatedRemark[] {
  const headings = headingsAbove(document);
  return remarks
    .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end)
    .flatMap(({ paragraph: index, ...remark }): LocatedRemark[] => {
      const [spot, paragraph, heading] = [document.spots[index], document.prose[index], headings[index]];
      if (!spot || !paragraph) return [];
      const { page, line, column } = turnAt(spot, remark.start) ?? {};
      return [
        {
          ...remark,
          text: paragraph.text,
          ...(page === undefined ? {} : { page }),
          ...(spot.paragraph === undefined ? {} : { paragraph: spot.paragraph }),
          ...(spot.part === undefined ? {} : { part: spot.part }),
          ...(line === undefined
            ? {}
            : { line, column: (column ?? 1) + remark.start - (turnAt(spot, remark.start)?.offset ?? 0) }),
          ...(heading === undefined ? {} : { heading }),
        },
      ];
    });
}

/** For each paragraph the heading it stands under; a heading stands under itself. */
function headingsAbove({ prose }: ForeignDocument): readonly (string | undefined)[] {
  let last: string | undefined;
  return prose.map(({ kind, text }) => {
    if (kind === "heading") last = text;
    return last;
  });
}
