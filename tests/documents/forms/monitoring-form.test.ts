// 绩效运行监控情况表 and 预警清单 of a small region: one form for a department and a time, whatever name the department was written with.
import { expect, it } from "vitest";
import { errorsIn, linesOf } from "../../small-content.ts";
import { formLines, walkForms } from "./form-text.ts";

const projects = `- {编号: X1, 名称: 甲, 主管部门: 市商务局, 实施单位: 市场处, 总体目标: 建成十个点。}
- {编号: X2, 名称: 乙, 主管部门: 测试市商务局}
- {编号: X3, 名称: 丙, 主管部门: 教委}
`;
const monitoring = `- 编号: J1
  项目: X1
  时点: 2023年7月
  预算数: 100万元
  执行数: 60万元
  预计执行数: 95万元
  指标:
    - {一级: 产出指标, 二级: 数量指标, 名称: 建成点数, 方向: ≥, 目标值: 10, 完成值: 6, 预计完成值: 10, 计量单位: 个, 完成可能性: 确定能}
- {编号: J2, 项目: X2, 时点: 2023年7月, 预算数: 0.01亿元, 执行数: 10万元, 偏差原因: 招标推迟, 纠偏措施: 8月开标}
- {编号: J3, 项目: X2, 时点: 2023年9月, 预算数: 100万元, 执行数: 70万元}
- {编号: J4, 项目: X3, 时点: 2023年7月, 预算数: 50万元, 执行数: 30万元}
`;
const records = { "2023/项目.yaml": projects, "2023/运行监控.yaml": monitoring };

it("lists the projects of one department at one time, on its side", async () => {
  const { documents, found } = await walkForms(records, "绩效运行监控情况表");
  expect(linesOf(errorsIn(found))).toEqual([]);
  expect(documents.map(({ document }) => [document.title, document.landscape])).toEqual([
    ["测试市商务局绩效运行监控情况表（2023年7月）", true],
    ["测试市商务局绩效运行监控情况表（2023年9月）", true],
    ["测试市教育局绩效运行监控情况表（2023年7月）", true],
  ]);
  const [first] = documents;
  if (!first) throw new Error("nothing was made");
  // 7 months of 12; 60 and 10 of 100; 10/58.33 is less than three fifths.
  expect(formLines(first.document)).toEqual([
    "主管部门｜测试市商务局｜监控时点｜2023年7月",
    "〔项目资金（万元）〕",
    "序｜项目名称｜实施单位｜全年预算数｜累计执行数｜累计执行率｜全年预计执行数｜序时进度｜预警灯",
    "1｜甲｜市场处｜100｜60｜60.00%｜95｜58.33%｜绿",
    "2｜乙｜｜100｜10｜10.00%｜｜58.33%｜红",
    "〔年度总体目标和纠偏措施〕",
    "序｜项目名称｜年度总体目标｜偏差原因分析｜纠偏措施",
    "1｜甲｜建成十个点。｜｜",
    "2｜乙｜｜招标推迟｜8月开标",
    "〔绩效指标〕",
    "项目名称｜一级指标｜二级指标｜三级指标｜年度指标值｜累计执行情况｜全年预计完成情况｜偏差原因分析｜完成目标可能性",
    "甲｜产出指标｜数量指标｜建成点数｜≥10个｜6个｜10个｜｜确定能",
  ]);
});

it("has no table of indicators where none was filled in", async () => {
  const { documents } = await walkForms(records, "绩效运行监控情况表");
  const last = documents.at(-1);
  expect(last && formLines(last.document).join()).not.toContain("绩效指标");
});

it("warns of red and yellow lights only, and is not made without any", async () => {
  const { documents } = await walkForms(records, "监控预警清单");
  expect(documents.map(({ document }) => formLines(document).slice(2))).toEqual([
    ["1｜乙｜测试市商务局｜2023年7月｜100｜10｜10.00%｜58.33%｜红｜招标推迟｜8月开标"],
  ]);
  const green = "- {编号: J1, 项目: X1, 时点: 2023年7月, 预算数: 100万元, 执行数: 60万元}\n";
  const calm = await walkForms({ "2023/项目.yaml": projects, "2023/运行监控.yaml": green }, "监控预警清单");
  expect(calm.documents).toEqual([]);
});
