// Where a text says how many things it lists: 三个方面, “三个挂钩”, 以下四方面工作, 6—8个二级指标.
import { chineseNumber } from "../chinese-number.ts";
import type { ReadParagraph } from "../read-prose.ts";
import type { Count } from "./listed-names.ts";

export interface Announcement {
  readonly count: Count;
  readonly start: number;
  readonly end: number;
  /** 三个方面 */
  readonly words: string;
  /** 方面, 层面, 区: a word that sums up what was just named. */
  readonly gathers: boolean;
  /** 以下四项: what follows is announced. */
  readonly follows: boolean;
}

const number =
  "(?<![第\\d.一二三四五六七八九十百])(?<from>\\d{1,2}|[二两三四五六七八九十])(?:[—～~\\-－至](?<to>\\d{1,2}))?";
const gathering = "方面|层面|环节|领域|维度|挂钩|板块|阶段|原则|关口|区(?!域|级)|县(?!级)|大类|专项资金";
const pattern = new RegExp(
  `(?<ahead>以下|如下|下列)?${number}(?:个|大|项|类|家|条|种)?(?:重大|重点|主要)?(?<thing>${gathering}|[\\p{Script=Han}]{0,6})`,
  "gu",
);

export function announcements({ text }: ReadParagraph): readonly Announcement[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: words, index, groups = {} }): Announcement[] => {
    const { ahead, from = "", to, thing = "" } = groups;
    const least = countOf(from);
    const most = to === undefined ? least : countOf(to);
    if (least === undefined || most === undefined || least < 2 || /^[%％年月日万亿元.]/.test(afterNumber(words, from)))
      return [];
    const start = index + (ahead?.length ?? 0);
    const gathers = new RegExp(`^(?:${gathering})`).test(thing);
    return [
      {
        count: { least, most },
        start,
        end: index + words.length,
        words: words.slice(ahead?.length ?? 0),
        gathers,
        follows: ahead !== undefined,
      },
    ];
  });
}

const countOf = (text: string): number | undefined => (/^\d/.test(text) ? Number(text) : chineseNumber(text));

const afterNumber = (words: string, from: string): string => words.slice(words.indexOf(from) + from.length);
