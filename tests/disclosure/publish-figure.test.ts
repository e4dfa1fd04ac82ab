// One figure as its page shows it: no more records than a page can bear, names as people say them.
import { expect, it } from "vitest";
import { errorsIn, linesOf, projectsFor, spotChecks, walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

const figures = `抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
比上年表: {编码: t, 口径: 测试, 数表: [{行: 抽评, 口径: [抽评数]}], 列: [事项, 个数, 上年, 增减], 比上年: 是}
`;

it("lists the first records of very many, and says how many there are", async () => {
  const checks = spotChecks(...Array.from({ length: 501 }, () => "商务局 优 1万元"));
  const walked = await walkSmall({
    figures,
    prose: '抽评{{数 "抽评数"}}。',
    records: { "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks },
  });
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  const [figure] = onlyYear(publish(walked)).figures;
  expect([figure?.text, figure?.inputs.length, figure?.inputCount]).toEqual(["501个", 500, 501]);
});

it("calls the figures beside a year by names a reader understands", async () => {
  const checks = (count: number) => spotChecks(...Array.from({ length: count }, () => "商务局 优 1万元"));
  const walked = await walkSmall({
    figures,
    records: {
      "2022/项目.yaml": projectsFor(3),
      "2022/绩效抽评.yaml": checks(1),
      "2023/项目.yaml": projectsFor(3),
      "2023/绩效抽评.yaml": checks(3),
      "2023/工作总结.md": '---\n标题: 总结\n---\n{{表 "比上年表"}}\n',
    },
  });
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  const published = publish(walked).regions[0]?.years[1];
  expect(published?.figures.map(({ name, text }) => [name, text])).toEqual([
    ["比上年表", ""],
    ["抽评数", "3个"],
    ["上年抽评数", "1个"],
    ["抽评数比上年增减", "2个"],
  ]);
  const [row] = published?.figures[0]?.table?.rows ?? [];
  expect(row?.map(({ address }) => address)).toEqual([
    undefined,
    "testcity/2023/figures/n.html",
    "testcity/2023/figures/n-year-before.html",
    "testcity/2023/figures/n-against-year-before.html",
  ]);
});
