// The number formats that files name by number only: those of every Excel, and the dates of Chinese Excel (ECMA-376 Part 1, 18.8.30).

const monthAndYear = 'yyyy"年"m"月"';
const monthAndDay = 'm"月"d"日"';
const clock = 'h"时"mm"分"';

/** 27 to 36 and 50 to 58 mean something else elsewhere; in files from China they mean this. */
const chinese: readonly (readonly [number, string])[] = [
  [27, monthAndYear],
  [28, monthAndDay],
  [29, monthAndDay],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, clock],
  [33, `${clock}ss"秒"`],
  [34, clock],
  [35, `${clock}ss"秒"`],
  [36, monthAndYear],
  [50, monthAndYear],
  [51, monthAndDay],
  [52, monthAndYear],
  [53, monthAndDay],
  [54, monthAndDay],
  [55, clock],
  [56, `${clock}ss"秒"`],
  [57, monthAndYear],
  [58, monthAndDay],
];

export const eastAsianDates: ReadonlySet<number> = new Set(chinese.map(([number]) => number));

export const builtInFormats: ReadonlyMap<number, string> = new Map([
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [37, "#,##0"],
  [38, "#,##0"],
  [39, "#,##0.00"],
  [40, "#,##0.00"],
  [41, "#,##0"],
  [42, "#,##0"],
  [43, "#,##0.00"],
  [44, "#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [49, "@"],
  ...chinese,
]);
