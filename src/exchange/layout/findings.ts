// What a person should know of a sheet besides the tables that were found in it.
import { type Diagnostic, note, warning } from "../../base/diagnostic.ts";
import type { Place } from "../../base/place.ts";

export const hiddenSheet = (place: Place, name: string): Diagnostic =>
  note("exchange/hidden-sheet", `工作表“${name}”是隐藏的，没有读取`, {
    place,
    hint: "里面有要导入的数据的，请在 Excel 里取消隐藏，再导入",
  });

export const hiddenRows = (place: Place, rows: readonly number[]): Diagnostic =>
  note("exchange/hidden-rows", `${rowNumbers(rows)}是隐藏的，也当作数据读取了`, {
    place,
    hint: "不要导入的，请在 Excel 里删去这些行；是筛选隐藏的，请先清除筛选看一看",
  });

export const noTable = (place: Place, name: string): Diagnostic =>
  note("exchange/no-table", `工作表“${name}”里没有找到表：没有一行像是表头`, {
    place,
    hint: "表头是写着“项目名称”“预算数”“得分”这类栏目名称的一行或几行，下面要有数据",
  });

export const leftOutRows = (place: Place, rows: readonly number[]): Diagnostic =>
  note("exchange/left-out-rows", `${rowNumbers(rows)}是分组的标题或平均数，没有当作数据`, {
    place,
    hint: "是数据的，请把这一行的各栏填完整",
  });

export const rowsBelow = (place: Place, rows: readonly number[]): Diagnostic =>
  warning("exchange/rows-below-table", `${rowNumbers(rows)}在表的附注下面，看不出属于哪张表，没有读取`, {
    place,
    hint: "是数据的，请移到附注上面，或在这些行上面补上表头",
  });

export const columnWithoutHead = (place: Place, letters: string): Diagnostic =>
  warning("exchange/column-without-head", `${letters}列有内容，上面没有栏目名称，没有读取`, {
    place,
    hint: "要导入的，请在表头里写上栏目名称",
  });

const mostNamed = 10;

/** 第5、6、9—12行, from rows counted from 0. */
function rowNumbers(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  const named = runs
    .slice(0, mostNamed)
    .map(([first, last]) => (first === last ? first + 1 : `${first + 1}—${last + 1}`));
  return `第${named.join("、")}${runs.length > mostNamed ? "等" : ""}行${rows.length > 1 ? `（共${rows.length}行）` : ""}`;
}
