// Field types that are numbers: exact, with the unit and the precision they were written with.

import { readDecimal, writtenDecimals } from "../../base/decimal.ts";
import { exactly, isMoneyUnit, type Quantity } from "../../base/quantity.ts";
import { readQuantity } from "../../base/quantity-text.ts";
import { scalar } from "./scalar.ts";

/** Digits that no amount in this trade has, and that sums could not carry exactly. */
const tooManyDigits = /\d{31}|\.\d{21}/;

/** The wish for the usual way of writing it, or, when that was not the trouble, for fewer digits. */
const orFewerDigits = (hint: string) => (text: string) =>
  tooManyDigits.test(text.normalize("NFKC")) ? "整数最多30位，小数最多20位，请核对是不是多录了" : hint;

/** 金额: the unit is required, so that nobody has to guess 元 or 万元; what is cut or held back is told elsewhere, not by a sign. */
export const money = scalar<Quantity>({
  name: "带单位的金额",
  example: "3.03亿元",
  parse(text) {
    const quantity = readQuantity(text);
    return quantity && isMoneyUnit(quantity.unit) && !quantity.amount.isNegative() ? quantity : undefined;
  },
  meant(text) {
    const bare = text.normalize("NFKC").replace(/\s|人民币|[整正]$/g, "");
    return /^[¥￥]/.test(bare) || /[万亿]$/.test(bare) ? `${bare.replace(/^[¥￥]/, "")}元` : bare;
  },
  hint: orFewerDigits("请写阿拉伯数字和一个单位（元、万元、亿元），不写负数，例如 1250万元"),
});

/** 比率, in percent: rates and thresholds, never below zero. */
export const percent = scalar<Quantity>({
  name: "百分比",
  example: "11.5%",
  parse(text) {
    const quantity = readQuantity(text);
    return quantity?.unit === "%" && !quantity.amount.isNegative() ? quantity : undefined;
  },
  hint: "请写成带百分号的数，不写负数，例如 11.5%；小数请先换算，0.115 写成 11.5%",
});

/** 余 or 多 twice, and numerals left in the unit: 4百人次 would be four of something called 百人次. */
const oddUnit = /^[十百千余多几]/;

/** 数量: a number with or without unit, with 余, 超, 约 and the like. */
export const quantity = scalar<Quantity>({
  name: "数量",
  example: "6000余个",
  parse(text) {
    const read = readQuantity(text);
    return read && oddUnit.test(read.unit) ? undefined : read;
  },
  hint: orFewerDigits("请用阿拉伯数字加单位，不写范围，例如 200个、超160亿元、11.5%、6000余个；4百写成400"),
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
  hint: "请写从1开始的整数，不加0、不加“第”，例如 1",
});
