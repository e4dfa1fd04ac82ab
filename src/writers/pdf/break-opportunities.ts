// Where a line of Chinese text may end (避头尾): UAX #14, and what GB/T 15834 and CLREQ add to it.
import LineBreaker from "linebreak";

/** 不出现在一行之首, 不出现在一行之末 (GB/T 15834-2011, 5.1; CLREQ), whatever stands beside them. */
const neverFirst = /[、，。：；！？”’）〕】》〉」』％%‰℃…—～·‐–]/;
const neverLast = /[“‘（〔【《〈「『]/;

/** UAX #14 takes “ ” for marks that open and close alike and never breaks beside them; in Chinese they open and close. */
const opening = /[“‘]/;
const closing = /[”’]/;
const chinese = /[\u2E80-\u9FFF\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;

/** A number and what it counts, a document number: 2.49亿元, 6000余个, 3月12日, 〔2020〕10号. */
const units =
  "万亿元|亿元|万元|元|个百分点|百分点|万人次|人次|万人|人|万户|户|个|家|项|件|次|批|期|分|倍|条|篇|份|年度|年|月份|月|日|天|岁|公里|平方米|亩|吨|周";
const inseparable = new RegExp(`[〔（(]\\d{4}[〕）)]\\d+号|\\d[\\d.,]*(?:[余多]?(?:${units})|[％%‰℃])?`, "g");

/** The places, in UTF-16 units, after which a line may end. `wholes`: stretches, first and last unit, to keep on one line. */
export function breakOpportunities(text: string, wholes: readonly (readonly [number, number])[]): ReadonlySet<number> {
  const places = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.add(next.position);
  for (let at = 1; at < text.length; at++) {
    if (neverFirst.test(text.charAt(at)) || neverLast.test(text.charAt(at - 1))) places.delete(at);
    else if (besideQuote(text.charAt(at - 1), text.charAt(at))) places.add(at);
  }
  for (const match of text.matchAll(inseparable)) forbid(places, match.index, match.index + match[0].length);
  for (const [start, end] of wholes) forbid(places, start, end);
  return places;
}

const besideQuote = (before: string, after: string): boolean =>
  (opening.test(after) && (chinese.test(before) || closing.test(before))) ||
  (closing.test(before) && chinese.test(after));

function forbid(places: Set<number>, start: number, end: number): void {
  for (let at = start + 1; at < end; at++) places.delete(at);
}
