// The files a document's words come from, to say where in them something stands.
import type { Place } from "../base/place.ts";
import { keyOfSecret } from "./gate-finding.ts";
import { searchText } from "./personal-data/search-text.ts";

/** A template, a partial, or the prose of a record, as it was typed. */
export interface WrittenText {
  readonly file: string;
  /** The line of the file on which the text starts. */
  readonly line: number;
  readonly text: string;
}

/** Many documents share a template: each text is searched once. */
const found = new WeakMap<WrittenText, ReadonlyMap<string, Place>>();

export function placeInTexts(texts: readonly WrittenText[], secret: string): Place | undefined {
  const key = keyOfSecret(secret);
  for (const text of texts) {
    const place = secretsIn(text).get(key);
    if (place) return place;
  }
  return undefined;
}

export function placeOfWords(texts: readonly WrittenText[], words: string): Place | undefined {
  for (const text of texts) {
    const at = text.text.indexOf(words);
    if (at >= 0) return placeAt(text, at);
  }
  return undefined;
}

function secretsIn(text: WrittenText): ReadonlyMap<string, Place> {
  const known = found.get(text);
  if (known) return known;
  const places = new Map<string, Place>();
  for (const { secret, start } of searchText(text.text)) {
    const key = keyOfSecret(secret);
    if (!places.has(key)) places.set(key, placeAt(text, start));
  }
  found.set(text, places);
  return places;
}

export function placeAt({ file, line, text }: WrittenText, at: number): Place {
  const above = text.slice(0, at).split("\n");
  return { file, line: line + above.length - 1, column: (above.at(-1)?.length ?? 0) + 1 };
}
