// All that a portal tells of its regions together: figures beside each other, how grades are spread, and both as open data.
import type { PublishedPortal } from "../disclosure/published-portal.ts";
import type { Keep } from "../open-data/data-files.ts";
import { compareRegions } from "./compare-regions.ts";
import type { ComparedSource } from "./compared-source.ts";
import type { Draw } from "./comparison-chart.ts";
import { comparisonFiles } from "./data/comparison-files.ts";
import type { AboutPortal } from "./data/workbook-of-year.ts";
import { gradesByRegion } from "./grades-by-region.ts";

/** `sources`: in the portal's order. `keep` is handed every file of data, by its path below the site's root. */
export async function makeComparisons(
  sources: readonly ComparedSource[],
  about: AboutPortal,
  { draw, keep }: { readonly draw: Draw; readonly keep: Keep },
): Promise<Pick<PublishedPortal, "comparisons" | "grades" | "files">> {
  const comparisons = compareRegions(sources, draw);
  const files = await comparisonFiles(sources, comparisons, about, keep);
  return { comparisons, grades: gradesByRegion(sources), files };
}
