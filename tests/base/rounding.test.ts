// 四舍五入: half away from zero, on the decimal that was written and not on a double near it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { fixed, trimmed } from "../../src/base/rounding.ts";

describe("fixed", () => {
  test.each([
    ["2.5", 0, "3"],
    ["3.5", 0, "4"],
    ["1.005", 2, "1.01"],
    ["2.675", 2, "2.68"],
    ["1.4449", 2, "1.44"],
    ["0.5", 0, "1"],
    ["0.49999", 0, "0"],
    ["-2.5", 0, "-3"],
    ["-1.005", 2, "-1.01"],
    ["-0.4", 0, "-0"],
    ["9.995", 2, "10.00"],
    ["11.5", 2, "11.50"],
    ["0", 2, "0.00"],
    ["123456789012345678901234567890.5", 0, "123456789012345678901234567891"],
    ["0.0000000000000000000001", 2, "0.00"],
    ["7", -2, "7"],
  ])("%s to %i digits is %s", (amount, decimals, text) => {
    expect(fixed(new Decimal(amount), decimals)).toBe(text);
  });

  test("rounds a quotient as the true value would round", () => {
    // 7.13 / 43.52 = 0.163832720588…
    expect(fixed(new Decimal("7.13").div("43.52").mul(100), 2)).toBe("16.38");
    expect(fixed(new Decimal(1).div(3), 5)).toBe("0.33333");
    expect(fixed(new Decimal(2).div(3), 5)).toBe("0.66667");
  });

  test("lies within half of the last digit, and ties go away from zero", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 4 }), (thousandths, decimals) => {
        const value = new Decimal(thousandths).div(1000);
        const apart = new Decimal(fixed(value, decimals)).abs().minus(value.abs());
        const half = new Decimal(10).pow(-decimals).div(2);
        expect(apart.abs().lte(half)).toBe(true);
        expect(apart.eq(half.neg())).toBe(false);
      }),
    );
  });
});

test.each([
  ["34.0", 1, "34"],
  ["3.50", 2, "3.5"],
  ["100", 0, "100"],
  ["0.00", 2, "0"],
  ["1200", 2, "1200"],
  ["0.995", 2, "1"],
])("%s trimmed at %i digits is %s", (amount, decimals, text) => {
  expect(trimmed(new Decimal(amount), decimals)).toBe(text);
});
