// Every number a region published of a year, with what became of it when regions were compared.
import { plainDigits } from "../../base/quantity-text.ts";
import type { PublishedComparison } from "../../disclosure/published-portal.ts";
import type { ComparedSource } from "../compared-source.ts";
import { addressOf, type RegionNumber } from "../region-number.ts";
import { codesOf, regionYear } from "../region-year.ts";

export interface NumberRow {
  readonly number: RegionNumber;
  readonly value: string;
  readonly page: string;
  /** Of the region's publication. */
  readonly sha256: string;
  /** In the unit of the comparison, where it stands beside others. */
  readonly compared?: { readonly amount: string; readonly unit: string };
  /** Why it does not. */
  readonly why?: string;
}

const alone = "其他地区没有公开同一口径的数";

/** Figure by figure, those that can be compared first; the regions in the order given. `comparisons`: those of the year. */
export function numberRows(
  sources: readonly ComparedSource[],
  year: string,
  comparisons: readonly PublishedComparison[],
): readonly NumberRow[] {
  const regions = sources.map((source) => regionYear(source, year));
  const byCode = new Map(comparisons.map((one) => [one.code, fates(one)]));
  const codes = new Set([...byCode.keys(), ...codesOf(regions)]);
  return [...codes].flatMap((code) =>
    regions.flatMap(({ source: { sha256 }, region, numbers }): readonly NumberRow[] => {
      const number = numbers.get(code);
      if (number === undefined) return [];
      const value = plainDigits(number.quantity);
      const fate = byCode.get(code)?.get(region.id) ?? { why: alone };
      return [{ number, value, page: addressOf(region, year, number.figure), sha256, ...fate }];
    }),
  );
}

type Fate = Pick<NumberRow, "compared" | "why">;

/** By the region's id. */
const fates = ({ rows, left, unit }: PublishedComparison): ReadonlyMap<string, Fate> =>
  new Map<string, Fate>([
    ...rows.map(({ region, amount }) => [region, { compared: { amount, unit } }] as const),
    ...left.map(({ region, why }) => [region, { why }] as const),
  ]);
