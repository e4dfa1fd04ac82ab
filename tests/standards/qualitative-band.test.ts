// The bands of 定性 results: 80% and 60% of the weight, rounded to two digits, belong to the better level.
import { expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { bandOf } from "../../src/standards/qualitative-band.ts";
import { nationalValue } from "./national-value.ts";

const levels = nationalValue("qualitative");
const band = (word: string, weight: string) => {
  const found = bandOf(word, new Decimal(weight), levels);
  return found && [found.low.toFixed(), found.below?.toFixed()];
};

test.each([
  ["达成年度指标", "10", ["8", undefined]],
  ["部分达成年度指标并具有一定效果", "10", ["6", "8"]],
  ["未达成年度指标且效果较差", "10", ["0", "6"]],
  // 3.33 × 80% = 2.664, × 60% = 1.998.
  ["达成年度指标", "3.33", ["2.66", undefined]],
  ["部分达成年度指标并具有一定效果", "3.33", ["2", "2.66"]],
])("%s of %s points: %j", (word, weight, expected) => {
  expect(band(word, weight)).toEqual(expected);
});

test("levels may be written upwards", () => {
  const found = bandOf("部分达成年度指标并具有一定效果", new Decimal(10), [...levels].reverse());
  expect([found?.low.toFixed(), found?.below?.toFixed()]).toEqual(["6", "8"]);
});

test.each(["稳中有降", "", "达成"])("%j is no level", (word) => {
  expect(band(word, "10")).toBeUndefined();
});
