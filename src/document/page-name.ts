// The address of a document's page below its region and year.
import type { Words } from "../narrative/words.ts";

/** The site keeps some names below region and year for itself. */
export const isPageName = (page: string): boolean =>
  /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(page) && !/^(downloads$|(files|figures)(\/|$))|(^|\/)index$/.test(page);

/** Words of records as parts of an address: what is no small letter, digit or hyphen becomes its code, so that no two words meet in one. */
export const inAddress = (words: Words): Words => ({
  get: (name) => words.get(name)?.replace(/[^a-z0-9-]/gu, (sign) => coded(sign)),
});

const coded = (sign: string): string =>
  /[A-Z]/.test(sign) ? sign.toLowerCase() : `x${(sign.codePointAt(0) ?? 0).toString(16)}`;
