// The charts of a year's overview: how the grades of its evaluations are distributed.
import { Decimal } from "../base/decimal.ts";
import type { Chart } from "../charts/chart.ts";
import { type ChartDefinition, figuresOf } from "../charts/chart-definition.ts";
import { makeChart } from "../charts/make-chart.ts";
import type { RegionYear } from "../document/plan-documents.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import type { Drawing } from "./drawing.ts";
import { publishTable } from "./publish-figure.ts";
import type { PublishedChart } from "./published-charts.ts";
import { showable } from "./showable.ts";

/** What its categories are called tells a chart of grades from others. */
const category = "等次";

export interface DrawnCharts {
  readonly charts: readonly PublishedChart[];
  /** What they were drawn from: each has a page of its own. */
  readonly drawn: readonly Figure[];
}

/** A chart that lacks a figure, or says nothing but zeros, is left out. */
export function gradeCharts({ scope, region }: RegionYear, figures: FigureScope, drawing: Drawing): DrawnCharts {
  const word = (name: string): string | undefined => ({ 地区: region.name, 年度: scope.year })[name];
  const charts: PublishedChart[] = [];
  const drawn: Figure[] = [];
  for (const definition of drawing.definitions.values()) {
    const needed = definition.category === category ? neededBy(definition, figures) : undefined;
    const made = needed && makeChart(definition, needed, word);
    if (needed === undefined || made === undefined || "wrong" in made) continue;
    if (!saysSomething(made.chart)) continue;
    const html = drawing.draw({ ...made.chart, title: withPlace(made.chart.title, region.name, scope.year) });
    if (html === undefined) continue;
    const whole = made.figure === undefined ? undefined : needed.get(made.figure);
    const owner = { figures, operands: new Map([...needed, ...operandsOf(needed, figures)]) };
    charts.push({
      title: made.chart.title,
      html,
      table: publishTable(made.table, owner),
      ...(whole === undefined ? {} : { figure: whole.code }),
    });
    drawn.push(...needed.values());
  }
  return { charts, drawn };
}

/** A picture is seen beside those of other places, and taken away on its own. */
const withPlace = (title: string, place: string, year: string): string =>
  title.includes(year) ? title : `${place}${year}年度${title}`;

const saysSomething = ({ series }: Chart): boolean =>
  series.some(({ values }) => values.some((value) => value !== undefined && !new Decimal(value.amount).isZero()));

/** Undefined when one of them cannot be shown. */
function neededBy(definition: ChartDefinition, figures: FigureScope): ReadonlyMap<string, Figure> | undefined {
  const found = new Map<string, Figure>();
  for (const id of figuresOf(definition)) {
    const figure = showable(id, figures);
    if (figure === undefined) return undefined;
    found.set(id, figure);
  }
  return found;
}

/** A table put together from figures names each of them in its cells. */
const operandsOf = (needed: ReadonlyMap<string, Figure>, figures: FigureScope) =>
  [...needed.values()].flatMap(({ provenance }) =>
    provenance.operands.flatMap((id): readonly [string, Figure][] => {
      const operand = showable(id, figures);
      return operand ? [[id, operand]] : [];
    }),
  );
