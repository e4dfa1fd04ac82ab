// Whether the numbers of several regions have a sum that means something: how many and how much do, rates and scores do not.
import { besideYear } from "./beside-year.ts";
import type { Definitions } from "./definition.ts";

/** Of parts, ranks and marks: adding them up says nothing. */
const unitsWithoutSum: ReadonlySet<string> = new Set(["%", "‰", "个百分点", "分"]);

/**
 * Counts and sums of records do, and what is added up from such; what several regions may have in common does not
 * (去重计数), nor what only its reporter knows (照录). `id`: a definition without rings.
 */
export const addsUpOverRegions = (id: string, unit: string, definitions: Definitions): boolean =>
  !unitsWithoutSum.has(unit) && isAdditive(id, definitions);

function isAdditive(id: string, definitions: Definitions): boolean {
  const formula = (definitions.get(id) ?? besideYear(id, definitions))?.formula;
  switch (formula?.type) {
    case "count":
    case "sum":
      return true;
    case "add":
    case "subtract":
    case "change":
    case "lastYear":
      return formula.of.every((name) => isAdditive(name, definitions));
    default:
      return false;
  }
}
