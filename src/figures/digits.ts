// The small whole numbers a definition asks for: digits after the point, rows of a list.
import { scalar } from "../records/types/scalar.ts";

export const digits = scalar<number>({
  name: "小数位数",
  example: "2",
  parse: (text) => (/^[0-6]$/.test(text) ? Number(text) : undefined),
  hint: "请写0到6之间的整数",
});

export const howMany = scalar<number>({
  name: "名数",
  example: "10",
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined),
  hint: "请写1到9999之间的整数，例如 10",
});
