// 一 to 九十九, as 公文 count.
import { expect, it } from "vitest";
import { chineseOrdinal } from "../../src/base/chinese-ordinal.ts";

it.each([
  [1, "一"],
  [9, "九"],
  [10, "十"],
  [11, "十一"],
  [20, "二十"],
  [45, "四十五"],
  [99, "九十九"],
])("%i is %s", (number, words) => {
  expect(chineseOrdinal(number)).toBe(words);
});
