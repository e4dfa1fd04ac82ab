// Documents built here are proofread with their figures filled in: relations and sure slips of wording, at the line a person wrote.
import { describe, expect, it } from "vitest";
import { proofreadFindings } from "./proofread-findings.ts";

describe("a document built here", () => {
  it("is stopped by typed numbers that contradict each other, at their line", async () => {
    const { lines, documents } = await proofreadFindings(
      '第一段。\n\n申报{{引 "40亿元" "测试"}}，核减4亿元，核减率20%。',
    );
    expect(lines).toEqual(["error proof/rate 7:21 核减率20%与所列数据不一致，由“4亿元”和“40亿元”计算为10%"]);
    expect(documents).toBe(0);
  });

  it("only has a warning where the numbers are figures and quotations, which are proved elsewhere", async () => {
    const { lines, documents } = await proofreadFindings(
      '申报{{引 "40亿元" "测试"}}，核减{{引 "4亿元" "测试"}}，核减率{{引 "20%" "测试"}}。',
    );
    expect(lines).toEqual(["warning proof/rate 5:3 核减率20%与所列数据不一致，由“4亿元”和“40亿元”计算为10%"]);
    expect(documents).toBe(1);
  });

  it.each([
    ["论证立项的充分行。", "warning proof/txt-15 5:6 “充分行”是错误的写法"],
    ["第一段。\n\n对**预算执行**开展评价评价，结果见{{地区}}。", "warning proof/txt-05 7:12 “评价”连着写了两遍"],
    ["开展2019-2021年评价。", "warning proof/txt-04 5:3 起止年份“2019-2021”用了短横线"],
  ])("%s", async (prose, expected) => {
    expect((await proofreadFindings(prose)).lines).toEqual([expected]);
  });

  it("has nothing said of terms, times and third levels, which are a matter of taste there", async () => {
    const { lines } = await proofreadFindings("1、今年委托中介机构。\n\n第三方机构提交报告。");
    expect(lines).toEqual([]);
  });
});
