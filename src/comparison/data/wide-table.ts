// The comparisons of one year as Excel readers like them: a row a region, a column a figure, all of a column in one unit.
import { isPlain } from "../../base/quantity.ts";
import type { PublishedComparison } from "../../disclosure/published-portal.ts";
import type { Column } from "../../open-data/columns/column.ts";
import { rowsFrom, type Table } from "../../open-data/table.ts";
import type { SourceRegion } from "../compared-source.ts";
import { nameInUnit } from "../fitting-unit.ts";
import type { NumberRow } from "./number-rows.ts";

const text = (title: string, name: string, note: string): Column => ({
  title,
  name,
  type: "string",
  note,
  required: false,
});

/** `regions`: those with anything of the year. `rows`: every number of the year. What is not compared is empty. */
export function wideTable(
  regions: readonly SourceRegion[],
  comparisons: readonly PublishedComparison[],
  rows: readonly NumberRow[],
): Table {
  const amounts = comparisons.map((one) => new Map(one.rows.map(({ region, amount }) => [region, amount])));
  const vague = new Set(
    rows.flatMap(({ number, compared }) => (compared && !isPlain(number.quantity) ? [number.figure.code] : [])),
  );
  const marked = regions.some(({ notice }) => notice !== "");
  return {
    name: "wide",
    title: "各地区对照",
    note: "一个地区一行，一个可以比较的数一列；空格是没有公开，或者口径、计量单位不同，不是零",
    columns: [
      text("地区", "region", "地区名称"),
      text("行政区划代码", "divisionCode", "六位"),
      ...(marked ? [text("声明", "notice", "地区网站上的声明")] : []),
      ...comparisons.map((one) => columnOf(one, vague.has(one.code))),
    ],
    size: regions.length,
    rows: rowsFrom(function* () {
      for (const { id, name, divisionCode = "", notice } of regions) {
        yield [name, divisionCode, ...(marked ? [notice] : []), ...amounts.map((one) => one.get(id) ?? "")];
      }
    }),
  };
}

const columnOf = ({ code, name, unit, statement }: PublishedComparison, vague: boolean): Column => ({
  title: `${nameInUnit(name, unit)}${vague ? "，有的带“余、超、约”等字样，见明细" : ""}`,
  name: code,
  type: "number",
  note: statement,
  required: false,
});
