// What the text of a target or a result measures: its number and its unit, or nothing where it is words.
import { describe, expect, test } from "vitest";
import { quantityText } from "../../src/base/quantity-text.ts";
import { isRate, measured, measuredPair } from "../../src/standards/measured-value.ts";

const textOf = (text: string | undefined, unit?: string) => {
  const value = measured(text, unit);
  return value && `${quantityText(value)} ±${value.slack.toFixed()}`;
};

describe("a number", () => {
  test.each([
    ["86", "个", "86个 ±0"],
    ["86个", "个", "86个 ±0"],
    ["128万人次", "万人次", "128万人次 ±0"],
    ["1,200", "人", "1200人 ±0"],
    ["１２０", "人", "120人 ±0"],
    [" 86 个 ", "个", "86个 ±0"],
    ["86", undefined, "86 ±0"],
    ["2.30", "万平方米", "2.30万平方米 ±0.005"],
    ["-5", "度", "-5度 ±0"],
    ["－5", "度", "-5度 ±0"],
    ["−5", "度", "-5度 ±0"],
    ["0", "起", "0起 ±0"],
  ])("%j in the unit %j is %s", (text, unit, expected) => {
    expect(textOf(text, unit)).toBe(expected);
  });

  test.each([
    ["95", "%", "95% ±0.5"],
    ["95%", "%", "95% ±0.5"],
    ["95％", "％", "95% ±0.5"],
    ["95%", undefined, "95% ±0.5"],
    ["98.20", "%", "98.20% ±0.005"],
    ["5‰", undefined, "5‰ ±0.5"],
  ])("%j in the unit %j is the rate %s", (text, unit, expected) => {
    expect(textOf(text, unit)).toBe(expected);
  });

  test("money is known to half of its last digit", () => {
    expect(textOf("1250", "元")).toBe("1250元 ±0.5");
  });

  test.each(["≥95", "≤95", "＞95", "＜ 95", "＝95"])("may stand behind its direction: %s", (text) => {
    expect(textOf(text, "%")).toBe("95% ±0.5");
  });

  test("keeps its own unit when the column has another", () => {
    expect(textOf("95%", "个")).toBe("95% ±0.5");
  });
});

describe("words", () => {
  test.each([
    ["10月底前", undefined],
    ["稳中有降", "元"],
    ["95%以上", "%"],
    ["不低于95%", "%"],
    ["1.2万", "人"],
    ["1.2万人", "人"],
    ["12人次", "次"],
    ["120—130", "个"],
    ["2023-10-31", undefined],
    ["1e3", "个"],
    ["%", "%"],
    ["个", "个"],
    ["", "个"],
    [undefined, "个"],
  ])("%j in the unit %j are no number", (text, unit) => {
    expect(textOf(text, unit)).toBeUndefined();
  });
});

describe("a pair", () => {
  const pair = (target: string, actual: string, unit?: string) => {
    const found = measuredPair({ target, actual, unit });
    return found && [quantityText(found.target), quantityText(found.actual)];
  };

  test("takes the unit of the column", () => {
    expect(pair("86", "82", "个")).toEqual(["86个", "82个"]);
    expect(pair("≥95%", "96", "%")).toEqual(["95%", "96%"]);
  });

  test("takes the unit of the target where the column has none", () => {
    expect(pair("95%", "96")).toEqual(["95%", "96%"]);
    expect(pair("95%", "96%", "")).toEqual(["95%", "96%"]);
  });

  test.each([
    ["86", "95%", "个"],
    ["95", "96%", undefined],
    ["86", "较好", "个"],
    ["健全", "86", "个"],
  ])("there is none of %j and %j in %j", (target, actual, unit) => {
    expect(pair(target, actual, unit)).toBeUndefined();
  });
});

test("rates are those in hundredths and thousandths", () => {
  expect(["%", "‰", "个", "", "万人次"].map((unit) => isRate({ unit }))).toEqual([true, true, false, false, false]);
});
