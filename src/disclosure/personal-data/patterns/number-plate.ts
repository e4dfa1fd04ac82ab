// 车牌号码: province, letter, five signs; six for electric cars.
import type { Pattern } from "../pattern.ts";

const form =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][·• ]?(?=[A-Z0-9]*\d)[A-HJ-NP-Z0-9]{5,6}(?![A-Za-z0-9])/g;

export const numberPlate: Pattern = {
  name: "车牌号码",
  code: "personal-data",
  action: "warn",
  hint: "请核对：私人车辆的号牌删去，公务车辆的不用改",
  joins: false,
  trigger: /[\u4e00-\u9fff][A-HJ-NP-ZＡ-Ｚ][·• ]?[A-Z0-9Ａ-Ｚ０-９]{5}/,
  *find({ text }) {
    for (const { index, 0: found } of text.matchAll(form)) yield { start: index, end: index + found.length };
  },
  mask: (found) => `${found.slice(0, 2)}****`,
};
