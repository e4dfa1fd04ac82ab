// 初稿, 征求意见稿 …, at the end of a title or a file name. As a step of the work they are named in any text.
import { asItIs } from "../mask.ts";
import type { Pattern } from "../pattern.ts";

const form =
  /[(（[【_\-\s]*(?:初|草|讨论|征求意见|送审|修改|审议|汇报|报批|报审|未定|过程|内部|定|终)稿\s*[)）\]】]?(?:[\s._-]*(?:[vV]?\d[\d.]*|[(（]\d+[)）]|最终版?|终版?|修改版?))*\s*(?=$|[》」]?\s*$)/g;

export const draftTitle: Pattern = {
  name: "过程稿字样",
  code: "draft-trace",
  action: "block",
  hint: "请核对是不是定稿：是定稿的，从标题和文件名里删去这几个字；不是的，先不公开",
  joins: false,
  trigger: /稿/,
  *find({ text }, { role, isDraft }) {
    if (role !== "title" || isDraft) return;
    for (const { index, 0: found } of text.matchAll(form)) {
      // 就《……（征求意见稿）》征求意见 is an activity; a title that is only quoted belongs to another paper.
      if (/》\s*$/.test(text) && !/^\s*《/.test(text)) continue;
      yield { start: index, end: index + found.length };
    }
  },
  mask: asItIs,
};
