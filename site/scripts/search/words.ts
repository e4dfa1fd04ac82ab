// What is looked for: the words of a query, as the index writes them.

export type Fold = (text: string) => string;

/** `folding`: a character of the first text is searched as the one at its place in the second. */
export function folder([written, searched]: readonly [string, string]): Fold {
  const same = new Map(
    Array.from(written, (character, index): [string, string] => [character, searched.charAt(index)]),
  );
  return (text) => Array.from(text, (character) => same.get(character) ?? character).join("");
}

/** Longer than any title; what is pasted by mistake must not keep a phone busy. */
export const longestQuery = 100;

// What a copy from a document may carry along unseen.
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Each once; only the first `longestQuery` characters are read. */
export function wordsOf(query: string, fold: Fold): readonly string[] {
  const words = fold(query.replace(invisible, "").trim().slice(0, longestQuery)).split(/\s+/);
  return words.filter((word, index) => word !== "" && words.indexOf(word) === index);
}
