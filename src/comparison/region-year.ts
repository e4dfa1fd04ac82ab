// One region in one year: its figures by code, or none when it has published nothing of that year.
import { byText } from "../base/order.ts";
import type { ComparedSource, SourceRegion } from "./compared-source.ts";
import { numberOf, type RegionNumber, type SourceFigure } from "./region-number.ts";

export interface RegionYear {
  readonly source: ComparedSource;
  readonly region: SourceRegion;
  /** Those of the whole year; absent when nothing of the year was published. */
  readonly figures?: ReadonlyMap<string, SourceFigure>;
  /** Those among them that are numbers. */
  readonly numbers: ReadonlyMap<string, RegionNumber>;
}

export function regionYear(source: ComparedSource, year: string): RegionYear {
  const { region } = source;
  const published = region.years.find((one) => one.year === year);
  if (published === undefined) return { source, region, numbers: new Map() };
  const ofYear = published.figures.filter(({ about }) => about === undefined);
  const numbers = ofYear.flatMap((figure) => numberOf(region, figure) ?? []);
  return {
    source,
    region,
    figures: new Map(ofYear.map((figure) => [figure.code, figure])),
    numbers: new Map(numbers.map((one) => [one.figure.code, one])),
  };
}

/** Newest first. */
export const yearsOf = (sources: readonly ComparedSource[]): readonly string[] =>
  [...new Set(sources.flatMap(({ region }) => region.years.map(({ year }) => year)))].sort().reverse();

/** As the regions have them one after the other, the same whatever order the portal has. */
export function codesOf(regions: readonly RegionYear[]): readonly string[] {
  const sorted = regions.toSorted(byText(({ region }) => region.id));
  return [...new Set(sorted.flatMap(({ numbers }) => [...numbers.keys()]))];
}
