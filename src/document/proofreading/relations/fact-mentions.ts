// Every number of a text that states a fact of its own, by what it states: what is printed twice can be compared.
import type { ReadNumber, ReadParagraph, ReadProse } from "../read-prose.ts";
import { factKey } from "./fact-key.ts";

export interface Mention {
  readonly paragraph: ReadParagraph;
  readonly number: ReadNumber;
}

/** In the order of the text; cells are told by their heads, not by words, and are left out. */
export function mentionsByFact(text: ReadProse): ReadonlyMap<string, readonly Mention[]> {
  const year = usualYear(text);
  const facts = new Map<string, Mention[]>();
  for (const paragraph of text) {
    if (paragraph.source.kind === "cell") continue;
    for (const number of paragraph.numbers) {
      const key = factKey(paragraph, number, year);
      if (key !== undefined) facts.set(key, [...(facts.get(key) ?? []), { paragraph, number }]);
    }
  }
  return facts;
}

/** Three values for one wording are a series, told item by item. */
export const isSeries = (mentions: readonly Mention[]): boolean =>
  new Set(mentions.map(({ number }) => number.quantity.amount.toFixed())).size > 2;

/** The first year the text names, in its title more often than not. */
const usualYear = (text: ReadProse): string => text.map((one) => /20\d{2}年/.exec(one.text)?.[0]).find(Boolean) ?? "";
