// Years in 编号 and in 起止年度, as offices write them.
import { describe, expect, it } from "vitest";
import { namesYear, rolledCode, runsIn } from "../../../src/scaffold/roll/years.ts";

describe("whether a project goes on in 2025", () => {
  it.each([
    ["2022—2025年", true],
    ["2022-2024", false],
    ["2024年", false],
    ["2025", true],
    ["２０２２～２０２６年", true],
    ["2018—2043年", true],
    ["2023年1月至2025年12月", true],
    ["2023年1月 至 2024年12月", false],
    ["2026—2028年", true],
    ["长期", true],
    ["经常性项目", true],
    ["2021年起", true],
    ["2021—", true],
    ["2021年至今", true],
    ["三年", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s: %s", (period, runs) => expect(runsIn(period, "2025")).toBe(runs));
});

describe("a 编号 in the next year", () => {
  const years = { from: "2024", to: "2025" };

  it.each([
    ["mc-2024-p01", "mc-2025-p01"],
    ["2024001", "2024001"],
    ["330500-2024-007", "330500-2025-007"],
    ["p01", "p01"],
    ["xm24-01", "xm24-01"],
    ["mc-2023-p01", "mc-2023-p01"],
  ])("%s: %s", (code, rolled) => expect(rolledCode(code, years)).toBe(rolled));

  it("says whether it names its year", () => {
    expect([namesYear("cp-2024-01", "2024"), namesYear("cp-01", "2024"), namesYear("12024", "2024")]).toEqual([
      true,
      false,
      false,
    ]);
    // Asked twice, it says the same.
    expect([namesYear("cp-2024-01", "2024"), namesYear("cp-2024-01", "2024")]).toEqual([true, true]);
  });
});
