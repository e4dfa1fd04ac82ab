// How many items follow an announcement: 一是…二是… in the same paragraph, or numbered paragraphs below it.
import { chineseNumber } from "../chinese-number.ts";
import type { ReadParagraph, ReadProse } from "../read-prose.ts";

/** 0 when no list begins right there, or only behind `next`, where another one is announced. */
export function itemsAfter(paragraph: ReadParagraph, end: number, next: number, text: ReadProse): number {
  const rest = paragraph.text.slice(end);
  const inline = /^[^，。；：]{0,20}[：。][“”]?(?=一是)|^[^。；：]{0,30}[：。](?=一是)/.exec(rest);
  if (inline) return end + inline[0].length > next ? 0 : countItems(rest.slice(inline[0].length));
  // Announced at the end of the paragraph; the items are the paragraphs below.
  if (!/^[^，。；]{0,12}：$/.test(rest)) return 0;
  const below = text.slice(paragraph.index + 1);
  const [first] = below;
  if (first?.text.startsWith("一是")) return below.findIndex((one, index) => !startsWith(one, index + 1) && index > 0);
  const depth = first?.depth;
  if (depth === undefined) return 0;
  const end2 = below.findIndex((one) => one.depth !== undefined && one.depth < depth);
  return below.slice(0, end2 < 0 ? undefined : end2).filter((one) => one.depth === depth).length;
}

/** 一是, 二是 … as far as they go on. */
function countItems(text: string): number {
  let count = 0;
  for (const [, mark = ""] of text.matchAll(/(?<=^|[。；，：])([一二三四五六七八九十]+)是/g)) {
    if (chineseNumber(mark) === count + 1) count += 1;
    else if (mark !== "一") break;
  }
  return count;
}

const startsWith = ({ text }: ReadParagraph, number: number): boolean => {
  const mark = /^([一二三四五六七八九十]+)是/.exec(text)?.[1];
  return mark !== undefined && chineseNumber(mark) === number;
};
