// The units numbers are counted and measured in, as one pattern: the longer before the shorter, so that 亿元 is not read as 亿.

/** What is counted one by one. */
export const countUnits =
  "人次|批次|个|项|家|只|户|次|条|份|名|篇|期|场|人|件|批|类|座|辆|所|套|张|笔|支|宗|起|处|组|台";

const measures = "个百分点|百分点|平方公里|平方米|公里|元|分|倍|亩|天|吨|米|年|%|％|‰";

/** Every unit without 万 and 亿 before it. */
export const units = `${measures}|${countUnits}`;
