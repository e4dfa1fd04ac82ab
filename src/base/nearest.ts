// The known word someone probably meant.
import { distance } from "fastest-levenshtein";

/** The closest candidate, or undefined when none is close: at most half of the characters may differ. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const apart = distance(word, candidate);
    // A short name inside a long one (商务局 in 湖州市商务局) is close whatever the length says.
    const contained = word.length >= 2 && (candidate.includes(word) || word.includes(candidate));
    const cost = apart / (contained ? 4 : shortens(word, candidate) ? 3 : 1);
    if (cost < least && cost <= Math.max(word.length, candidate.length) / 2) {
      best = candidate;
      least = cost;
    }
  }
  return best;
}

/** 县卫健局 for 县卫生健康局: its characters in their order, and no others. */
function shortens(word: string, candidate: string): boolean {
  if (word.length < 3) return false;
  let at = 0;
  for (const character of candidate) if (word.startsWith(character, at)) at += character.length;
  return at === word.length;
}

/** The question that offers a known word. */
export const offered = (word: string): string => `您是不是要写“${word}”？`;

/** Offers the nearest candidate; undefined when none is near, so that the caller can say something else. */
export function meant(word: string, candidates: Iterable<string>): string | undefined {
  const near = nearest(word, candidates);
  return near === undefined ? undefined : offered(near);
}
