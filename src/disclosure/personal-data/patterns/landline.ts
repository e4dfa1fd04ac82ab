// 固定电话: an area code and seven or eight digits. Offices may be called; in running text it is a warning.
import { keepEnds } from "../mask.ts";
import { numberRuns } from "../number-runs.ts";
import { isAmount, isCode, isPartOfWord } from "../number-senses.ts";
import type { Pattern } from "../pattern.ts";

const form = /0(?:10|2\d)[2-9]\d{7}|0[3-9]\d{2}[2-9]\d{6,7}/;

export const landline: Pattern = {
  name: "固定电话号码",
  code: "personal-data",
  action: "warn",
  hint: "请核对：单位的办公电话写在联系电话一栏；个人的住宅电话删去",
  joins: true,
  *find(view, { label, role }) {
    if (role === "contact" || role === "code") return;
    for (const run of numberRuns(view, form)) {
      const [first = 0] = run.pieces;
      if (run.pieces.length > 1 && first !== 3 && first !== 4) continue;
      if (!isAmount(run, label) && !isCode(run, label) && !isPartOfWord(run)) yield run;
    }
  },
  mask: keepEnds(4, 2),
};
