// Looks for everything that must not get out in one text.
import { allPatterns } from "./all-patterns.ts";
import { type FoldedText, foldText } from "./folded-text.ts";
import { type JoinedText, joinNumbers, unjoined } from "./joined-numbers.ts";
import type { Context, Pattern } from "./pattern.ts";

export interface Hit {
  readonly pattern: Pattern;
  /** Where it stands in the text as it was written. */
  readonly start: number;
  readonly end: number;
  /** The thing itself without what was put between its signs: to know it again, never to be printed. */
  readonly secret: string;
  /** As a finding may print it. */
  readonly masked: string;
}

const nothing: readonly Hit[] = [];

export function searchText(written: string, context: Context = { label: "" }): readonly Hit[] {
  const manyDigits = hasManyDigits(written);
  if (!manyDigits && !anyTrigger.test(written)) return nothing;
  const wanted = allPatterns.filter(({ trigger }) => (trigger ? trigger.test(written) : manyDigits));
  if (wanted.length === 0) return nothing;
  const folded = foldText(written);
  const plain = unjoined(folded);
  const joined = wanted.some(({ joins }) => joins) ? joinNumbers(plain) : plain;
  const hits: Hit[] = [];
  for (const pattern of wanted) {
    for (const view of pattern.joins && joined !== plain ? [plain, joined] : [plain]) {
      for (const hit of hitsIn(view, pattern, context, written)) {
        if (!hits.some((one) => one.start < hit.end && hit.start < one.end)) hits.push(hit);
      }
    }
  }
  return hits;
}

function* hitsIn(view: JoinedText, pattern: Pattern, context: Context, written: string): Iterable<Hit> {
  for (const { start, end } of pattern.find(view, context)) {
    const secret = view.text.slice(start, end);
    const last = originOfLast(view, end);
    const masked = pattern.mask(secret);
    yield { pattern, start: view.originOf(start), end: Math.min(written.length, last + 1), secret, masked };
  }
}

const originOfLast = (view: FoldedText, end: number): number => view.originOf(Math.max(0, end - 1));

/** Most text holds neither seven digits nor a word that matters: it is looked at once, and no further. */
const anyTrigger = new RegExp(allPatterns.flatMap(({ trigger }) => trigger?.source ?? []).join("|"));

const chineseDigits = /[〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]{11}/;

function hasManyDigits(text: string): boolean {
  if (text.length < 7) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19) || code === 0xd835) digits++;
    // An entity may be a digit.
    if (code === 38 && text.charCodeAt(at + 1) === 35) digits += 7;
    if (digits >= 7) return true;
  }
  return text.length >= 11 && chineseDigits.test(text);
}
