// Working days counted by hand along the notices of 2023 and 2024, and years nobody gave notice of.
import { describe, expect, test } from "vitest";
import { WorkCalendar } from "../../src/standards/work-calendar.ts";
import { rulebook } from "../rulebook.ts";

const { calendar } = rulebook;

describe("working days after a date", () => {
  test.each([
    // A Wednesday: 6 days to the 28th, off until October 6, then Saturday and Sunday worked, 7 more to the 17th, 20 on the 24th.
    ["2023-09-20", 20, "2023-10-24"],
    // A Thursday: 6 to Friday February 2, Sunday the 4th worked, 5 to the 9th, off 10–17, Sunday the 18th worked, 5 more, Monday, Tuesday.
    ["2024-01-25", 20, "2024-02-27"],
    ["2023-10-09", 5, "2023-10-16"],
    ["2023-09-28", 1, "2023-10-07"],
    ["2023-09-29", 1, "2023-10-07"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2024-02-29", 1, "2024-03-01"],
    ["2023-02-28", 1, "2023-03-01"],
    // 2022-12-31 to 2023-01-02 are off by the notice of 2023; January 3 is a Tuesday.
    ["2022-12-30", 1, "2023-01-03"],
    ["2023-12-29", 1, "2024-01-02"],
    ["2023-10-09", 0, "2023-10-09"],
  ])("%s and %d more: %s", (from, days, expected) => {
    expect(calendar.after(from, days)).toEqual({ date: expected });
  });
});

describe("a year without a notice", () => {
  test("is named instead of guessed", () => {
    expect(calendar.after("2018-03-01", 1)).toEqual({ unknownYear: "2018" });
    expect(calendar.after("2026-12-31", 1)).toEqual({ unknownYear: "2027" });
  });

  test("is not asked about when the count ends before it", () => {
    expect(calendar.after("2026-12-30", 1)).toEqual({ date: "2026-12-31" });
  });

  test("stops an empty calendar at once", () => {
    expect(new WorkCalendar([]).after("2023-03-01", 20)).toEqual({ unknownYear: "2023" });
  });
});
