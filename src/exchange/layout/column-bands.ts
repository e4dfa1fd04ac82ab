// Tables side by side: parts of a sheet with blank columns between them, each with a head of its own.
import { headAt } from "./find-head.ts";
import type { Head } from "./head.ts";
import { plain } from "./plain-text.ts";
import type { SheetView } from "./sheet-view.ts";

/** The sheet as a whole, unless its parts are tables of their own. */
export function columnBands(view: SheetView): readonly SheetView[] {
  const bands = bandsOf(view);
  if (bands.length < 2) return [view];
  const heads = bands.map(firstHead);
  const [first, ...others] = heads;
  if (!first || !others.every((head) => head !== undefined && standsAlone(first, head))) return [view];
  return bands;
}

/** Another row, the same titles again, or numbers of its own. */
function standsAlone(first: Head, other: Head): boolean {
  if (first.top !== other.top) return true;
  const titles = new Set(first.columns.map(({ titles }) => titles.join("\n")));
  const shared = other.columns.filter((column) => titles.has(column.titles.join("\n"))).length;
  return shared * 2 >= other.columns.length || plain(other.columns[0]?.titles.at(-1) ?? "") === "序号";
}

function firstHead(view: SheetView): Head | undefined {
  for (let row = 0; row < view.height; row += 1) {
    const head = headAt(view, row);
    if (head) return head;
  }
  return undefined;
}

/** Cut where a column holds nothing; titles merged over the whole sheet do not count. */
function bandsOf(view: SheetView): readonly SheetView[] {
  const filled = new Set<number>();
  for (const { cells } of view.sheet.rows) for (const [column, cell] of cells.entries()) if (cell) filled.add(column);
  for (const { top, left, right } of view.sheet.merges) {
    const isTitle = (right - left + 1) * 2 > view.right - view.left + 1 && view.across(top).length === 1;
    for (let column = left; !isTitle && column <= right; column += 1) filled.add(column);
  }
  const bands: SheetView[] = [];
  for (let column = view.left; column <= view.right; column += 1) {
    const start = column;
    while (column <= view.right && filled.has(column)) column += 1;
    if (column > start) bands.push(view.within(start, column - 1));
  }
  return bands;
}
