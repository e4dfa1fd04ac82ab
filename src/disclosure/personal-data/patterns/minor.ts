// 未成年人: a name beside an age below eighteen, or beside a school and a class.

import type { Pattern } from "../pattern.ts";
import { isNameInText } from "../person-names.ts";

const age =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,3})\s*[,，、(（:：]\s*(?:[男女]\s*(?:孩|童|生)?\s*[,，、]?\s*)?(?:今?年龄?\s*[:：]?\s*)?(\d{1,2})\s*周?岁(?!以|及|至|-)/g;
const school =
  /(?<![\u4e00-\u9fff])([\u4e00-\u9fff]{2,3})\s*[,，、(（:：]\s*(?:[男女]\s*[,，、]\s*)?(?:系|就读于|来自|是)?\s*[^\s,，。；;()（）]{0,14}(?:小学|中学|学校|幼儿园|初中|高中|一中|二中|三中|实小)[^。；;()（）]{0,6}?(?:[一二三四五六七八九1-9]年级|[初高][一二三]|[小中大]班|[(（]?\d{1,2}[)）]?班)/g;
const labelled =
  /姓\s*名\s*[:：]\s*[\u4e00-\u9fff]{2,4}[^。\n]{0,40}?(?:[一二三四五六七八九1-9]年级|[小中大]班|\d{1,2}[)）]?\s*班|年龄\s*[:：]\s*(?:\d|1[0-7])(?!\d))/g;

export const minor: Pattern = {
  name: "未成年人的个人信息",
  code: "personal-data",
  action: "block",
  hint: "请删去姓名和学校班级、年龄；需要举例的，不写能认出本人的内容",
  joins: false,
  trigger: /岁|年级|班|[初高][一二三]|姓\s*名/,
  *find({ text }) {
    for (const { index, 0: found, 1: name = "", 2: years } of text.matchAll(age)) {
      if (isNameInText(name) && Number(years) < 18) yield { start: index, end: index + found.length };
    }
    for (const { index, 0: found, 1: name = "" } of text.matchAll(school)) {
      if (isNameInText(name)) yield { start: index, end: index + found.length };
    }
    for (const { index, 0: found } of text.matchAll(labelled)) yield { start: index, end: index + found.length };
  },
  mask: (found) => (/^姓/.test(found) ? "姓名：**…" : `${found.slice(0, 1)}**…`),
};
