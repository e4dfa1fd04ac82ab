// 住址 down to the door.
import type { Pattern } from "../pattern.ts";

const form =
  /(?:路|街|巷|弄|村|道|里|苑|园|小区)\s*\d+\s*[号弄]\s*(?:院|楼)?\s*(?:\d+\s*(?:幢|栋|号楼|单元|室|号)\s*)+/g;

export const homeAddress: Pattern = {
  name: "到门牌的住址",
  code: "personal-data",
  action: "warn",
  hint: "请核对：个人住址删去，或只写到街道、社区",
  joins: false,
  trigger: /幢|栋|单元|号楼|室/,
  *find({ text }) {
    for (const { index, 0: found } of text.matchAll(form)) yield { start: index, end: index + found.length };
  },
  mask: (found) => `${found.slice(0, 1)}**号…`,
};
