// Figures over regions: every year and figure that at least two regions published by the same 口径, and why the others are not beside them.
import { byText } from "../base/order.ts";
import type { ComparedRegion, PublishedComparison } from "../disclosure/published-portal.ts";
import { largestAlike, whyApart } from "./alike.ts";
import type { ComparedSource } from "./compared-source.ts";
import { comparisonChart, type Draw } from "./comparison-chart.ts";
import { amountIn, fittingUnit } from "./fitting-unit.ts";
import { notesOn } from "./notes-on.ts";
import { addressOf, type RegionNumber } from "./region-number.ts";
import { codesOf, type RegionYear, regionYear, yearsOf } from "./region-year.ts";
import { type RegionsAbove, regionsAbove } from "./regions-above.ts";
import { totalOf } from "./total-of.ts";

/** Newest year first; regions in the order given, which is the portal's. */
export function compareRegions(sources: readonly ComparedSource[], draw: Draw): readonly PublishedComparison[] {
  const above = regionsAbove(sources.map(({ region }) => region));
  return yearsOf(sources).flatMap((year) => {
    const regions = sources.map((source) => regionYear(source, year));
    return codesOf(regions).flatMap((code) => compareFigure(code, { year, regions, above, draw }) ?? []);
  });
}

interface Around {
  readonly year: string;
  readonly regions: readonly RegionYear[];
  readonly above: RegionsAbove;
  readonly draw: Draw;
}

function compareFigure(code: string, { year, regions, above, draw }: Around): PublishedComparison | undefined {
  const alike = largestAlike(regions.flatMap(({ numbers }) => numbers.get(code) ?? []));
  const [first] = alike?.toSorted(byText(({ region }) => region.id)) ?? [];
  if (alike === undefined || first === undefined) return undefined;
  const { name, statement } = first.figure;
  const unit = fittingUnit(alike.map(({ quantity }) => quantity));
  const { total, notes } = totalOf(alike, unit, above);
  const chart = comparisonChart({ name, year, unit }, alike, draw);
  const compared = new Set(alike.map(({ region }) => region.id));
  return {
    code,
    year,
    name,
    statement,
    unit,
    definition: first.definition,
    rows: alike.map((one) => rowOf(one, year, unit)),
    ...(total === undefined ? {} : { total }),
    left: regions
      .filter(({ region }) => !compared.has(region.id))
      .map((one) => ({ region: one.region.id, why: whyApart(code, year, one, alike) })),
    notes: [...notesOn(alike, unit), ...notes],
    ...(chart === undefined ? {} : { chart }),
  };
}

const rowOf = ({ region, figure, quantity }: RegionNumber, year: string, unit: string): ComparedRegion => ({
  region: region.id,
  name: region.name,
  text: figure.text,
  amount: amountIn(quantity, unit),
  basis: figure.basis,
  address: addressOf(region, year, figure),
});
