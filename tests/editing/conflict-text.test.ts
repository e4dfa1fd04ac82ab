// Where two values of a field differ, in words short enough to be read.
import { expect, it } from "vitest";
import { conflictText } from "../../src/editing/conflict-text.ts";

const first = { 三级: "人次", 得分: "10" };
const second = { 三级: "合格率", 得分: "9" };

it("names both values", () => {
  expect(conflictText("1260万元", "1300万元")).toBe("台账里是“1260万元”，要写入的是“1300万元”");
  expect(conflictText(undefined, "优")).toBe("台账里是空的，要写入的是“优”");
});

it("names the first item of a list that differs, and in what", () => {
  expect(conflictText([first, second], [first, { ...second, 得分: "8" }])).toBe(
    "台账里有2条，要写入的有2条，从第2条起不同：“得分”台账里是“9”，要写入的是“8”",
  );
  expect(conflictText([first, second], [first])).toBe(
    "台账里有2条，要写入的有1条，从第2条起不同：台账里是“{三级: 合格率, 得分: 9}”，要写入的是空的",
  );
  expect(conflictText(["甲"], ["甲", "乙"])).toBe(
    "台账里有1条，要写入的有2条，从第2条起不同：台账里是空的，要写入的是“乙”",
  );
});

it("says so when only the order differs", () => {
  expect(conflictText([first, second], [second, first])).toBe("台账里有2条，要写入的有2条，内容相同，次序不同");
});
