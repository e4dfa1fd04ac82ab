// 护照号码: a letter and eight signs; many codes look like it, so years and words that name a code let it pass.
import { keepEnds } from "../mask.ts";
import type { Pattern } from "../pattern.ts";

const form = /(?<![A-Za-z0-9_-])(?:E[A-HJ-NP-Z]\d{7}|[EDSPG]\d{8})(?![A-Za-z0-9_-])/g;
const named = /护照|通行证|证件/;

export const passport: Pattern = {
  name: "护照号码",
  code: "personal-data",
  action: "warn",
  hint: "请核对：是护照号码的删去，是编号的不用改",
  joins: false,
  *find({ text }, { label, role }) {
    for (const { index, 0: found } of text.matchAll(form)) {
      const before = text.slice(Math.max(0, index - 12), index);
      const isYear = /^[A-Z]{1,2}(?:19|20)\d\d/.test(found);
      const isNamed = named.test(before) || named.test(label);
      if (isNamed || (!isYear && role !== "code" && !/编号|编码|代码|文号/.test(before + label))) {
        yield { start: index, end: index + found.length };
      }
    }
  },
  mask: keepEnds(2, 0),
};
