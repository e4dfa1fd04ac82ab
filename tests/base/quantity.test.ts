// Units: amounts and what is known of their precision move together; what does not fit is not forced.
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { convert, isMoneyUnit, type Quantity, unitShift } from "../../src/base/quantity.ts";
import { quantityText, readQuantity } from "../../src/base/quantity-text.ts";

const read = (text: string): Quantity => {
  const quantity = readQuantity(text);
  if (!quantity) throw new Error(`${text} is no quantity`);
  return quantity;
};

describe("convert", () => {
  test.each([
    ["2500万元", "亿元", "0.2500亿元", "0.00005"],
    ["3.03亿元", "万元", "30300万元", "50"],
    ["8600.50元", "万元", "0.860050万元", "0.0000005"],
    ["1亿元", "元", "100000000元", "50000000"],
    ["9.5万人", "人", "95000人", "500"],
    ["400余人次", "万人次", "0.0400余万人次", "0"],
    ["200个", "个", "200个", "0"],
  ])("%s in %s is %s, known to ±%s", (text, unit, expected, slack) => {
    const converted = convert(read(text), unit);
    expect(converted && quantityText(converted)).toBe(expected);
    expect(converted?.slack.toFixed()).toBe(slack);
  });

  test.each([
    ["200个", "家"],
    ["34%", "个"],
    ["34%", "‰"],
    ["3.03亿元", "亿个"],
    ["200", "个"],
    ["5人", "人次"],
  ])("%s does not become %s", (text, unit) => {
    expect(convert(read(text), unit)).toBeUndefined();
  });

  test("there and back again is the same amount", () => {
    const there = convert(read("36.33亿元"), "元");
    expect(there?.amount.eq(new Decimal("3633000000"))).toBe(true);
    expect(there && convert(there, "亿元")?.amount.toFixed()).toBe("36.33");
  });
});

test.each([
  ["亿元", "元", 8],
  ["元", "亿元", -8],
  ["万人次", "人次", 4],
  ["只", "只", 0],
  ["只", "个", undefined],
  ["constructor", "元", undefined],
])("from %s to %s is ten to the power of %s", (from, to, power) => {
  expect(unitShift(from, to)).toBe(power);
});

test.each([
  ["元", true],
  ["万元", true],
  ["亿元", true],
  ["美元", false],
  ["", false],
  ["个", false],
  ["toString", false],
] as const)("%j is a unit of money: %s", (unit, money) => {
  expect(isMoneyUnit(unit)).toBe(money);
});
