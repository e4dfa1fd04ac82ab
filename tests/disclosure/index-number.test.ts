// 索引号: the office's own where it gave one, else one that can be told from it.
import { expect, it } from "vitest";
import { indexNumber } from "../../src/disclosure/index-number.ts";

const place = { divisionCode: "330500", address: "huzhou" };

it("is the one the record gives", () =>
  expect(indexNumber("000014349/2024-00012", place, "2023", "summary")).toEqual({
    text: "000014349/2024-00012",
    own: false,
  }));

it("is made of 行政区划代码, 年度 and 页面名 where none is given", () =>
  expect(indexNumber(undefined, place, "2023", "evaluations/k-01-report")).toEqual({
    text: "330500/2023/evaluations/k-01-report",
    own: true,
  }));

it("begins with 网址名 where a place has no code", () =>
  expect(indexNumber(undefined, { address: "mingchuan" }, "2023", "summary").text).toBe("mingchuan/2023/summary"));
