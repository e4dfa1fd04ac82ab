// 身份证号码 of 15 digits, as they were given until 1999: without a check digit, so that it is only a warning.
import { hasRegion, isBirthday } from "../birth-number.ts";
import { keepEnds } from "../mask.ts";
import { numberRuns } from "../number-runs.ts";
import { isAmount, isCode, isPartOfWord } from "../number-senses.ts";
import type { Pattern } from "../pattern.ts";

// Of those born in 1919 or 1920 nobody holds one, and 19 and 20 there are the years of a code.
const form = /[1-9]\d{5}(?!19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}/;

export const oldIdentityNumber: Pattern = {
  name: "15位旧身份证号码",
  code: "personal-data",
  action: "warn",
  hint: "请核对：是身份证号码的删去，是编号的不用改",
  joins: true,
  *find(view, { label, role }) {
    if (role === "code" || role === "creditCode") return;
    for (const run of numberRuns(view, form)) {
      if (!hasRegion(run.digits) || !isBirthday(`19${run.digits.slice(6, 12)}`)) continue;
      if (!isAmount(run, label) && !isCode(run, label) && !isPartOfWord(run)) yield run;
    }
  },
  mask: keepEnds(6, 3),
};
