// What was found, in a sentence: shown above the answer and said by screen readers.
import { said } from "./facets.ts";
import { facetNames } from "./index-format.ts";
import { type Answer, type Query, shownAtOnce } from "./search.ts";
import { longestQuery } from "./words.ts";

export function announce(query: Query, answer: Answer): string {
  return `${foundText(query, answer)}${furtherText(answer)}`;
}

/** Of a portal: what was looked through, and what else there is. */
function furtherText({ regions }: Answer): string {
  if (regions === undefined) return "";
  const scope = "查的是门户网页和各地区的概览、年度文件、绩效评价；";
  return regions.length === 0
    ? `${scope}各地区的其他网页里也没有。`
    : `${scope}${regions.length}个地区的其他网页可能含有这些字，列在下面。`;
}

function foundText(query: Query, { count, page, lastPage, shown }: Answer): string {
  const within = facetNames.flatMap((name) => {
    const value = query.chosen[name];
    return value === undefined ? [] : [said(name, value)];
  });
  const where = within.length === 0 ? "" : `在“${within.join("，")}”范围内`;
  const cut = query.text.length > longestQuery ? `查找的内容太长，只按前${longestQuery}个字查找。` : "";
  if (count === 0)
    return `${cut}${where}没有找到含有“${query.text.slice(0, longestQuery)}”的网页。可以减少几个字，或换一个说法。`;
  const first = (page - 1) * shownAtOnce + 1;
  const which = lastPage === 1 ? "" : `，这里是第${first}至${first + shown.length - 1}个`;
  return `${cut}${where}找到${count}个网页${which}。`;
}
