// Where a word is explained.
import { glossaryAddress } from "../address.ts";
import { termGroups } from "./all-terms.ts";

const places: ReadonlyMap<string, string> = new Map(
  termGroups.flatMap(({ terms }) =>
    terms.flatMap(({ id, name, also = [] }) => [name, ...also].map((word): [string, string] => [word, id])),
  ),
);

/** The term's place in 名词解释; the page itself for a word that has none. */
export const termAddress = (word: string): string => {
  const place = places.get(word);
  return place === undefined ? glossaryAddress : `${glossaryAddress}#${place}`;
};
