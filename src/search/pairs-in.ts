// Which pairs of neighbouring characters stand anywhere on some pages: a word is on none of them when one of its pairs is not.
import { fold } from "./folding.ts";
import type { SearchedPage } from "./searched-page.ts";

/** Each once, in code unit order, as they are searched for; the last character of a passage pairs with a space. */
export function pairsIn(pages: readonly Pick<SearchedPage, "title" | "passages">[]): readonly string[] {
  const pairs = new Set<number>();
  const seen = new Set<string>();
  for (const { title, passages } of pages) {
    for (const passage of [title, ...passages]) {
      if (seen.has(passage)) continue;
      seen.add(passage);
      addPairs(`${fold(passage)} `, pairs);
    }
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => String.fromCharCode(Math.floor(pair / unit), pair % unit));
}

const unit = 0x10000;
const space = 0x20;

function addPairs(text: string, pairs: Set<number>): void {
  for (let at = 0; at < text.length - 1; at++) {
    const first = text.charCodeAt(at);
    if (first !== space) pairs.add(first * unit + text.charCodeAt(at + 1));
  }
}
