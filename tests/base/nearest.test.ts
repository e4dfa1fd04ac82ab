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

  test("to the short form of one is the one it shortens", () => {
    expect(nearest("县卫健局", ["县财政局", "临泉湖县卫生健康局", "县卫生健康局", "县教育局"])).toBe("县卫生健康局");
    expect(nearest("县文广旅体局", ["县教育局", "县文化和广电旅游体育局"])).toBe("县文化和广电旅游体育局");
  });

  test("of two equally near is the first", () => {
    expect(nearest("甲一", ["甲二", "甲三"])).toBe("甲二");
    expect(nearest("甲", [])).toBeUndefined();
  });
});
