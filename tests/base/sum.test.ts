// Sums of stated numbers, in the unit asked for.
import { expect, test } from "vitest";
import type { Quantity } from "../../src/base/quantity.ts";
import { quantityText, readQuantity } from "../../src/base/quantity-text.ts";
import { sum } from "../../src/base/sum.ts";

const all = (texts: readonly string[]): readonly Quantity[] =>
  texts.map(readQuantity).filter((one) => one !== undefined);

test.each([
  [["68个", "124个", "7个", "1个"], "个", "200个", "0"],
  [["8.46亿元", "3.03亿元"], "亿元", "11.49亿元", "0.01"],
  [["2.24亿元", "2500万元"], "亿元", "2.49亿元", "0.00505"],
  [["2.24亿元", "2500万元"], "万元", "24900万元", "50.5"],
  [["0.1%", "0.2%"], "%", "0.3%", "0.1"],
  [["-3个", "3个"], "个", "0个", "0"],
])("%j in %s is %s, known to ±%s", (texts, unit, expected, slack) => {
  const total = sum(all(texts), unit);
  expect(total && quantityText(total)).toBe(expected);
  expect(total?.slack.toFixed()).toBe(slack);
});

test("nothing, or units that do not fit, have no sum", () => {
  expect(sum([], "个")).toBeUndefined();
  expect(sum(all(["1个", "1家"]), "个")).toBeUndefined();
  expect(sum(all(["1个"]), "万元")).toBeUndefined();
});

test("the order of the parts does not matter", () => {
  const parts = all(["0.1亿元", "0.2亿元", "0.3亿元", "12345.67元"]);
  expect(sum(parts, "元")?.amount.eq(sum([...parts].reverse(), "元")?.amount ?? 0)).toBe(true);
});

test("words that belong to a number stay with the sum; different ones have none", () => {
  const total = sum(all(["超160亿元", "10亿元"]), "亿元");
  expect(total && quantityText(total)).toBe("超170亿元");
  expect(sum(all(["超160亿元", "约3亿元"]), "亿元")).toBeUndefined();
});
