// 预警灯 at their exact bounds, by the national thresholds 120, 80 and 60%.
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { exactly } from "../../src/base/quantity.ts";
import type { Direction } from "../../src/records/types/indicators.ts";
import { indicatorLight, lightOf, worstLight } from "../../src/standards/light.ts";
import { nationalValue } from "./national-value.ts";

const national = nationalValue("warningRule");

test.each([
  ["200", "蓝"],
  ["120", "蓝"],
  ["119.99", "绿"],
  ["80", "绿"],
  ["79.99", "黄"],
  ["60", "黄"],
  ["59.99", "红"],
  ["0", "红"],
])("a ratio of %s%% is %s", (ratio, light) => {
  expect(lightOf(new Decimal(ratio), national)).toBe(light);
});

test("thresholds may be written upwards; below all of them is the lowest", () => {
  const rule = [...national].reverse().filter((one) => one.light !== "红");
  expect(["100", "61", "1"].map((ratio) => lightOf(new Decimal(ratio), rule))).toEqual(["绿", "黄", "黄"]);
  expect(lightOf(new Decimal(1), [])).toBeUndefined();
});

describe("an indicator", () => {
  const light = (direction: Direction, target: string, actual: string, months: number, unit = "个") =>
    indicatorLight(
      { direction, target: exactly(new Decimal(target), unit), actual: exactly(new Decimal(actual), unit) },
      months,
      national,
    );

  test.each([
    ["12", "7", 7, "绿"],
    ["12", "5.6", 7, "绿"],
    ["12", "5.59", 7, "黄"],
    ["12", "4.2", 7, "黄"],
    ["12", "4.19", 7, "红"],
    ["12", "8.4", 7, "蓝"],
    ["12", "1.6", 2, "绿"],
    ["12", "0", 7, "红"],
    ["12", "12", 12, "绿"],
  ])("of %s in the year, with %s after %d months, is %s", (target, actual, months, expected) => {
    expect(light("≥", target, actual, months)).toBe(expected);
    expect(light("＝", target, actual, months)).toBe(expected);
  });

  test("that is a rate is compared with its target, whatever the month", () => {
    expect(light("≥", "90", "72", 1, "%")).toBe("绿");
    expect(light("≥", "90", "71.9", 11, "%")).toBe("黄");
  });

  test.each([
    ["≤", "10", "10", "绿"],
    ["≤", "10", "10.01", "红"],
    ["＜", "10", "10", "红"],
    ["＜", "10", "9.99", "绿"],
    ["≤", "0", "-5", "绿"],
    ["≤", "-3", "-2", "红"],
  ] as const)("that is a limit is kept or not: %s %s, met %s, is %s", (direction, target, actual, expected) => {
    expect(light(direction, target, actual, 1)).toBe(expected);
  });

  test.each([
    ["＝", "0", "0", "绿"],
    ["＝", "0", "1", "红"],
    ["≥", "0", "0", "绿"],
    ["≥", "0", "1", undefined],
    ["≥", "-5", "1", undefined],
    ["定性", "1", "1", undefined],
  ] as const)("%s %s with %s is %s", (direction, target, actual, expected) => {
    expect(light(direction, target, actual, 7)).toBe(expected);
  });

  test("has no light before the first month is over", () => {
    expect(light("≥", "12", "7", 0)).toBeUndefined();
  });
});

test("a project is as bad as its worst part, and blue only when all of it is", () => {
  expect(worstLight(["绿", "红", "黄", "蓝"])).toBe("红");
  expect(worstLight(["绿", "黄", "蓝"])).toBe("黄");
  expect(worstLight(["蓝", "绿"])).toBe("绿");
  expect(worstLight(["蓝", "蓝"])).toBe("蓝");
  expect(worstLight([])).toBeUndefined();
});
