// The region and year a person names on the command line, as content/ has them.
import type { Year } from "../pipeline.ts";
import { unknownRegion } from "../records/unknown-region.ts";

export interface Refusal {
  /** A sentence that says what to write instead. */
  readonly refusal: string;
}

/** Either may be left out; a region is known by its folder and by its name. */
export function yearsNamed(
  years: readonly Year[],
  region: string | undefined,
  year: string | undefined,
): readonly Year[] | Refusal {
  const names = ({ regionYear }: Year): readonly string[] => [regionYear.scope.region, regionYear.region.name];
  const there = years.filter((one) => region === undefined || names(one).includes(region));
  if (there.length === 0) {
    const known = [...new Set(years.flatMap(names))];
    return { refusal: unknownRegion(region ?? "", known) };
  }
  const then = there.filter(({ regionYear }) => year === undefined || regionYear.scope.year === year);
  if (then.length > 0) return then;
  const known = [...new Set(there.map(({ regionYear }) => regionYear.scope.year))];
  return { refusal: `${region ?? ""}没有“${year ?? ""}”年度的记录。可以写：${known.join("、")}。` };
}
