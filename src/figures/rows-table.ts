// 数表: a table put together from figures, each cell the figure it shows; where asked for, beside the year before, and without what nobody knows.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Around } from "./around.ts";
import { changeFrom, yearBefore } from "./beside-year.ts";
import { type Computed, knownTable, missing, stopped } from "./computed.ts";
import type { Definition } from "./definition.ts";
import type { Figure, TableCell } from "./figure.ts";
import { type FigureResult, figureIn, saysSomething } from "./figure-result.ts";
import { operandsOf, type TableFormula } from "./formula.ts";

/** What is not known; never zero, which is something known. */
const unknown: TableCell = { text: "—", numeric: false };

export function rowsTable(definition: Definition, formula: TableFormula, around: Around): Computed {
  const names = operandsOf(formula);
  const beside = formula.compared ? names.flatMap((name) => [yearBefore(name), changeFrom(name)]) : [];
  const results = new Map([...names, ...beside].map((name) => [name, around.figure(name)]));
  const stops = stopsIn([...results.values()]);
  if (stops.length > 0) return stopped(stops);
  const lacking = names.find((name) => results.get(name)?.status !== "known");
  const because = lacking === undefined ? "各行都是零" : `没有“${lacking}”${reason(results.get(lacking))}`;
  if (lacking !== undefined && !formula.mayLack) return missing(because);

  const figure = (name: string): Figure | undefined => figureIn(results.get(name) ?? { status: "unknown" });
  const says = (name: string): boolean => saysSomething(results.get(name) ?? { status: "unknown" });
  const rows = formula.rows.filter(({ figures, unlessZero }) =>
    unlessZero ? figures.some((name) => says(name) || says(yearBefore(name))) : figures.some(figure),
  );
  if (rows.length === 0) return missing(because);
  const compares = rows.some((row) => row.figures.some((name) => figure(yearBefore(name))));
  const shown = (name: string) => (compares ? [name, yearBefore(name), changeFrom(name)] : [name]);
  const lines = rows.map(({ label, figures }): readonly TableCell[] => [
    { text: label, numeric: false },
    ...figures.flatMap(shown).map((name) => cellOf(figure(name))),
  ]);
  const titles = formula.compared && !compares ? formula.columns.slice(0, 2) : formula.columns;
  const columns = titles.map((title, index) => {
    // Alike in every table of a yearbook, so that their columns stand below each other.
    const least = formula.compared && index === 0 ? 10 : 5;
    return { title, align: "center" as const, weight: Math.max(least, title.length) };
  });
  const operands = new Set(rows.flatMap((row) => row.figures.flatMap(shown)).filter(figure));
  return knownTable({ caption: definition.caption, columns, rows: lines }, [], [...operands]);
}

const stopsIn = (results: readonly FigureResult[]): readonly Diagnostic[] => [
  ...new Set(results.flatMap((result) => (result.status === "stopped" ? result.by : []))),
];

const reason = (result: FigureResult | undefined): string =>
  result?.status === "missing" ? `（${result.because}）` : "";

const cellOf = (figure: Figure | undefined): TableCell =>
  figure ? { text: figure.text, numeric: true, figure: figure.id } : unknown;
