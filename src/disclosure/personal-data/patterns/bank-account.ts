// 银行账号: no form of its own, so the words before it tell.
import { keepEnds } from "../mask.ts";
import { type NumberRun, numberRuns } from "../number-runs.ts";
import { isAmount } from "../number-senses.ts";
import type { Pattern } from "../pattern.ts";

const form = /\d{8,32}/;
const words = /(?:[账帐]\s*[号户]|卡\s*号|开\s*户\s*(?:银\s*)?行)[^\d，,。；;\n]{0,16}$/;
const labels = /[账帐]号|卡号|银行账户/;

export const bankAccount: Pattern = {
  name: "银行账号",
  code: "personal-data",
  action: "block",
  hint: "请删去账号；公开内容里不需要账号",
  joins: true,
  *find(view, { label }) {
    for (const run of numberRuns(view, form)) {
      if (isAmount(run, "") || !isCalledSo(run, label)) continue;
      yield run;
    }
  },
  mask: (found) => keepEnds(0, 4)(found),
};

const isCalledSo = ({ before }: NumberRun, label: string): boolean =>
  words.test(before) || (before.trim() === "" && labels.test(label));
