// Numbers that were written in pieces put together again: 138 0013-8000, 138**0013**8000, 一三八零零….
import type { FoldedText } from "./folded-text.ts";

export interface JoinedText extends FoldedText {
  /** What stood between the sign at an index and the one before it; undefined when they were written together. */
  seamBefore(index: number): string | undefined;
}

/** Blanks, hyphens, dots and middle dots; emphasis, escapes, links, comments and tags of Markdown. */
const gap =
  /(?:[ \t]{1,3}|\n {0,8}|[-‐‑‒−·•・‧∙⋅.]|\*{1,3}|_{1,3}|~~|`|\\|\[|\]\([^()\s]{0,200}\)|<!--[\s\S]{0,300}?-->|<\/?[a-zA-Z][^<>]{0,200}>)+(?=[0-9xX×])/y;
const chineseDigits = /[〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]{11,}/g;
const digitOf: ReadonlyMap<string, string> = new Map(
  ["〇○零", "一壹幺", "二贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((signs, digit) =>
    [...signs].map((sign): [string, string] => [sign, String(digit)]),
  ),
);

/** The text itself when nothing in it had to be put together. */
export function joinNumbers(unchanged: JoinedText): JoinedText {
  const folded: FoldedText = unchanged;
  const source = folded.text.replace(chineseDigits, (run) => [...run].map((sign) => digitOf.get(sign)).join(""));
  const seams = new Map<number, string>();
  const origins: number[] = [];
  const kept: string[] = [];
  let from = 0;
  let length = 0;
  const keep = (to: number): void => {
    for (let at = from; at < to; at++) origins.push(at);
    kept.push(source.slice(from, to));
    length += to - from;
  };
  for (let at = 1; at < source.length; at++) {
    if (!isDigit(source.charCodeAt(at - 1)) || isWordSign(source.charCodeAt(at))) continue;
    gap.lastIndex = at;
    const [seam] = gap.exec(source) ?? [];
    if (seam === undefined) continue;
    keep(at);
    from = at + seam.length;
    seams.set(length, seam);
    at = from;
  }
  if (seams.size === 0 && source === folded.text) return unchanged;
  keep(source.length);
  return {
    text: kept.join(""),
    originOf: (index) => folded.originOf(origins[index] ?? source.length),
    seamBefore: (index) => seams.get(index),
  };
}

/** The folded text as it stands, where every sign follows the one before it. */
export const unjoined = (folded: FoldedText): JoinedText => ({ ...folded, seamBefore: () => undefined });

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** No gap begins with a digit, an ASCII letter or a Chinese character. */
const isWordSign = (code: number): boolean =>
  isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0x4e00 && code <= 0x9fff);
