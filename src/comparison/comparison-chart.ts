// A comparison as a picture: a bar a region in the portal's order, all on one scale in one picture, with the table of its data.
import type { Chart } from "../charts/chart.ts";
import type { PublishedChart } from "../disclosure/published-charts.ts";
import type { PublishedTable } from "../disclosure/published-table.ts";
import { amountIn, nameInUnit, shownIn } from "./fitting-unit.ts";
import { addressOf, type RegionNumber } from "./region-number.ts";

/** HTML of a chart, inert; undefined when it cannot be drawn. */
export type Draw = (chart: Chart) => string | undefined;

/** More than these are not read out one by one: the table is right below. */
const mostRead = 8;
/** A longer name would push the bars off the picture; the table has it in full. */
const longestLabel = 24;

interface Compared {
  readonly name: string;
  readonly year: string;
  readonly unit: string;
}

/** Undefined when it would say nothing but zeros. */
export function comparisonChart(
  { name, year, unit }: Compared,
  numbers: readonly RegionNumber[],
  draw: Draw,
): PublishedChart | undefined {
  if (numbers.every(({ quantity }) => quantity.amount.isZero())) return undefined;
  const title = `${year}年度各地区${name}`;
  const values = numbers.map(({ quantity }) => ({ amount: amountIn(quantity, unit), label: shownIn(quantity, unit) }));
  const categories = numbers.map(({ region }) => shortened(region.name));
  const read = categories.map((category, at) => `${category}${values[at]?.label ?? ""}${unit}`);
  const html = draw({
    title,
    form: "bars",
    unit,
    categories,
    series: [{ name, values }],
    alternative: `条形图，共${numbers.length}个地区${read.length <= mostRead ? `：${read.join("，")}` : "，各地区的数见数据表"}。`,
    unpaged: true,
  });
  return html === undefined ? undefined : { title, html, table: tableOf({ name, year, unit }, numbers) };
}

const tableOf = ({ name, year, unit }: Compared, numbers: readonly RegionNumber[]): PublishedTable => ({
  columns: [
    { title: "地区", align: "left" },
    { title: nameInUnit(name, unit), align: "right" },
  ],
  rows: numbers.map(({ region, figure, quantity }) => [
    { text: region.name },
    { text: shownIn(quantity, unit), address: addressOf(region, year, figure) },
  ]),
});

function shortened(name: string): string {
  const signs = [...name];
  return signs.length > longestLabel ? `${signs.slice(0, longestLabel - 1).join("")}…` : name;
}
