// 电子邮箱 that is no government's.
import type { Pattern } from "../pattern.ts";

const form = /[A-Za-z0-9._%+-]{1,64}@(?![A-Za-z0-9.-]*gov\.cn)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g;

export const email: Pattern = {
  name: "电子邮箱",
  code: "personal-data",
  action: "warn",
  hint: "请核对：个人邮箱删去；需要联系方式的，写单位以 gov.cn 结尾的邮箱",
  joins: false,
  trigger: /[@＠]/,
  *find({ text }, { role }) {
    if (role === "contact") return;
    for (const { index, 0: found } of text.matchAll(form)) yield { start: index, end: index + found.length };
  },
  mask: (found) => `${found.slice(0, 1)}****${found.slice(found.indexOf("@"))}`,
};
