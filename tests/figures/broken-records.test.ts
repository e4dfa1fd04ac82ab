// A broken record stops the figures that would read it, and no others: a count without it would be a wrong count.
import { expect, it } from "vitest";
import { errorsIn, known, ofCode, projectsFor, spotChecks, totals, walkSmall } from "../small-content.ts";

const definitions = `抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
项目数: {编码: p, 口径: 测试, 统计: 项目, 方法: 计数, 单位: 个}
合计: {编码: s, 口径: 测试, 相加: [抽评数, 项目数], 单位: 个}
抽评表: {编码: t, 口径: 测试, 列表: 绩效抽评, 列: [序, 等次]}
照录数: {编码: r, 口径: 测试, 照录: 是}
没有的: {编码: m, 口径: 测试, 照录: 是}
缺与停: {编码: ms, 口径: 测试, 相加: [没有的, 抽评数]}
`;

const broken = `${spotChecks("商务局 优 1万元")}- {编号: SC-2, 项目: P-2, 主管部门: 商务局, 等次: 特优}\n`;
const records = { "2023/项目.yaml": projectsFor(3), "2023/绩效抽评.yaml": broken };

it("stops what reads its kind, with the one error that is its own", async () => {
  const { figures, found } = await walkSmall({ records, figures: definitions });
  const [error, ...others] = errorsIn(found);
  expect(others).toEqual([]);
  expect(error).toMatchObject({
    code: "records/wrong-value",
    place: { file: "content/测试市/2023/绩效抽评.yaml", line: 6, column: 38 },
  });
  for (const name of ["抽评数", "抽评表", "合计", "缺与停"]) {
    expect(figures.figure(name), name).toEqual({ status: "stopped", by: [error] });
  }
  expect(known(figures.figure("项目数")).text).toBe("3个");
});

it("in another year or region stops nothing here", async () => {
  const elsewhere = {
    "2023/项目.yaml": projectsFor(3),
    "2023/绩效抽评.yaml": spotChecks("商务局 优 1万元"),
    "2022/绩效抽评.yaml": "- {编号: SC-2, 项目: P-2, 等次: 特优}\n",
  };
  const { street } = await walkSmall({ records: elsewhere, figures: definitions });
  const year = street.years.find(({ regionYear }) => regionYear.scope.year === "2023");
  expect(year && known(year.figures.figure("抽评数")).text).toBe("1个");
});

it("is not papered over by what was reported", async () => {
  const { figures } = await walkSmall({
    records: { ...records, "2023/汇总.yaml": totals({ 抽评数: "2个" }) },
    figures: definitions,
  });
  expect(figures.figure("抽评数").status).toBe("stopped");
});

it("among the reported totals stops what only they could have told", async () => {
  const reported = `${totals({ 照录数: "5个" })}- {指标: 没有的, 数值: 五个, 来源: 测试}\n`;
  const { figures, found } = await walkSmall({
    records: { "2023/项目.yaml": projectsFor(3), "2023/汇总.yaml": reported },
    figures: definitions,
  });
  expect(errorsIn(found).map((one) => one.place.line)).toEqual([4]);
  expect(figures.figure("没有的").status).toBe("stopped");
  expect(known(figures.figure("照录数")).text).toBe("5个");
  expect(known(figures.figure("项目数")).text).toBe("3个");
});

it("stops the document that uses such a figure, with a note that says why, and leaves the others", async () => {
  const evaluation = (id: string, text: string) =>
    `---\n编号: ${id}\n名称: ${id}\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n---\n${text}\n`;
  const template = `---\n文种: 报告\n对象: 绩效评价\n版式: report\n标题: "{{名称}}"\n文件名: "{{名称}}"\n页面: "reports/{{编号}}"\n---\n{{正文}}\n`;
  const { documents, found } = await walkSmall({
    records: {
      ...records,
      "2023/绩效评价/a.md": evaluation("a", '抽评{{数 "抽评数"}}。'),
      "2023/绩效评价/b.md": evaluation("b", '项目{{数 "项目数"}}。'),
    },
    figures: definitions,
    templates: { "documents/报告.md.hbs": template },
  });
  expect(documents.map(({ document }) => document.id)).toEqual(["testcity/2023/reports/b"]);
  const [note] = ofCode(found, "pipeline/not-written");
  expect(note?.place.file).toBe("content/测试市/2023/绩效评价/a.md");
  expect(note?.related?.[0]?.place).toMatchObject({ file: "content/测试市/2023/绩效抽评.yaml", line: 6 });
  expect(errorsIn(found)).toHaveLength(1);
});
