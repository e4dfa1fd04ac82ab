// One number of one region as it can be compared: read from what it published, and only when that agrees with itself.
import { readDecimal, writtenDecimals, zero } from "../base/decimal.ts";
import { type Quantity, qualifiersAfter, qualifiersBefore } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import { figurePlace } from "../disclosure/publish-figure.ts";
import type { PublishedQuantity } from "../disclosure/published-number.ts";
import type { SourceRegion, SourceYear } from "./compared-source.ts";

export type SourceFigure = SourceYear["figures"][number];

export interface RegionNumber {
  readonly region: SourceRegion;
  readonly figure: SourceFigure;
  /** In the unit it was published in; words like 余 or 超 are part of it. */
  readonly quantity: Quantity;
  readonly definition: string;
  readonly addsUp: boolean;
}

/** The page that proves it, below the site's root. */
export const addressOf = ({ id }: SourceRegion, year: string, { code }: SourceFigure): string =>
  `${id}/${year}/figures/${figurePlace(code)}`;

/** Undefined when it is no number, or when digits, unit and text do not say the same. */
export function numberOf(region: SourceRegion, figure: SourceFigure): RegionNumber | undefined {
  const published = figure.quantity;
  const quantity = published && quantityIn(published, figure.text);
  if (published === undefined || quantity === undefined) return undefined;
  return { region, figure, quantity, definition: published.definition, addsUp: published.addsUp === true };
}

/** Digits and unit are given; what else the text says can only be words like 余 or 超. */
function quantityIn({ amount: digits, unit }: PublishedQuantity, text: string): Quantity | undefined {
  const amount = readDecimal(digits);
  if (amount === undefined) return undefined;
  const bare: Quantity = { amount, unit, slack: zero, decimals: writtenDecimals(digits) };
  for (const before of [undefined, ...qualifiersBefore]) {
    for (const after of [undefined, ...qualifiersAfter]) {
      const said = { ...bare, ...(before && { before }), ...(after && { after }) };
      if (quantityText(said) === text) return said;
    }
  }
  return undefined;
}
