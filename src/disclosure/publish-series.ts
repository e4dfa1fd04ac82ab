// A figure over the years of its region: what it was in each, and a chart where the years can be compared.
import type { ChartDefinition } from "../charts/chart-definition.ts";
import { makeChart } from "../charts/make-chart.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import type { Drawing } from "./drawing.ts";
import type { PublishedFigure, PublishedRegion, PublishedYear } from "./publication.ts";
import { publishFigure } from "./publish-figure.ts";
import type { PublishedSeries } from "./published-charts.ts";
import { showable } from "./showable.ts";

/** A published year, and where its figures come from. */
export interface YearFigures {
  readonly year: PublishedYear;
  readonly figures: FigureScope;
}

interface Point {
  readonly at: YearFigures;
  readonly figure: Figure;
}

/** Years in a row from this many on are a line; fewer, or with gaps between, are columns. */
const enoughForALine = 4;

/** The years of one region, each with the figures that only other years' documents use, so that every point has its page. */
export function overTheYears(
  years: readonly YearFigures[],
  drawing: Drawing,
): Pick<PublishedRegion, "years" | "series"> {
  const added = new Map<string, PublishedFigure[]>();
  const series = figuresOfAnyYear(years).flatMap((id): PublishedSeries[] => {
    const points = years.flatMap((at): Point[] => {
      const figure = showable(id, at.figures);
      return figure?.value.type === "quantity" && speaksOfYear(figure) ? [{ at, figure }] : [];
    });
    const [first] = points;
    if (first === undefined || points.length < 2) return [];
    for (const { at, figure } of points) {
      if (at.year.figures.some((one) => one.code === figure.code)) continue;
      added.set(at.year.year, [...(added.get(at.year.year) ?? []), publishFigure(figure, ownerIn(at, figure), [])]);
    }
    const chart = chartOf(points, drawing);
    return [
      {
        code: first.figure.code,
        points: points.map(({ at, figure: { text, provenance } }) => ({
          year: at.year.year,
          text,
          basis: provenance.basis,
        })),
        ...(chart === undefined ? {} : { chart }),
      },
    ];
  });
  return {
    years: years.map(({ year }) => ({ ...year, figures: [...year.figures, ...(added.get(year.year) ?? [])] })),
    ...(series.length === 0 ? {} : { series }),
  };
}

/** By name, in the order in which the years first have them; 上年… repeats what the year before says itself. */
function figuresOfAnyYear(years: readonly YearFigures[]): readonly string[] {
  const names = years.flatMap(({ year, figures }) =>
    year.figures.flatMap(({ name, about, text }) => {
      const formula = figures.definitions.get(name)?.formula;
      return about !== undefined || text === "" || formula === undefined || formula.type === "lastYear" ? [] : [name];
    }),
  );
  return [...new Set(names)];
}

/** What is counted from records that belong to no year, like 制度文件, is as many in every year. */
const speaksOfYear = ({ provenance: { inputs } }: Figure): boolean =>
  inputs.length === 0 || inputs.some(({ year }) => year !== undefined);

const ownerIn = ({ figures }: YearFigures, { provenance }: Figure) => ({
  figures,
  operands: new Map(
    provenance.operands.flatMap((id): readonly [string, Figure][] => {
      const operand = showable(id, figures);
      return operand ? [[id, operand]] : [];
    }),
  ),
});

/** In the unit of the newest year; undefined when another year's number cannot be told in it. */
function chartOf(points: readonly Point[], drawing: Drawing): string | undefined {
  const newest = points.at(-1)?.figure;
  if (newest?.value.type !== "quantity") return undefined;
  const { id, value, provenance } = newest;
  const labelled = points.map(({ at: { year }, figure }) => ({ label: `${year.year}年`, figure }));
  const definition: ChartDefinition = {
    id,
    title: `各年${id}`,
    form: isUnbroken(points) ? "lines" : "columns",
    source: { type: "items", items: labelled.map(({ label }) => ({ label, figures: [label] })) },
    category: "年度",
    values: [id],
    unit: (value.shown ?? value.quantity).unit,
    addsUp: false,
    place: provenance.definedAt,
  };
  const made = makeChart(definition, new Map(labelled.map(({ label, figure }) => [label, figure])), () => undefined);
  return "wrong" in made ? undefined : drawing.draw(made.chart);
}

const isUnbroken = (points: readonly Point[]): boolean => {
  const years = points.map(({ at }) => Number(at.year.year));
  return years.length >= enoughForALine && (years.at(-1) ?? 0) - (years[0] ?? 0) === years.length - 1;
};
