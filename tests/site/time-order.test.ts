// The order of points in time as records write them.
import { expect, it } from "vitest";
import { timeKey } from "../../site/time-order.ts";

it("puts days, months, quarters and years in the order in which they end", () => {
  const inOrder = [
    "2022年",
    "2023年1月",
    "2023年一季度",
    "2023年4月9日",
    "2023年4月18日",
    "2023年上半年",
    "2023-07-31",
    "2023年8月",
    "2023年三季度",
    "2023年10月",
    "2023年",
    "2024年2月",
  ];
  expect([...inOrder].reverse().sort((one, other) => (timeKey(one) < timeKey(other) ? -1 : 1))).toEqual(inOrder);
  expect(timeKey("2023年二季度")).toBe(timeKey("2023年上半年"));
});

it("knows no time in words without a year", () => {
  expect(timeKey("尚未确定")).toBe("");
});
