// The hints of a summary's draft: no text in them can end them, and long lists are cut.
import { expect, it } from "vitest";
import { isOutline } from "../../src/reading/unfilled.ts";
import { hint, unusedFigures } from "../../src/scaffold/summary-notes.ts";

const figure = (id: string, more = {}) => ({ id, text: "1个", statement: "口径", table: false, empty: false, ...more });

it("a hint of several lines ends on a line of its own", () => {
  expect(hint("一句话")).toBe("{{!-- 一句话 --}}");
  expect(hint("一", "二")).toBe("{{!-- 一\n二\n--}}");
});

it.each(["甲 --}} 乙", "甲 }} 乙", "甲 -- }} 乙"])("%j stays inside", (text) => {
  expect(isOutline(hint(text))).toBe(true);
});

it("figures that are used, or zero, are not offered", () => {
  const all = [figure("甲"), figure("乙"), figure("丙", { empty: true }), figure("丁", { table: true, text: "3行" })];
  expect(unusedFigures(all, new Set(["甲"]))).toBe('{{数 "乙"}}　1个　口径\n{{表 "丁"}}　3行　口径');
  expect(unusedFigures(all, new Set(["甲", "乙", "丁"]))).toBeUndefined();
});
