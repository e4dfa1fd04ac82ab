// Exact numbers: what counts as one, and that nothing is lost in arithmetic.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Decimal, readDecimal, writtenDecimals } from "../../src/base/decimal.ts";

describe("readDecimal", () => {
  test.each([
    ["0", "0"],
    ["007", "7"],
    ["1234.5", "1234.5"],
    ["1,234,567.80", "1234567.8"],
    ["-3.20", "-3.2"],
    ["−3", "-3"],
    ["123456789012345678901234567890.12345678901234567890", "123456789012345678901234567890.1234567890123456789"],
  ])("%s is %s", (text, digits) => {
    expect(readDecimal(text)?.toFixed()).toBe(digits);
  });

  test.each([
    "",
    " 1",
    "1 ",
    "1e3",
    "0x10",
    "1.",
    ".5",
    "1,23",
    "1234,567",
    ",1",
    "--1",
    "+1",
    "1_000",
    "∞",
    "NaN",
    "Infinity",
    "一",
    "１",
    "1.2.3",
    "9".repeat(31),
  ])("%j is no number", (text) => {
    expect(readDecimal(text)).toBeUndefined();
  });

  test("reads back what it writes", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(20), (digits, places) => {
        const value = new Decimal(digits.toString()).div(new Decimal(10).pow(places));
        expect(readDecimal(value.toFixed())?.eq(value)).toBe(true);
      }),
    );
  });
});

describe("arithmetic", () => {
  test("a tenth and two tenths are three tenths", () => {
    expect(new Decimal("0.1").plus("0.2").toFixed()).toBe("0.3");
  });

  test("adds ten thousand amounts of money without losing a cent", () => {
    let sum = new Decimal(0);
    for (let count = 0; count < 10_000; count++) sum = sum.plus("8600.01");
    expect(sum.toFixed(2)).toBe("86000100.00");
  });

  test("keeps the cents of sums far beyond what a double can hold", () => {
    expect(new Decimal("9007199254740993.01").plus("0.01").toFixed()).toBe("9007199254740993.02");
  });
});

test.each([
  ["3", 0],
  ["3.0", 1],
  ["3.03", 2],
  ["1,234.500", 3],
])("%s was written with %i digits after the point", (text, decimals) => {
  expect(writtenDecimals(text)).toBe(decimals);
});
