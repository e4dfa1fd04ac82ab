// A published number as other regions' numbers are held against it: the digits of its text, never more.
import { expect, it } from "vitest";
import { errorsIn, linesOf, projectsFor, spotChecks, testCity, walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

const figures = `抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
优数: {编码: good, 口径: 测试, 统计: 绩效抽评, 条件: {等次: 优}, 方法: 计数, 单位: 个}
优率: {编码: rate, 口径: 测试, 比率: [优数, 抽评数], 小数: 1}
资金: {编码: money, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金, 显示: 亿元, 小数: 2}
节约: {编码: saved, 口径: 节约的资金, 照录: 是}
清单: {编码: list, 口径: 测试, 列表: 绩效抽评, 列: [编号, 等次]}
`;

it("says amount and unit of what is printed, with the digest of how it is counted", async () => {
  const checks = spotChecks("商务局 优 12345万元", "商务局 良 2万元", "商务局 良 3万元");
  const walked = await walkSmall({
    figures,
    prose: '{{数 "优率"}}、{{数 "资金"}}、{{数 "节约"}}。\n\n{{表 "清单"}}\n',
    records: {
      "2023/项目.yaml": projectsFor(checks),
      "2023/绩效抽评.yaml": checks,
      "2023/汇总.yaml": "- {指标: 节约, 数值: 超160亿元, 来源: 测试}\n",
    },
  });
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  const published = onlyYear(publish(walked)).figures;
  const said = published.map(({ code, text, quantity }) => [
    code,
    text,
    quantity && [quantity.amount, quantity.unit, quantity.addsUp ?? false],
  ]);
  expect(said.sort()).toEqual([
    ["good", "1个", ["1", "个", true]],
    ["list", "", undefined],
    ["money", "1.24亿元", ["1.24", "亿元", true]],
    ["n", "3个", ["3", "个", true]],
    ["rate", "33.3%", ["33.3", "%", false]],
    ["saved", "超160亿元", ["160", "亿元", false]],
  ]);
  const digests = published.flatMap(({ quantity }) => quantity?.definition ?? []);
  expect(new Set(digests).size).toBe(5);
});

it("tells by the digest that a region grades by a scheme of its own, wherever grades are counted", async () => {
  const published = async (home: string) => {
    const checks = spotChecks("商务局 优 12345万元", "商务局 良 2万元");
    const walked = await walkSmall({
      figures,
      prose: '{{数 "优率"}}、{{数 "资金"}}。\n',
      records: { "地区.yaml": testCity + home, "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks },
    });
    expect(linesOf(errorsIn(walked.found))).toEqual([]);
    return new Map(onlyYear(publish(walked)).figures.map(({ code, quantity }) => [code, quantity?.definition]));
  };
  const usual = await published("");
  const strict = await published("等次标准: [{等次: 优, 下限: 95}, {等次: 良, 下限: 85}, {等次: 中, 下限: 70}]\n");
  const differ = [...usual].filter(([code, digest]) => strict.get(code) !== digest).map(([code]) => code);
  expect(differ.sort()).toEqual(["good", "rate"]);
});
