// A reported rate against its two numbers: equal, equal within what was written, or not; and what cannot be divided.
import { describe, expect, test } from "vitest";
import { checkContent } from "../check-content.ts";

const region = "名称: 测试市\n网址名: test\n财政部门: 测试市财政局\n发布性质: 正式\n";

async function codesFor(part: string, whole: string, rate: string, ratio = "[核减资金, 申报资金]") {
  const { findings } = await checkContent({
    "测试市/地区.yaml": region,
    "测试市/2021/汇总.yaml": `- {指标: 核减资金, 数值: ${part}, 来源: 测试}
- {指标: 申报资金, 数值: ${whole}, 来源: 测试}
- {指标: 核减率, 数值: ${rate}, 来源: 测试, 比率: ${ratio}}
`,
  });
  return findings.map(({ code, message, place }) => `${code.replace("checks/", "")} ${place.line} ${message}`);
}

const exact = [
  ["68个", "200个", "34%"],
  ["7个", "200个", "3.5%"],
  ["1个", "200个", "0.5%"],
  ["258个", "2247个", "11.5%"],
  ["1个", "16个", "6.3%"],
  ["2500万元", "1亿元", "25%"],
  ["0个", "200个", "0%"],
] as const;

describe("the rate its numbers give", () => {
  test.each(exact)("%s of %s is %s", async (part, whole, rate) => {
    expect(await codesFor(part, whole, rate)).toEqual([]);
  });
});

describe("a rate that only the unrounded amounts give", () => {
  test("7.13亿元 of 43.52亿元 may be 16.39%: a note", async () => {
    expect(await codesFor("7.13亿元", "43.52亿元", "16.39%")).toEqual([
      "rates-follow-without-rounding 3 “核减率”16.39%与所列数据一致（四舍五入范围内），由所列数据计算为16.38%",
    ]);
  });

  test("but not 16.49%: an error", async () => {
    expect(await codesFor("7.13亿元", "43.52亿元", "16.49%")).toEqual([
      "rates-follow-from-their-parts 3 “核减率”为16.49%，由“核减资金”除以“申报资金”算得16.38%，两者矛盾",
    ]);
  });

  test("counts are exact, so that 34.1% of 200 is an error", async () => {
    expect((await codesFor("68个", "200个", "34.1%"))[0]).toContain("算得34.0%，两者矛盾");
  });

  test("a whole of 超160亿元 can only make the rate smaller", async () => {
    expect(await codesFor("16亿元", "超160亿元", "9%")).toHaveLength(1);
    expect((await codesFor("16亿元", "超160亿元", "9%"))[0]).toContain("rates-follow-without-rounding");
    expect((await codesFor("16亿元", "超160亿元", "12%"))[0]).toContain("rates-follow-from-their-parts");
  });
});

describe("what is no rate", () => {
  test.each([
    ["of different units", "7.13亿元", "200个", "16.39%"],
    ["of nothing", "7个", "0个", "16.39%"],
    ["without a percent sign", "68个", "200个", "34个"],
  ])("%s", async (_, part, whole, rate) => {
    expect((await codesFor(part, whole, rate))[0]).toContain("不能由“核减资金”除以“申报资金”得出");
  });

  test("one of three numbers", async () => {
    const found = await codesFor("68个", "200个", "34%", "[核减资金, 申报资金, 核减资金]");
    expect(found[0]).toContain("写了3项，应是两项");
  });

  test("one whose number is not reported is told by its name", async () => {
    const found = await codesFor("68个", "200个", "34%", "[核减资金, 申报金额]");
    expect(found).toEqual(["named-totals-are-reported 3 “比率”写的“申报金额”不在2021年的汇总里"]);
  });
});
