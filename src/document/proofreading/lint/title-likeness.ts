// When two names of documents are one name written twice: words that change nothing, or one mistaken character.

const fillers = /贯彻|进一步|切实|做好|有关|全面(?=贯彻|落实|实施|推进)|暂行|试行|的|工作/g;

export const withoutFillers = (title: string): string => title.replace(fillers, "");

/** Characters that make another document of it: years, levels, before and after. */
const telling = /[\d一二三四五六七八九十省市区县乡镇村前中后上下收支新旧]/;

/** One character put for another, left out or added, none of them telling. */
export function distanceAtMostOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return left.length <= 1 && right.length <= 1 && !telling.test(left + right);
}
