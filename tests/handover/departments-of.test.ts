// Whose record it is: by its own department, its project's, or that of the record it came from; never by a list of projects.
import { expect, it } from "vitest";
import { departmentsOf, headDepartments } from "../../src/handover/departments-of.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import { smallWorld } from "../small-content.ts";

const written = {
  "部门.yaml": `- 名称: 测试市商务局
  简称: [商务局]
- 名称: 测试市教育局
- 名称: 测试市小学
  上级部门: 教育局办公室
- 名称: 测试市教育局办公室
  简称: [教育局办公室]
  上级部门: 测试市教育局
- 名称: 甲
  上级部门: 乙
- 名称: 乙
  上级部门: 甲
`,
  "2023/项目.yaml":
    "- {编号: sw, 名称: 商务项目, 主管部门: 商务局}\n- {编号: xx, 名称: 小学项目, 主管部门: 测试市小学}\n- {编号: jia, 名称: 甲项目, 主管部门: 甲}\n",
  "2023/绩效抽评.yaml": "- {编号: cp, 项目: 小学项目, 等次: 良}\n",
  "2023/整改.yaml": "- {编号: zg, 来源: {绩效抽评: cp}, 问题: 一, 责任单位: 商务局, 时限: 2024-01-01}\n",
  "2023/结果应用.yaml": "- {编号: yy, 来源: {绩效抽评: cp}, 方式: 压减}\n",
  "2023/联动监督.yaml": "- {对象: 人大, 事项: 调研, 项目: [商务项目, 小学项目]}\n",
};
// Not checked, so that the circle is still there.
const entries = await readContent(smallWorld({ records: written }), "content");
const { value: records } = gatherRecords(entries.value);

it.each<[string, string, readonly string[]]>([
  ["项目", "商务项目", ["测试市商务局"]],
  ["项目", "小学项目", ["测试市教育局"]],
  ["绩效抽评", "cp", ["测试市教育局"]],
  ["整改", "zg", ["测试市商务局"]],
  ["结果应用", "yy", ["测试市教育局"]],
  ["联动监督", "调研", []],
])("of %s %s", (kind, name, expected) => {
  const record = records.find(kind, { region: "测试市", year: "2023" }, name);
  expect(record && [...departmentsOf(record, records)]).toEqual(expected);
});

it("a circle of 上级部门 ends", () => {
  const record = records.find("项目", { region: "测试市", year: "2023" }, "甲项目");
  expect(record && departmentsOf(record, records).size).toBe(1);
  expect(headDepartments("测试市", records).filter((name) => name.startsWith("测试市"))).toEqual([
    "测试市商务局",
    "测试市教育局",
  ]);
});
