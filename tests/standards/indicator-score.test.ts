// Scores by hand, from the rule: full marks when the target is met, its share when it is missed, and both ways to take points from a limit that is passed.
import { describe, expect, test } from "vitest";
import { Decimal } from "../../src/base/decimal.ts";
import { exactly } from "../../src/base/quantity.ts";
import type { Direction } from "../../src/records/types/indicators.ts";
import { executionScore, expectedScore, type Scoring, scoreText } from "../../src/standards/indicator-score.ts";

const linear: Scoring = {
  missed: "按比例",
  reverse: "线性扣减",
  tolerance: exactly(new Decimal("0.01"), "分"),
  overshoot: exactly(130, "%"),
};
const ratio: Scoring = { ...linear, reverse: "按比值" };
const nothing: Scoring = { ...linear, missed: "不得分" };

type Numbers = readonly [target: string, actual: string, weight: string];

const scored = (direction: Direction, [target, actual, weight]: Numbers, scoring = linear) => {
  const [t, a, w] = [target, actual, weight].map((one) => new Decimal(one));
  if (!t || !a || !w) throw new Error("three numbers");
  const expected = expectedScore({ direction, target: t, actual: a, weight: w }, scoring);
  return expected && `${expected.score.toFixed()} ${expected.formula}`;
};

const pointsOf = (direction: Direction, numbers: Numbers, scoring = linear) =>
  scored(direction, numbers, scoring)?.split(" ")[0];

describe("≥ and ＞", () => {
  test.each<[Numbers, string]>([
    [["86", "86", "12"], "12"],
    [["86", "200", "12"], "12"],
    [["86", "82", "12"], "11.44"],
    [["3", "1", "10"], "3.33"],
    [["3", "2", "10"], "6.67"],
    [["8", "1", "10"], "1.25"],
    [["1000", "555", "1"], "0.56"],
    [["86", "0", "12"], "0"],
    [["0.1", "0.3", "10"], "10"],
  ])("target, result and weight %j give %s", (numbers, expected) => {
    expect(pointsOf("≥", numbers)).toBe(expected);
    expect(pointsOf("＞", numbers)).toBe(expected);
  });

  test("say how they came about", () => {
    expect(scored("≥", ["86", "82", "12"])).toBe("11.44 12×82÷86");
    expect(scored("≥", ["86", "86", "12"])).toBe("12 达到目标值，得满分");
  });

  test("give nothing when missed, where a region says so", () => {
    expect(pointsOf("≥", ["86", "85.99", "12"], nothing)).toBe("0");
    expect(pointsOf("≥", ["86", "86", "12"], nothing)).toBe("12");
  });

  test("of a target of 0 are met by 0, and say nothing of more: places differ", () => {
    expect(pointsOf("≥", ["0", "0", "12"])).toBe("12");
    expect(pointsOf("≥", ["0", "3", "12"])).toBeUndefined();
  });
});

describe("＝", () => {
  test.each<[Numbers, string]>([
    [["100", "100", "10"], "10"],
    [["100", "98", "10"], "9.8"],
    [["100", "103", "10"], "10"],
    [["0", "0", "10"], "10"],
    [["0", "1", "10"], "0"],
  ])("target, result and weight %j give %s", (numbers, expected) => {
    expect(pointsOf("＝", numbers)).toBe(expected);
  });
});

describe("≤ and ＜", () => {
  // w(1−(a−t)/t), and w·t/a.
  test.each<[Numbers, string, string]>([
    [["10", "9.4", "8"], "8", "8"],
    [["10", "10", "8"], "8", "8"],
    [["10", "11", "8"], "7.2", "7.27"],
    [["10", "15", "8"], "4", "5.33"],
    [["10", "15", "100"], "50", "66.67"],
    [["10", "19.99", "8"], "0.01", "4"],
    [["10", "20", "8"], "0", "4"],
    [["10", "21", "8"], "0", "3.81"],
    [["3", "4", "10"], "6.67", "7.5"],
    [["0", "0", "8"], "8", "8"],
    [["0", "1", "8"], "0", "0"],
    [["10", "0", "8"], "8", "8"],
  ])("target, result and weight %j give %s by the line, %s by the ratio", (numbers, byLine, byRatio) => {
    for (const direction of ["≤", "＜"] as const) {
      expect(pointsOf(direction, numbers)).toBe(byLine);
      expect(pointsOf(direction, numbers, ratio)).toBe(byRatio);
    }
  });

  test("say how they came about", () => {
    expect(scored("≤", ["10", "15", "8"])).toBe("4 8×（1－（15－10）÷10）");
    expect(scored("≤", ["10", "21", "8"])).toBe("0 8×（1－（21－10）÷10），扣完为止");
    expect(scored("≤", ["10", "15", "8"], ratio)).toBe("5.33 8×10÷15");
  });

  test("are not touched by what a region says of missed targets", () => {
    expect(pointsOf("≤", ["10", "15", "8"], nothing)).toBe("4");
  });
});

describe("below zero", () => {
  test.each<[Direction, Numbers, string | undefined]>([
    ["≤", ["0", "-5", "8"], "8"],
    ["≤", ["-3", "-5", "8"], "8"],
    ["≥", ["-5", "-3", "8"], "8"],
    ["≤", ["-3", "-2", "8"], undefined],
    ["≥", ["-3", "-5", "8"], undefined],
    ["≥", ["3", "-5", "8"], undefined],
  ])("%s %j gives %s: met or not, but no share", (direction, numbers, expected) => {
    expect(pointsOf(direction, numbers)).toBe(expected);
  });
});

test("定性 has no formula", () => {
  expect(pointsOf("定性", ["10", "10", "8"])).toBeUndefined();
});

describe("预算执行率", () => {
  const execution = (spent: string, budget: string) => {
    const { score, formula } = executionScore(new Decimal(10), new Decimal(spent), new Decimal(budget));
    return `${score.toFixed()} ${formula}`;
  };

  test.each([
    ["1203.2", "1280", "9.4 10×1203.2÷1280"],
    ["942", "960", "9.81 10×942÷960"],
    ["0", "960", "0 10×0÷960"],
    ["960", "960", "10 预算全部执行，得满分"],
    ["1000", "960", "10 预算全部执行，得满分"],
  ])("%s of %s", (spent, budget, expected) => {
    expect(execution(spent, budget)).toBe(expected);
  });
});

test("scores read with at most two digits after the point", () => {
  expect(["11.44", "7.50", "10"].map((one) => scoreText(new Decimal(one)))).toEqual(["11.44分", "7.5分", "10分"]);
});
