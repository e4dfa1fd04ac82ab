// 时点 to months: every way to write one, whole months only, leap days and year ends.
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { fixed } from "../../src/base/rounding.ts";
import { monthsPassed, progressRatio, timeProgress } from "../../src/standards/time-progress.ts";

describe("months that are over", () => {
  test.each([
    ["2023-07", 7],
    ["2023-12", 12],
    ["2023年7月", 7],
    ["2023年07月", 7],
    ["2023年 7 月", 7],
    ["2023年7月份", 7],
    ["2023年7月底", 7],
    ["2023年7月末", 7],
    ["2023年1月", 1],
    ["2023年1—7月", 7],
    ["2023年1-7月", 7],
    ["2023年1～7月", 7],
    ["2023年1至7月", 7],
    ["2023年1月到7月", 7],
    ["2023年前7个月", 7],
    ["2023年一季度", 3],
    ["2023年第二季度", 6],
    ["2023年三季度", 9],
    ["2023年三季度末", 9],
    ["2023年4季度", 12],
    ["2023年前三季度", 9],
    ["2023年前三个季度", 9],
    ["2023年一至三季度", 9],
    ["2023年上半年", 6],
    ["2023年下半年", 12],
    ["2023年", 12],
    ["2023年度", 12],
    ["2023年全年", 12],
    ["2023年底", 12],
    ["2023年末", 12],
  ])("%s: %d", (point, months) => {
    expect(monthsPassed(point)).toBe(months);
  });

  test.each([
    ["2023-07-31", 7],
    ["2023-07-30", 6],
    ["2023-07-01", 6],
    ["2023年7月31日", 7],
    ["2023年7月15日", 6],
    ["2023-01-31", 1],
    ["2023-01-30", 0],
    ["2023-12-31", 12],
    ["2023-12-30", 11],
    ["2023-02-28", 2],
    ["2024-02-28", 1],
    ["2024-02-29", 2],
    ["2000-02-29", 2],
    ["1900-02-28", 2],
  ])("on %s: %d", (date, months) => {
    expect(monthsPassed(date)).toBe(months);
  });

  test.each([
    "2023-13",
    "2023-00",
    "2023-02-30",
    "2023-02-29",
    "2023年2月30日",
    "2023年13月",
    "2023年0月",
    "2023年3—7月",
    "2023年11—12月",
    "2023年五季度",
    "2023年汛期",
    "2023年7月中旬",
    "7月",
    "",
  ])("%j is no point that can be counted to", (point) => {
    expect(monthsPassed(point)).toBeUndefined();
  });
});

describe("序时进度", () => {
  test.each([
    [7, "58.33"],
    [6, "50.00"],
    [1, "8.33"],
    [8, "66.67"],
    [12, "100.00"],
    [0, "0.00"],
  ])("after %d months is %s%%", (months, percent) => {
    expect(fixed(timeProgress(months), 2)).toBe(percent);
  });

  // Eight tenths of what is due, after months whose share of the year has no end: 2 of 12 are 0.1666….
  test.each([
    [1, "0.8"],
    [2, "1.6"],
    [5, "4"],
    [7, "5.6"],
    [8, "6.4"],
    [11, "8.8"],
  ])("is exact at a threshold: after %d months, %s of 12 is 80%% of what is due", (months, amount) => {
    expect(progressRatio(new Decimal(amount), new Decimal(12), months).toFixed()).toBe("80");
  });
});
