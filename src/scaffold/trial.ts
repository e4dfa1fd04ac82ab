// 试用: a region whose numbers are made up; it is shown as such everywhere, and its records need no source.
import type { RegionFacts } from "./new-region.ts";

export const trial = "试用";

/** What the record of the region says; `nature`: as someone answered. */
export const natureFacts = (nature: string): Pick<RegionFacts, "nature" | "sample"> =>
  nature === trial ? { nature: "演示", sample: "是" } : { nature };
