// A grade nobody wrote still says in a figure what it follows from, and by whose rule.
import { expect, test } from "vitest";
import { known, projectsFor, testCity, walkSmall } from "../small-content.ts";

const figures =
  "自评优等项目数: {编码: excellent, 口径: 测试, 统计: 绩效自评, 条件: {等次: 优}, 方法: 计数, 单位: 个}\n表: {编码: grades, 口径: 测试, 统计: 绩效自评, 方法: 去重计数, 字段: 等次, 单位: 种}\n";
const records = {
  "2023/项目.yaml": projectsFor(1),
  "2023/绩效自评.yaml": "编号: ZP-1\n项目: P-1\n得分: 86.5\n",
};

async function gradeOf(region: string) {
  const walked = await walkSmall({ records: { ...records, "地区.yaml": region }, figures });
  const [origin] = known(walked.figures.figure("表")).provenance.inputs;
  return [walked.figures.figure("自评优等项目数"), origin?.value] as const;
}

test("by the scheme of its region, where that has one", async () => {
  const [count, value] = await gradeOf(`${testCity}等次标准:\n  - {等次: 优, 下限: 85}\n  - {等次: 差, 下限: 0}\n`);
  expect(value).toBe("优（得分86.5分，按测试市的等次标准）");
  expect(known(count).text).toBe("1个");
});

test("else by the national one", async () => {
  const [count, value] = await gradeOf(testCity);
  expect(value).toBe("良（得分86.5分，按全国通行的等次标准）");
  expect(known(count).text).toBe("0个");
});
