// What was left over from writing: comments, notes to oneself, places that were to be filled in, marks of a merge.
import { asItIs } from "../mask.ts";
import type { Pattern } from "../pattern.ts";

const waiting = "(?:待补充?|待核实|待填写?|待确认|待完善|待定|待更新|此处填写[^)）\\]】]{0,10}|略去?待补)";
const forms: readonly RegExp[] = [
  /<!--[\s\S]{0,500}?(?:-->|$)|-->/g,
  /\b(?:T[O]DO|F[I]XME|T[B]D)\b/g,
  /批注\s*(?:[[［(（【][^\])］）】]{0,12}[\]］)）】]|[:：])/g,
  new RegExp(`[(（[［【]\\s*${waiting}\\s*[)）\\]］】]|^\\s*${waiting}\\s*$`, "g"),
  /(?<![×xX╳A-Za-z])(?:[×╳]{3,}|[xX]{3,}(?![A-Za-z]))/g,
  /(?<![×xX╳A-Za-z0-9])[×xX╳]{2,}\s*(?:万元|亿元|元|个|%|年|月|日|人次|人|户)/g,
  /_{4,}(?!\d)/g,
  /^(?:<{7}|>{7}|={7})/gm,
  /#(?:REF|DIV\/0|VALUE|NAME)[!?]|错误[!！]\s*未(?:找到引用源|定义书签)/g,
];

export const leftover: Pattern = {
  name: "没有写完的痕迹",
  code: "draft-trace",
  action: "block",
  hint: "请补上内容，或删去这些字样",
  joins: false,
  trigger: /<!--|-->|T[O]DO|F[I]XME|T[B]D|批注|待|此处填写|[×╳]{2}|[xX]{2}|＿|_{4}|<{7}|>{7}|={7}|#[RDVN]|错误/,
  *find({ text }) {
    for (const form of forms) {
      for (const { index, 0: found } of text.matchAll(form)) yield { start: index, end: index + found.length };
    }
  },
  mask: asItIs,
};
