// trace/: from each number of a document to the records it comes from, with their files and lines; a document's own file does not move with the lines.
import { expect, it } from "vitest";
import type { DocumentState, RecordState } from "../../../src/trace/changes/snapshot.ts";
import { recordsText, traceText } from "../../../src/trace/changes/take-snapshot.ts";
import { projectsFor, spotChecks, walkSmall } from "../../small-content.ts";

const figures = `抽评数: {编码: n, 口径: 测试, 统计: 绩效抽评, 方法: 计数, 单位: 个}
资金: {编码: a, 口径: 测试, 统计: 绩效抽评, 方法: 求和, 字段: 涉及资金}
合计: {编码: m, 口径: 测试, 相加: [资金, 资金]}
`;

async function tracesOf(checks: string, own = figures) {
  const { street } = await walkSmall({
    figures: own,
    prose: '抽评{{数 "抽评数"}}，{{数 "合计"}}。',
    records: { "2023/项目.yaml": projectsFor(2), "2023/绩效抽评.yaml": checks },
  });
  const [year] = street.years;
  const [planned] = year?.documents ?? [];
  if (!year || !planned) throw new Error("no document");
  const { document, texts } = planned;
  const text = traceText({ document, texts, definitions: year.figures.definitions, region: "测试市" });
  const { records } = JSON.parse(recordsText(street.records)) as { records: readonly RecordState[] };
  return { text, document: JSON.parse(text) as DocumentState & { version: number }, records };
}

const checks = spotChecks("市商务局 优 10万元", "教委 良 20万元");

it("leads from each number to its records, and from these to file and line", async () => {
  const { document, records } = await tracesOf(checks);
  expect(document).toMatchObject({ version: 2, id: "testcity/2023/summary", type: "工作总结" });
  const { 抽评数, 资金, 合计 } = Object.fromEntries(document.figures.map((one) => [one.id, one]));
  expect(合计).toMatchObject({ text: "60万元", basis: "计算", method: "资金 ＋ 资金", operands: ["资金"], inputs: [] });
  expect(抽评数).toMatchObject({ text: "2个", basis: "台账" });
  expect(资金).toMatchObject({ text: "30万元", fields: ["涉及资金"] });
  const keys = 资金?.inputs.map((position) => document.records[position]);
  expect(keys).toEqual(["测试市/2023/绩效抽评/SC-1", "测试市/2023/绩效抽评/SC-2"]);
  const read = records.filter((one) => keys?.includes([one.region, one.year, one.kind, one.id].join("/")));
  expect(read).toMatchObject([
    { file: "content/测试市/2023/绩效抽评.yaml", line: 1, fields: { 涉及资金: "10万元" } },
    { file: "content/测试市/2023/绩效抽评.yaml", line: 6, fields: { 涉及资金: "20万元" } },
  ]);
});

it("is the same text when only lines moved, and tells them where records are told", async () => {
  const [before, after] = [await tracesOf(checks), await tracesOf(`# 说明\n${checks}`, `\n${figures}`)];
  expect(after.text).toBe(before.text);
  const lineOf = ({ records }: typeof before) => records.find(({ id }) => id === "SC-1")?.line;
  expect([lineOf(before), lineOf(after)]).toEqual([1, 2]);
});

it("changes with a record", async () => {
  const changed = await tracesOf(spotChecks("市商务局 优 11万元", "教委 良 20万元"));
  expect(changed.text).not.toBe((await tracesOf(checks)).text);
});
