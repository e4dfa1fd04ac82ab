// A definition with its figures becomes a chart: the picture's numbers, the table they stand in, and what is said of them.
import type { Figure, Table, TableCell } from "../figures/figure.ts";
import { tableColumns } from "../figures/table-column.ts";
import { alternativeFor } from "./alternative.ts";
import type { Chart } from "./chart.ts";
import { numbersIn, type Undrawable } from "./chart-data.ts";
import type { ChartDefinition, ChartItem } from "./chart-definition.ts";
import { fillTitle } from "./title-words.ts";

export interface MadeChart {
  readonly chart: Chart;
  /** The data table; every number in it names its figure. */
  readonly table: Table;
  /** The figure the whole table is, when it is one. */
  readonly figure?: string;
}

/** `figures`: those the definition names, all known. `word`: what {{年度}} and its like stand for. */
export function makeChart(
  definition: ChartDefinition,
  figures: ReadonlyMap<string, Figure>,
  word: (name: string) => string | undefined,
): MadeChart | Undrawable {
  const { source, form, unit } = definition;
  const title = fillTitle(definition.title, word);
  const table =
    source.type === "table" ? tableIn(figures.get(source.figure)) : tableOf(definition, source.items, figures, word);
  const numbers = table && numbersIn(table, definition);
  if (!numbers) return { wrong: "没有数据表", hint: "请检查图的“数据”" };
  if ("wrong" in numbers) return numbers;
  if (numbers.series.every(({ data }) => data.every((datum) => datum === undefined))) {
    return { wrong: "没有可画的数", hint: `请补充记录；确实没有时，用 {{#有 "${definition.id}"}}…{{/有}} 括起来` };
  }
  // A year before that knows nothing leaves no gap.
  const known = numbers.series.filter(({ data }) => data.some((datum) => datum !== undefined));
  const series = (form === "progress" ? numbers.series : known).map(({ name, data }) => ({
    name,
    values: data.map((datum) => datum && { amount: datum.amount.toFixed(), label: datum.label }),
  }));
  const alternative = alternativeFor(definition, form === "progress" ? numbers : { ...numbers, series: known });
  return {
    chart: { title, form, unit, categories: numbers.categories, series, alternative },
    table,
    ...(source.type === "table" ? { figure: source.figure } : {}),
  };
}

const tableIn = (figure: Figure | undefined): Table | undefined =>
  figure?.value.type === "table" ? figure.value.table : undefined;

/** A row an item, a column a value; it needs no caption of its own below the chart's. */
function tableOf(
  { category, values }: ChartDefinition,
  items: readonly ChartItem[],
  figures: ReadonlyMap<string, Figure>,
  word: (name: string) => string | undefined,
): Table {
  const rows = items.map(({ label, figures: ids }): readonly TableCell[] => [
    { text: fillTitle(label, word), numeric: false },
    ...ids.map(
      (id): TableCell => ({ text: figures.get(id)?.text ?? "", numeric: true, figure: figures.get(id)?.id ?? id }),
    ),
  ]);
  return { caption: "", columns: tableColumns([category, ...values], rows), rows };
}
