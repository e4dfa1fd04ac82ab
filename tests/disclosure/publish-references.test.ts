// What a public record names in a list, or came from: a reader gets to each, and to nothing that is not public.
import { expect, it } from "vitest";
import { errorsIn, linesOf, walkSmall } from "../small-content.ts";
import { onlyYear, publish } from "./publish.ts";

const projects = `- {编号: p1, 名称: 营养餐补助, 主管部门: 教委, 预算数: 10万元}
- {编号: p2, 名称: 食堂维修, 主管部门: 教委, 预算数: 10万元}
- {编号: p3, 名称: 不公开的项目, 主管部门: 教委, 预算数: 10万元, 公开: {属性: 不予公开, 依据: 示例}}
`;
const evaluations = `- {编号: e1, 名称: 供餐政策, 类型: 部门评价, 对象: 政策, 主管部门: 教委, 项目: [p1, 食堂维修, p3]}
`;
const spotChecks = `- {编号: c1, 项目: p1, 等次: 良, 问题: [台账不全, 公示不及时]}
`;
const rectifications = `- {编号: r1, 来源: {绩效抽评: c1}, 问题: 台账不全, 责任单位: 教委, 时限: 2024-06-30}
- {编号: r2, 来源: {文件: 某审计报告}, 问题: 公示不及时, 责任单位: 教委, 时限: 2024-06-30}
`;

const walked = await walkSmall({
  prose: "总结。",
  records: {
    "2023/项目.yaml": projects,
    "2023/绩效评价.yaml": evaluations,
    "2023/绩效抽评.yaml": spotChecks,
    "2023/整改.yaml": rectifications,
  },
});
const { records } = onlyYear(publish(walked));
const found = (code: string, id: string) => records.find((one) => one.code === code && one.id === id);

it("names the projects of a list by their titles, without those that are not public", () => {
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  expect(found("evaluation", "e1")?.references).toEqual([
    { field: "projects", kind: "项目", title: "营养餐补助", address: "testcity/2023/projects/p1.html" },
    { field: "projects", kind: "项目", title: "食堂维修", address: "testcity/2023/projects/p2.html" },
  ]);
});

it("leads from what was to be put right to the result it came from, by the name of its project", () => {
  expect(found("rectification", "r1")?.references).toEqual([
    { field: "source", kind: "绩效抽评", title: "营养餐补助", address: "testcity/2023/projects/p1.html#spot-check-c1" },
  ]);
  expect(found("rectification", "r2")?.references).toBeUndefined();
  expect(found("rectification", "r2")?.source).toBe("某审计报告");
});

it("gives the items of a list each for itself", () => {
  const problems = found("spot-check", "c1")?.fields.find(({ name }) => name === "problems");
  expect(problems?.items).toEqual(["台账不全", "公示不及时"]);
});
