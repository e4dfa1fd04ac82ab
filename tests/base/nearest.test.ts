// The word someone probably meant.
import { describe, expect, test } from "vitest";
import { nearest } from "../../src/base/nearest.ts";

describe("the nearest name", () => {
  const names = ["湖州市商务局", "湖州市民政局", "湖州市发展和改革委员会", "中共湖州市委组织部"];

  test.each([
    ["商务局", "湖州市商务局"],
    ["湖洲市商务局", "湖州市商务局"],
    ["发展和改革委员会", "湖州市发展和改革委员会"],
    ["湖州市委组织部", "中共湖州市委组织部"],
    ["完全不相干的名称", undefined],
    ["", undefined],
  ])("to %s is %s", (word, expected) => {
    expect(nearest(word, names)).toBe(expected);
  });

  test("of two equally near is the first", () => {
    expect(nearest("甲一", ["甲二", "甲三"])).toBe("甲二");
    expect(nearest("甲", [])).toBeUndefined();
  });
});
