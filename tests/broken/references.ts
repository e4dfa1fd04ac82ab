// Records that name others, themselves, or one another wrongly; and two records where there should be one.
import type { BrokenCase } from "./broken-case.ts";

const projects = "2023/项目.yaml";
const checks = "2023/绩效抽评.yaml";
const unresolved = (place: string, ...pieces: readonly string[]): string =>
  [`error checks/references-resolve ${place}`, ...pieces].join(" ~ ");

export const referenceCases: readonly BrokenCase[] = [
  {
    name: "部门名称差一个字",
    files: { [projects]: "编号: P-1\n名称: 助餐服务\n主管部门: 商贸局\n" },
    finds: [
      unresolved(
        `${projects}:3:7`,
        "“主管部门”写的“商贸局”没有登记在部门里",
        "您是不是要写“商务局”？是它的另一种叫法，就记在部门.yaml 里它的“简称”里",
      ),
    ],
  },
  {
    name: "一栏写了两个部门",
    files: { [projects]: "编号: P-1\n名称: 助餐服务\n主管部门: 商务局、教委\n" },
    finds: [unresolved(`${projects}:3:7`, "“商务局、教委”")],
  },
  {
    name: "部门名称里有零宽空格：去掉以后对得上，只提醒",
    files: { [projects]: "编号: P-1\n名称: 助餐服务\n主管部门: 商务\u200b局\n" },
    finds: [`warning reading/invisible-character ${projects}:3:9`],
    records: 5,
  },
  {
    name: "部门写成原型的名称",
    files: { [projects]: "编号: P-1\n名称: 助餐服务\n主管部门: constructor\n" },
    finds: [unresolved(`${projects}:3:7`, "“constructor”没有登记在部门里")],
  },
  {
    name: "引用的类别还没有登记",
    files: { "2023/结果应用.yaml": "编号: Y-1\n来源: {绩效抽评: C-1}\n" },
    finds: [unresolved("2023/结果应用.yaml:2:12", "“C-1”没有登记在绩效抽评里", "还没有登记绩效抽评，请先登记")],
  },
  {
    name: "引用的记录写坏了：只说写坏的那一处",
    files: { [projects]: "- {编号: P-1, 名称: 助餐服务}\n", [checks]: "编号: C-1\n项目: P-1\n等次: 良\n" },
    finds: [`error records/missing-field ${projects}:1:3 ~ 项目缺少“主管部门”`],
  },
  {
    name: "两条记录一个编号",
    files: { [projects]: "- {编号: P-1, 名称: 甲, 主管部门: 商务局}\n- {编号: P-1, 名称: 乙, 主管部门: 教委}\n" },
    finds: [`error records/same-record-twice ${projects}:2:3 ~ 项目“P-1”登记了两次 ~ 或改正其中一条的编号、名称`],
  },
  {
    name: "两个文件里一个编号",
    files: { "2023/项目/乙.yaml": "编号: P-1\n名称: 乙\n主管部门: 教委\n" },
    finds: ["error records/same-record-twice 2023/项目/乙.yaml:1:1 ~ 项目“P-1”登记了两次"],
  },
  {
    name: "一年两份总结",
    files: { "2023/工作总结/一.md": "---\n标题: 甲\n---\n正文\n", "2023/工作总结/二.md": "---\n标题: 乙\n---\n正文\n" },
    finds: [
      "note pipeline/not-written 2023/工作总结/二.md:1:1 ~ “工作总结”没有生成",
      "error records/same-record-twice 2023/工作总结/二.md:1:1 ~ 工作总结一年只登记一份 ~ 请删除一份",
    ],
  },
  {
    name: "两个项目同名，按名称引用分不清",
    files: {
      [projects]: "- {编号: P-1, 名称: 运维, 主管部门: 商务局}\n- {编号: P-2, 名称: 运维, 主管部门: 教委}\n",
      [checks]: "编号: C-1\n项目: 运维\n等次: 良\n",
    },
    finds: [`error checks/references-mean-one-record ${checks}:2:5 ~ 对应2条项目记录 ~ P-1、P-2`],
  },
  {
    name: "两个部门一个简称",
    files: {
      "部门.yaml": "- {名称: 测试市商务局, 简称: [商务局]}\n- {名称: 测试市商贸局, 简称: [商务局]}\n- 名称: 教委\n",
    },
    finds: [`error checks/references-mean-one-record ${projects}:1:29 ~ 对应2条部门记录`],
  },
  {
    name: "没有地区记录",
    files: { "地区.yaml": undefined },
    finds: [`error checks/every-region-is-described ${projects}:1:3 ~ 请新建“测试市/地区.yaml”`],
  },
  {
    name: "新地区只有部门",
    elsewhere: { "新区/部门.yaml": "名称: 新区教育局\n" },
    finds: ["error checks/every-region-is-described content/新区/部门.yaml:1:1 ~ “新区”文件夹里没有地区记录"],
  },
  {
    name: "一个文件夹两条地区记录",
    files: { "地区/二.yaml": "名称: 新区\n网址名: new\n财政部门: 新区财政局\n发布性质: 正式\n公开审查: 否\n" },
    finds: ["error checks/every-region-is-described 地区/二.yaml:1:1 ~ 有两条地区记录"],
  },
  {
    name: "两个地区一个网址名",
    elsewhere: {
      "新区/地区.yaml": "名称: 新区\n网址名: testcity\n财政部门: 新区财政局\n发布性质: 正式\n公开审查: 否\n",
    },
    finds: ["error checks/address-names-are-unique 地区.yaml:2:6 ~ 网址名“testcity”已经给了新区"],
  },
  {
    name: "网址名是网站自己的文件夹",
    elsewhere: {
      "新区/地区.yaml": "名称: 新区\n网址名: grades\n财政部门: 新区财政局\n发布性质: 正式\n公开审查: 否\n",
    },
    finds: ["error checks/address-names-are-free content/新区/地区.yaml:2:6 ~ 网址名“grades”是网站自己用的文件夹"],
  },
];
