// Field types that are numbers: exact, with the unit and the precision they were written with.

import { readDecimal, writtenDecimals } from "../../base/decimal.ts";
import { exactly, isMoneyUnit, type Quantity } from "../../base/quantity.ts";
import { readQuantity } from "../../base/quantity-text.ts";
import { scalar } from "./scalar.ts";

/** 金额: the unit is required, so that nobody has to guess 元 or 万元. */
export const money = scalar<Quantity>({
  name: "带单位的金额",
  example: "3.03亿元",
  parse(text) {
    const quantity = readQuantity(text);
    return quantity && isMoneyUnit(quantity.unit) ? quantity : undefined;
  },
  hint: "请写数字和单位（元、万元、亿元），例如 1250万元",
});

/** 比率, in percent. */
export const percent = scalar<Quantity>({
  name: "百分比",
  example: "11.5%",
  parse(text) {
    const quantity = readQuantity(text);
    return quantity?.unit === "%" ? quantity : undefined;
  },
});

/** 数量: a number with or without unit, with 余, 超, 约 and the like. */
export const quantity = scalar<Quantity>({
  name: "数量",
  example: "6000余个",
  parse: readQuantity,
  hint: "请用阿拉伯数字加单位，例如 200个、超160亿元、11.5%、6000余个",
});

/** 分值、得分: points, exact. */
export const points = scalar<Quantity>({
  name: "分数",
  example: "92.5",
  parse(text) {
    const digits = text.normalize("NFKC").replace(/分$/, "");
    const amount = readDecimal(digits);
    if (amount === undefined || amount.isNegative()) return undefined;
    return { ...exactly(amount, "分"), decimals: writtenDecimals(digits) };
  },
  hint: "请写0或以上的数字，例如 92.5",
});

/** 序号: a whole number from 1. */
export const ordinal = scalar<number>({
  name: "序号",
  example: "1",
  parse: (text) => (/^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined),
});
