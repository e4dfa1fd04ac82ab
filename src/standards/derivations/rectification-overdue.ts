// 逾期 of a 整改: not done by its deadline, judged by the day it was done or the day the records stand at (台账日期).
import { chineseDate } from "../../base/chinese-date.ts";
import { rectification } from "../../records/kinds/rectification.ts";
import { defineDerivation } from "../derivation.ts";
import { regionOf } from "../region-of.ts";

export const rectificationOverdue = defineDerivation({
  kind: rectification,
  field: "overdue",
  derive({ data: { due, done, status }, region }, records) {
    // Done, but nobody wrote when: whether it was in time is not known.
    if (done === undefined && status === "已整改") return undefined;
    const home = regionOf({ region }, records);
    // Dates are written year first, so that their text sorts as they do.
    const judged = done ?? home?.data.asOf;
    if (judged === undefined) return undefined;
    const value = judged > due;
    const day = done === undefined ? `台账日期${chineseDate(judged)}还没有完成` : `${chineseDate(judged)}完成`;
    return { value, text: value ? "是" : "否", because: `时限${chineseDate(due)}，${day}` };
  },
  agrees: (written, derived) => written === derived,
});
