// The address of a document's page below its region and year.
import type { Words } from "../narrative/words.ts";

/** The site keeps some names below region and year for itself. */
export const isPageName = (page: string): boolean =>
  /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(page) &&
  !/^((documents|downloads)$|(data|files|figures|records)(\/|$))|(^|\/)index$/.test(page);

/** A word of a record as part of an address: what is no small letter, digit or hyphen becomes its code, so that no two words meet in one. */
export const inAddress = (word: string): string =>
  word.replace(/[^a-z0-9-]/gu, (sign) =>
    /[A-Z]/.test(sign) ? sign.toLowerCase() : `x${(sign.codePointAt(0) ?? 0).toString(16)}`,
  );

/** The same words, each as part of an address. */
export const addressWords = (words: Words): Words => ({
  get(name) {
    const word = words.get(name);
    return word === undefined ? undefined : inAddress(word);
  },
});
