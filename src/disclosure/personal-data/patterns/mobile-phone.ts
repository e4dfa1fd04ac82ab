// 手机号码: eleven digits from 13 to 19, in the groups people write them in, and no amount.
import { keepEnds } from "../mask.ts";
import { type NumberRun, numberRuns } from "../number-runs.ts";
import { isAmount, isCode, isPartOfWord, startsWithRegionAndYear } from "../number-senses.ts";
import type { Pattern } from "../pattern.ts";

const form = /(?:\+?86|0086)?1[3-9]\d{9}/;

export const mobilePhone: Pattern = {
  name: "手机号码",
  code: "personal-data",
  action: "block",
  hint: "请删去手机号码；需要联系方式的，写单位的办公电话",
  joins: true,
  *find(view, { label }) {
    for (const run of numberRuns(view, form)) {
      if (isAmount(run, label) || isPartOfWord(run) || !isGroupedLikeOne(run)) continue;
      // 15010020231: a code of 内蒙古 or 河北, where it is called one.
      if (isCode(run, label) && startsWithRegionAndYear(run.digits)) continue;
      yield run;
    }
  },
  mask: (found) => keepEnds(3, 4)(found.replace(/\D/g, "").slice(-11)),
};

/** Numbers side by side, a range or an amount with blanks between its thousands look alike until one sees the groups. */
function isGroupedLikeOne({ digits, seams, pieces }: NumberRun): boolean {
  if (!seams.some((seam) => /^[^*_`~\\[\]<]+$/.test(seam))) return true;
  const groups = /^(?:86|0086|\+86)$/.test(digits.slice(0, pieces[0])) ? pieces.slice(1) : pieces;
  if (groups.every((length) => length <= 2)) return true;
  const written = groups.join("-");
  if (seams.every((seam) => seam.trim() === "")) return written !== "2-3-3-3";
  return seams.length >= 1 && (groups[0] === 3 || written === "7-4" || digits.length > 11) && !isDecimal(seams);
}

/** One full stop is a decimal point. */
const isDecimal = (seams: readonly string[]): boolean => seams.length === 1 && seams[0] === ".";
