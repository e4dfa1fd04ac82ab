// 超额: at 130% of the target exactly, for what is to be reached; never for a limit.
import { expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { exactly } from "../../src/base/quantity.ts";
import { isOvershot } from "../../src/standards/overshoot.ts";
import { nationalValue } from "./national-value.ts";

test.each([
  ["≥", "100", "130", true],
  ["≥", "100", "129.99", false],
  ["≥", "3", "3.9", true],
  ["≥", "0.3", "0.39", true],
  ["＞", "100", "300", true],
  ["＝", "100", "130", true],
  ["≥", "0", "30", false],
  ["≥", "-10", "30", false],
  ["≤", "100", "300", false],
  ["＜", "100", "10", false],
  ["定性", "100", "300", false],
] as const)("%s %s with %s: %s", (direction, target, actual, expected) => {
  const pair = { target: exactly(new Decimal(target), "个"), actual: exactly(new Decimal(actual), "个") };
  expect(isOvershot(direction, pair, nationalValue("scoring"))).toBe(expected);
});
