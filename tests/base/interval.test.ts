// What stated numbers can mean, and when two statements of one fact agree.
import { describe, expect, test } from "vitest";
import { compareStatements, intervalOf, intervalOfSum } from "../../src/base/interval.ts";
import type { Quantity } from "../../src/base/quantity.ts";
import { exactly } from "../../src/base/quantity.ts";
import { readQuantity } from "../../src/base/quantity-text.ts";

const read = (text: string): Quantity => {
  const quantity = readQuantity(text);
  if (!quantity) throw new Error(`${text} is no quantity`);
  return quantity;
};

test.each([
  ["200个", "200", "200"],
  ["3.03亿元", "3.025", "3.035"],
  ["11.5%", "11.45", "11.55"],
  ["34%", "33.5", "34.5"],
  ["6000余个", "6000", "Infinity"],
  ["30多个", "30", "Infinity"],
  ["300万元以上", "299.5", "Infinity"],
  ["60分以下", "-Infinity", "60"],
  ["超160亿元", "159.5", "Infinity"],
  ["至少2个", "2", "Infinity"],
  ["不超过10个", "-Infinity", "10"],
  ["约400个", "360", "440"],
  ["近400个", "360", "400"],
  ["400个左右", "360", "440"],
])("%s lies between %s and %s", (text, low, high) => {
  const interval = intervalOf(read(text));
  expect([interval.low.toString(), interval.high.toString()]).toEqual([low, high]);
});

describe("two statements", () => {
  test.each([
    ["200个", "200个", "exact"],
    ["2.49亿元", "24900万元", "exact"],
    ["3.03亿元", "3.030亿元", "exact"],
    ["6000余个", "6000余个", "exact"],
    ["3.03亿元", "30311万元", "consistent"],
    ["3.03亿元", "30349万元", "consistent"],
    ["3.03亿元", "30351.00万元", "contradictory"],
    ["6000余个", "6213个", "consistent"],
    ["6000余个", "5999个", "contradictory"],
    ["6000余个", "6000个", "consistent"],
    ["超160亿元", "161亿元", "consistent"],
    ["超160亿元", "150亿元", "contradictory"],
    ["不超过10个", "11个", "contradictory"],
    ["约400个", "390个", "consistent"],
    ["近400个", "410个", "contradictory"],
    ["201个", "200个", "contradictory"],
    ["200个", "200家", "incomparable"],
    ["34%", "34个", "incomparable"],
  ])("%s and %s are %s", (a, b, expected) => {
    expect(compareStatements(read(a), read(b))).toBe(expected);
    expect(compareStatements(read(b), read(a))).toBe(expected);
  });
});

describe("上虞's 核减率: 7.13亿元 of 43.52亿元", () => {
  // 7.13 / 43.52 = 16.3832…%; what the printed amounts allow is 7.125/43.525 … 7.135/43.515 = 16.3699…% … 16.3966…%
  const low = read("7.125").amount.div(read("43.525").amount).mul(100);
  const high = read("7.135").amount.div(read("43.515").amount).mul(100);
  const middle = low.plus(high).div(2);
  const computed: Quantity = { amount: middle, unit: "%", slack: high.minus(low).div(2) };

  test.each([
    ["16.38%", "consistent"],
    ["16.39%", "consistent"],
    ["16.37%", "consistent"],
    ["16.40%", "consistent"],
    ["16.36%", "contradictory"],
    ["16.41%", "contradictory"],
    ["16.4%", "consistent"],
    ["16.3%", "contradictory"],
  ])("%s is %s", (printed, expected) => {
    expect(compareStatements(computed, read(printed))).toBe(expected);
  });

  test("from exact amounts 16.39% would be a contradiction", () => {
    const exact = exactly(read("7.13").amount.div(read("43.52").amount).mul(100), "%");
    expect(compareStatements(exact, read("16.38%"))).toBe("consistent");
    expect(compareStatements(exact, read("16.39%"))).toBe("contradictory");
  });
});

describe("the range of a sum", () => {
  const range = (unit: string, ...texts: readonly string[]) => {
    const interval = intervalOfSum(texts.map(read), unit);
    return interval && [interval.low.toString(), interval.high.toString()];
  };

  test("adds what each part may be off", () => {
    expect(range("亿元", "8.46亿元", "3.03亿元")).toEqual(["11.48", "11.5"]);
    expect(range("亿元", "2.24亿元", "2500万元")).toEqual(["2.48495", "2.49505"]);
  });

  test("keeps 余 and 超", () => {
    expect(range("个", "6000余个", "300个")).toEqual(["6300", "Infinity"]);
    expect(range("个", "不超过10个", "5个")).toEqual(["-Infinity", "15"]);
    expect(range("个", "不超过10个", "至少5个")).toEqual(["-Infinity", "Infinity"]);
  });

  test("of nothing, or of things that do not fit, is none", () => {
    expect(range("个")).toBeUndefined();
    expect(range("个", "1个", "1家")).toBeUndefined();
  });
});
