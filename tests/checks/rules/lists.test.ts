// Names written together in one item of a list: which fields are looked at, and what is left alone.
import { describe, expect, test } from "vitest";
import { listsHoldOneNameAnItem } from "../../../src/checks/rules/lists-hold-one-name-an-item.ts";
import { checkContent } from "../check-content.ts";

const region = "名称: 测试市\n网址名: test\n财政部门: 测试市财政局\n发布性质: 正式\n";
const departments = "- {名称: 甲局}\n- {名称: 科技、经济和信息化局}\n";
const evaluation = "编号: e1, 名称: 助餐, 类型: 联合评价, 对象: 政策";

const found = async (path: string, record: string) => {
  const files = {
    "测试市/地区.yaml": region,
    "测试市/部门.yaml": departments,
    [`测试市/${path}.yaml`]: `{${record}}\n`,
  };
  return (await checkContent(files, [listsHoldOneNameAnItem])).findings;
};

describe("two names in one item", () => {
  test.each([
    ["第三方机构", "名称: 咨询公司, 主评人: 甲、乙"],
    ["2023/绩效评价", `${evaluation}, 参与地区: [甲区，乙区]`],
    ["2023/绩效评价", `${evaluation}, 主评人: [甲、乙]`],
    ["2023/绩效评价", `${evaluation}, 专家: [甲；乙]`],
    ["2023/公开事项", "事项: 自评结果, 载体: 部门网站、政务公开栏"],
    ["2023/专题报告", "标题: 报告, 报送对象: [市政府、市人大常委会]"],
    ["指标库", "编号: k1, 一级: 产出, 二级: 数量, 名称: 场次, 适用: [养老、托育]"],
  ])("are told in %s: %s", async (path, record) => {
    expect((await found(path, record)).map((one) => `${one.severity} ${one.code}`)).toEqual([
      "warning checks/lists-hold-one-name-an-item",
    ]);
  });

  test.each([
    ["2023/绩效评价", `${evaluation}, 参与地区: [甲区, 乙区]`],
    ["2023/专题报告", "标题: 报告, 报送对象: [科技、经济和信息化局]"],
    ["2023/整改", "编号: x1, 来源: {文件: 报告}, 问题: 甲、乙, 责任单位: 甲局, 时限: 2024-06-30, 佐证: [清单、回单]"],
    ["2023/工作总结", "标题: 总结, 要点: [自评项目数、抽评项目数]"],
  ])("are no finding in %s: %s", async (path, record) => {
    expect(await found(path, record)).toEqual([]);
  });
});

test("says how the whole list should stand", async () => {
  const [finding] = await found("2023/绩效评价", `${evaluation}, 参与地区: [甲区, 乙区、丙区，丁区]`);
  expect(finding).toMatchObject({
    message: "“参与地区”的一项写了“乙区、丙区，丁区”，像是3个名称，现在读成了一个",
    hint: "请用半角逗号分开，写成“参与地区: [甲区, 乙区, 丙区, 丁区]”；确是一个名称的，登记豁免",
    place: { line: 1, column: 47 },
  });
});
