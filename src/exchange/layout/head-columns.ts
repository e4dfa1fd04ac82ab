// The columns of a head: for each, its titles from the upper row to the lowest, and its unit.
import type { HeadColumn } from "./head.ts";
import type { SheetView, Standing } from "./sheet-view.ts";
import { withoutUnit } from "./units.ts";

/** Only columns that have a title. `side` stands beside the table and is no title. */
export function headColumns(
  view: SheetView,
  top: number,
  bottom: number,
  side: Standing | undefined,
): readonly HeadColumn[] {
  const columns: HeadColumn[] = [];
  for (let index = side === undefined ? view.left : side.right + 1; index <= view.right; index += 1) {
    const standing = titlesOver(view, top, bottom, index);
    const lowest = standing.at(-1);
    if (!lowest) continue;
    const named = standing.map(({ cell }) => withoutUnit(cell.text));
    const titles = named.map(({ title }) => title).filter((title) => title !== "");
    const unit =
      named.at(-1)?.unit ?? (isAmount(titles.at(-1) ?? "") ? named.findLast((one) => one.unit)?.unit : undefined);
    columns.push({
      index,
      titles: titles.filter((title, at) => title !== titles[at - 1]),
      ...(unit !== undefined && { unit }),
      row: lowest.top,
      from: Math.max(lowest.left, view.left),
    });
  }
  return columns;
}

/** A unit over a group of columns is not that of the rates, points and names among them. */
const isAmount = (title: string): boolean =>
  !/(?:率|比|比例|比重|得分|分值|评分|分数|权重|日期|时间|名称|编号|等次)$/u.test(title);

/** A merge over several rows counts once; a group title that was not merged reaches over the blank cells right of it. */
function titlesOver(view: SheetView, top: number, bottom: number, column: number): readonly Standing[] {
  const found: Standing[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const own = view.at(row, column);
    const standing = own ?? (row < bottom ? groupTitle(view, row, bottom, column) : undefined);
    if (standing && !found.some(({ cell }) => cell === standing.cell)) found.push(standing);
  }
  return found;
}

function groupTitle(view: SheetView, row: number, bottom: number, column: number): Standing | undefined {
  const hasOwnTitle = (at: number): boolean => {
    const lower = view.at(bottom, at);
    return lower !== undefined && lower.top > row;
  };
  for (let left = column; left >= view.left && hasOwnTitle(left); left -= 1) {
    const standing = view.at(row, left);
    if (standing) return standing;
  }
  return undefined;
}
