// Days counted without a clock: leap years, year ends, and the days of the week.
import { describe, expect, test } from "vitest";
import { dateOfDay, dayNumber, isWeekend } from "../../src/base/calendar-date.ts";

describe("day numbers", () => {
  test.each([
    ["1970-01-01", 0],
    ["1970-01-02", 1],
    ["1969-12-31", -1],
    ["2000-03-01", 11017],
    ["2024-02-29", 19782],
  ])("%s is day %i", (date, number) => {
    expect(dayNumber(date)).toBe(number);
    expect(dateOfDay(number)).toBe(date);
  });

  test.each([
    ["2023-02-28", "2023-03-01"],
    ["2024-02-28", "2024-02-29"],
    ["2024-02-29", "2024-03-01"],
    ["1900-02-28", "1900-03-01"],
    ["2000-02-28", "2000-02-29"],
    ["2023-12-31", "2024-01-01"],
  ])("the day after %s is %s", (date, next) => {
    expect(dateOfDay(dayNumber(date) + 1)).toBe(next);
  });

  test("come back as they went, over four hundred years", () => {
    for (let number = dayNumber("1800-01-01"); number <= dayNumber("2200-01-01"); number += 1) {
      expect(dayNumber(dateOfDay(number))).toBe(number);
    }
  });
});

test.each([
  ["2023-10-06", false],
  ["2023-10-07", true],
  ["2023-10-08", true],
  ["2023-10-09", false],
  ["1969-12-28", true],
  ["1969-12-29", false],
])("%s falls on a weekend: %s", (date, weekend) => {
  expect(isWeekend(dayNumber(date))).toBe(weekend);
});
