// 密级标志: 绝密★, 机密★, 秘密★ however they are spaced, and 密级：秘密.
import { asItIs } from "../mask.ts";
import type { Pattern } from "../pattern.ts";

const star = "[★☆✩✪✭✮⭐🌟⭑]";
const level = "(?:绝\\s*密|机\\s*密|秘\\s*密)";
const form = new RegExp(`${level}\\s*${star}|${star}\\s*${level}|密\\s*级\\s*[:：]?\\s*${level}`, "gu");

export const secretMark: Pattern = {
  name: "密级标志",
  code: "secret-mark",
  action: "block",
  hint: "标有密级的内容不得上网；请确认这份内容能否公开，不能公开的在“公开”里写不予公开",
  joins: false,
  trigger: /密/,
  *find({ text }) {
    for (const { index, 0: found } of text.matchAll(form)) yield { start: index, end: index + found.length };
  },
  mask: asItIs,
};
