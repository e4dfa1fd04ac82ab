// Of the stop a record's text ends in and the template's own, the template's is left; what was typed twice stays as it was.
import { expect, it } from "vitest";
import { saidInSentence, withOneStop } from "../../src/narrative/one-stop.ts";

it.each([
  ["凭证不全。", "；", "凭证不全；"],
  ["凭证不全；", "。", "凭证不全。"],
  ["凭证不全。", "（助餐服务）", "凭证不全（助餐服务）"],
  ["凭证不全。", "请整改。", "凭证不全。请整改。"],
  ["凭证不全", "。", "凭证不全。"],
  ["是否合规？", "。", "是否合规？。"],
])("%s before %s", (text, after, together) => {
  expect(withOneStop(`${saidInSentence(text)}${after}`)).toBe(together);
});

it("does not mend what a template says", () => {
  expect(withOneStop("现通知如下。。")).toBe("现通知如下。。");
});
