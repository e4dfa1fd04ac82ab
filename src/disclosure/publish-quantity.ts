// A figure of the whole year as a number other regions' numbers may be held against: as it is printed, under the digest of its 口径.
import { sha256 } from "../base/digest.ts";
import { plainDigits } from "../base/quantity-text.ts";
import { addsUpOverRegions } from "../figures/adds-up-over-regions.ts";
import { countingDigest } from "../figures/counting-digest.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { rulesBehind } from "../figures/rules-behind.ts";
import { region } from "../records/kinds/region.ts";
import type { PublishedQuantity } from "./published-number.ts";

/** Nothing more exact than the page itself shows: whoever compares finds the very digits there. Undefined for tables and for figures about one record. */
export function publishQuantity({ id, value, ofSubject }: Figure, figures: FigureScope): PublishedQuantity | undefined {
  if (value.type !== "quantity" || ofSubject) return undefined;
  const definition = definitionIn(id, figures);
  if (definition === undefined) return undefined;
  const shown = value.shown ?? value.quantity;
  return {
    amount: plainDigits(shown),
    unit: shown.unit,
    definition,
    ...(addsUpOverRegions(id, shown.unit, figures.definitions) ? { addsUp: true } : {}),
  };
}

/** A region that states a rule of its own, such as another 等次标准, counts by another 口径 whatever depends on it. */
function definitionIn(id: string, { definitions, records, scope }: FigureScope): string | undefined {
  const counted = countingDigest(id, definitions);
  if (counted === undefined) return undefined;
  const [home] = records.of(region, { region: scope.region });
  const own = rulesBehind(id, definitions).flatMap((name) => {
    const stated = home?.data[name] ?? [];
    return stated.length === 0 ? [] : [[name, stated]];
  });
  return own.length === 0 ? counted : sha256(JSON.stringify([counted, own]));
}
