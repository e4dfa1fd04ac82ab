// 身份证号码 of 18 signs: region, day of birth and check digit hold; or what the words before it call one.
import { hasRegion, isBirthday } from "../birth-number.ts";
import { isIdentityNumber } from "../check-digits.ts";
import { numberRuns } from "../number-runs.ts";
import type { Pattern } from "../pattern.ts";

const form = /[1-9]\d{5}(?:18|19|20)\d{9}[\dXx×]/;
const named = /(?:身份证|居民证|证件)[^\d，。；]{0,10}$/;
const credit = /(?:信用代码|机构代码)[^\d，。；]{0,6}$/;

export const identityNumber: Pattern = {
  name: "身份证号码",
  code: "personal-data",
  action: "block",
  hint: "请删去身份证号码；公示名单确需区分同名人员的，按规定去标识化",
  joins: true,
  *find(view, { label, role }) {
    // All digits, some 统一社会信用代码 also pass as identity numbers: only where one is expected is it taken for one.
    if (role === "creditCode") return;
    for (const run of numberRuns(view, form)) {
      const number = run.digits.replace("×", "X");
      if (!hasRegion(number) || !isBirthday(number.slice(6, 14))) continue;
      if (/^[A-Za-z0-9]/.test(run.after) || credit.test(run.before)) continue;
      if (isIdentityNumber(number) || named.test(run.before) || (run.before === "" && named.test(label))) yield run;
    }
  },
  mask: (found) => found.replace(/[^0-9Xx×]/g, "").replace(/^(.{6}).*(.{4})$/, "$1********$2"),
};
