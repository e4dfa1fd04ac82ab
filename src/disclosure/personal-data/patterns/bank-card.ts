// 银行卡号: the lengths and first digits of the card networks, and Luhn; a long code passes Luhn one time in ten, so its words and shape count too.
import { passesLuhn } from "../check-digits.ts";
import { type NumberRun, numberRuns } from "../number-runs.ts";
import { isAmount, isCode, isPartOfWord, speaksOfCard, startsWithRegionAndYear } from "../number-senses.ts";
import type { Context, Pattern } from "../pattern.ts";

const form = /\d{13,19}/;
/** 银联 62; Visa 4; 万事达 51–55; 运通 34 and 37; JCB 35; 大来 30, 36 and 38; Discover 6011 and 65. */
const networks =
  /^(?:62\d{14,17}|4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|3[47]\d{13}|35\d{14}|3[068]\d{12}|6(?:011|5\d\d)\d{12})$/;

export const bankCard: Pattern = {
  name: "银行卡号",
  code: "personal-data",
  action: "block",
  hint: "请删去银行卡号；是编号的，请在前面写明“编号”",
  joins: true,
  *find(view, context) {
    for (const run of numberRuns(view, form)) if (isCard(run, context)) yield run;
  },
  mask: (found) => `****${found.replace(/\D/g, "").slice(-4)}`,
};

function isCard(run: NumberRun, { label, role }: Context): boolean {
  const { digits, seams, pieces, before } = run;
  if (!networks.test(digits) || !passesLuhn(digits) || isPartOfWord(run)) return false;
  if (speaksOfCard(before, label)) return true;
  if (role === "code" || role === "creditCode" || isAmount(run, label) || isCode(run, label)) return false;
  if (startsWithRegionAndYear(digits)) return false;
  // 3305-0020-2023-…: a year among its groups tells a code from a card.
  if (seams.some((seam) => seam.includes("-")))
    return !groupsOf(digits, pieces).some((group) => /^20[0-4]\d$/.test(group));
  return !seams.includes(".");
}

const groupsOf = (digits: string, pieces: readonly number[]): readonly string[] =>
  pieces.map((length, index) => {
    const start = pieces.slice(0, index).reduce((sum, one) => sum + one, 0);
    return digits.slice(start, start + length);
  });
