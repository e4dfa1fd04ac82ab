// 小数: how many digits a figure shows after the point.
import { scalar } from "../records/types/scalar.ts";

export const digits = scalar<number>({
  name: "小数位数",
  example: "2",
  parse: (text) => (/^[0-6]$/.test(text) ? Number(text) : undefined),
  hint: "请写0到6之间的整数",
});
