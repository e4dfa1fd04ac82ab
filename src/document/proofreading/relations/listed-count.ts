// 三个方面, 六方面, 12个项目: as many as are then, or just before, listed (一是…二是…, （一）（二）, A、B、C).
import type { ProseCheck, Slip } from "../prose-check.ts";
import type { ReadParagraph, ReadProse } from "../read-prose.ts";
import { type Announcement, announcements } from "./announced-counts.ts";
import { itemsAfter } from "./items-after.ts";
import { allows, type Count, listedNames, masked } from "./listed-names.ts";

export const listedCount: ProseCheck = {
  name: "listed-count",
  sentence: "说有几项，就列几项",
  why: "“三个方面”“以下四项工作”与后面列的条数不符，或是漏写，或是改稿时删增了没有改数。",
  severity: "warning",
  examples: {
    good: [
      "围绕制度保障、评价推广、基础建设等三方面，着重做好以下两项工作：一是抓目标；二是抓评价。",
      "从决策、过程、产出和效益四个方面评价，选取甲、乙等5个项目。",
    ],
    bad: [
      "着重做好以下三方面工作：一是抓目标；二是抓评价。",
      "上城区、西湖区、钱塘区4个区联合评价，围绕决策、过程、产出、效益三个方面提出建议。",
    ],
  },
  *examine(text) {
    for (const paragraph of text) {
      const announced = announcements(paragraph);
      for (const [index, one] of announced.entries()) {
        yield* before(paragraph, one);
        yield* after(paragraph, one, announced[index + 1]?.start ?? Number.POSITIVE_INFINITY, text);
      }
    }
  },
};

/** A、B、C三个方面; with 等 before the number a list may be shorter than what it stands for, never longer. */
function* before(paragraph: ReadParagraph, { count, start, end, words, gathers }: Announcement): Iterable<Slip> {
  const clause =
    masked(paragraph.text)
      .slice(0, start)
      .replace(/^(?:\d{1,2}|[一二三四五六七八九十]+)、/, "")
      .split(/[，。；：！？\d]/)
      .at(-1) ?? "";
  const open = clause.endsWith("等");
  const list = open ? clause.slice(0, -1) : clause;
  if (!list.includes("、") || list.endsWith("、") || !(open || gathers)) return;
  const listed = listedNames(list);
  // Too many may be the end of another list; too few are too few, unless 等 stands for the rest.
  const tooMany = listed.least > count.most && listed.even;
  const tooFew = !open && listed.most < count.least;
  if (tooMany || tooFew) yield slip(paragraph, start, end, `“${words}”前面列了${shown(listed)}项`);
}

function* after(paragraph: ReadParagraph, one: Announcement, next: number, text: ReadProse): Iterable<Slip> {
  const items = one.gathers || one.follows ? itemsAfter(paragraph, one.end, next, text) : 0;
  if (items < 2 || allows(one.count, items)) return;
  yield slip(paragraph, one.start, one.end, `“${one.words}”后面列了${items}项`);
}

const shown = ({ least, most }: Count): string => (least === most ? `${least}` : `${least}至${most}`);

const slip = (paragraph: ReadParagraph, start: number, end: number, message: string): Slip => ({
  paragraph,
  start,
  end,
  message,
  hint: "请核对项数和所列的内容",
});
