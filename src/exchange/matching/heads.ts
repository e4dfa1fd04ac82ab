// The heads of a table and the labels of its form as one kind of thing: a title, a unit, and the cells that belong to it.
import type { Place } from "../../base/place.ts";
import type { FoundLabel, FoundTable } from "../found-table.ts";
import type { Cell } from "../grid.ts";

export interface Head {
  /** 预算执行情况/全年预算数, as people and mappings name it; numbered when the table says it twice. */
  readonly title: string;
  readonly titles: readonly string[];
  readonly unit?: string;
  readonly place: Place;
  /** The column of the sheet; undefined for a label, which holds for every row. */
  readonly column?: number;
  readonly label?: FoundLabel;
  /** What stands in it, blanks left out. */
  readonly cells: readonly Cell[];
}

export const isFilled = (cell: Cell | undefined): cell is Cell => cell !== undefined && cell.text.trim() !== "";

/** What is longer is prose, and could not stand before a colon in a mapping. */
const longestTitle = 100;

/** Labels first: they stand above what they hold for. */
export function headsOf(table: FoundTable): readonly Head[] {
  const times = new Map<string, number>();
  const named = (titles: readonly string[]): string => {
    const whole = titles.map((one) => one.replace(/\s+/g, " ").trim()).join("/");
    const title = [...whole].slice(0, longestTitle).join("");
    const time = (times.get(title) ?? 0) + 1;
    times.set(title, time);
    return time === 1 ? title : `${title}（第${time}处）`;
  };
  const labels = table.labels.map(
    (label): Head => ({
      title: named([label.title]),
      titles: [label.title],
      place: label.place,
      label,
      cells: isFilled(label.cell) ? [label.cell] : [],
      ...(label.unit !== undefined && { unit: label.unit }),
    }),
  );
  const columns = table.columns.map(
    (column): Head => ({
      title: named(column.titles),
      titles: column.titles,
      place: column.place,
      column: column.index,
      cells: table.rows.flatMap((row) => row.cells.get(column.index) ?? []).filter(isFilled),
      ...(column.unit !== undefined && { unit: column.unit }),
    }),
  );
  return [...labels, ...columns];
}

/** The number of a row, which is nobody's value. */
export const isRowNumber = ({ titles }: Head): boolean =>
  /^(序号|行号|行次|no\.?|项次)$/i.test(titles.join("").replace(/\s/g, ""));
