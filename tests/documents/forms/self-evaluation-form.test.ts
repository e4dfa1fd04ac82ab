// 项目支出绩效自评表 of a small region: what stands on it, in the order of the official form, and what is left out when nothing is known.
import { describe, expect, it } from "vitest";
import { errorsIn, linesOf, onlyDocument } from "../../small-content.ts";
import { formLines, tableCalled, walkForms } from "./form-text.ts";

const project = (name = "甲项目", more = "") =>
  `- {编号: X1, 名称: ${name}, 主管部门: 市商务局, 预算数: 100万元${more}}\n`;

const form = async (selfEvaluation: string, projects = project()) => {
  const walked = await walkForms(
    { "2023/项目.yaml": projects, "2023/绩效自评.yaml": selfEvaluation },
    "项目支出绩效自评表",
  );
  expect(linesOf(errorsIn(walked.found))).toEqual([]);
  return onlyDocument(walked);
};

const execution =
  "{一级: 预算执行率, 三级: 预算执行率, 方向: ＝, 目标值: 100, 实际值: 80, 单位: '%', 分值: 10, 得分: 8";
const output = (number: number, weight: number) =>
  `{一级: 产出指标, 二级: 数量指标, 三级: 指标${number}, 方向: ≥, 目标值: 5, 实际值: 5, 单位: 个, 分值: ${weight}, 得分: ${weight}}`;

describe("a self-evaluation that says everything", () => {
  const record = `- 编号: Z1
  项目: X1
  资金:
    - {来源: 年度资金总额, 年初预算: 0.01亿元, 全年预算: 100万元, 执行: 800000元}
    - {来源: 当年财政拨款, 年初预算: 100万元, 全年预算: 90.00万元, 执行: 80万元}
    - {来源: 上年结转资金, 全年预算: 10万元, 执行: 0万元}
    - {来源: 其他资金, 全年预算: 0万元, 执行: 0万元}
  指标:
    - ${execution}, 偏差原因: 合同跨年支付}
    - {一级: 产出指标, 二级: 数量指标, 三级: 完成场次, 方向: ≥, 目标值: 10, 实际值: 9, 单位: 场, 分值: 50, 得分: 45, 偏差原因: 一场改期}
    - {一级: 效益指标, 二级: 社会效益指标, 三级: 管理制度, 方向: 定性, 目标值: 健全, 实际值: 健全, 分值: 40, 得分: 40}
  总体完成情况: 基本完成。
  得分: 93
  等次: 优
`;

  it("has the blocks, rows and columns of the official form", async () => {
    const document = await form(record, project("甲项目", ", 实施单位: 市场处, 总体目标: 办好十场活动。"));
    expect(document).toMatchObject({
      profile: "form",
      title: "甲项目项目支出绩效自评表（2023年度）",
      fileStem: "测试市/2023/Z1甲项目项目支出绩效自评表",
    });
    expect(document.landscape).toBeUndefined();
    expect(formLines(document)).toEqual([
      "项目名称｜甲项目",
      "主管部门｜测试市商务局｜实施单位｜市场处",
      "项目资金（万元）｜年初预算数｜全年预算数（A）｜全年执行数（B）｜分值｜执行率（B/A）｜得分",
      // 80 of 100, 80 of 90, none of 10; nothing of nothing has no rate.
      "年度资金总额｜100｜100｜80｜10｜80.00%｜8",
      "其中：当年财政拨款｜100｜90.00｜80｜—｜88.89%｜—",
      "其中：上年结转资金｜｜10.00｜0｜—｜0.00%｜—",
      "其中：其他资金｜｜0.00｜0｜—｜｜—",
      "执行偏差原因分析及改进措施｜合同跨年支付",
      "年度总体目标（预期目标）｜年度总体目标（实际完成情况）",
      "办好十场活动。｜基本完成。",
      "〔绩效指标〕",
      "一级指标｜二级指标｜三级指标｜年度指标值｜实际完成值｜分值｜得分｜偏差原因分析及改进措施",
      "产出指标｜数量指标｜完成场次｜≥10场｜9场｜50｜45｜一场改期",
      "效益指标｜社会效益指标｜管理制度｜健全｜健全｜40｜40｜",
      // 10 + 50 + 40
      "总分｜100｜得分｜93｜等次｜优",
    ]);
  });

  it("is one form: every table goes on below the one before it", async () => {
    const { blocks } = await form(record);
    const [first, ...others] = blocks.map((block) => block.type === "table" && block.joined === true);
    expect(first).toBe(false);
    expect(others.every(Boolean)).toBe(true);
  });
});

it("without funds has no block of funds", async () => {
  const lines = formLines(await form(`- {编号: Z1, 项目: X1, 指标: [${output(1, 100)}], 得分: 100, 等次: 优}\n`));
  expect(lines.join("\n")).not.toContain("项目资金");
  expect(lines.join("\n")).not.toContain("年度总体目标");
  expect(lines.at(1)).toBe("主管部门｜测试市商务局｜实施单位｜—");
  expect(lines.at(-1)).toBe("总分｜100｜得分｜100｜等次｜优");
});

it("without indicators shows funds alone, and scores nothing", async () => {
  const funds = "[{来源: 年度资金总额, 年初预算: 100万元, 全年预算: 100万元, 执行: 90万元}]";
  const lines = formLines(await form(`- {编号: Z1, 项目: X1, 资金: ${funds}}\n`));
  expect(lines.slice(2)).toEqual([
    "项目资金（万元）｜年初预算数｜全年预算数（A）｜全年执行数（B）｜分值｜执行率（B/A）｜得分",
    "年度资金总额｜100｜100｜90｜—｜90.00%｜—",
  ]);
});

it("is not made of a self-evaluation that only names its project", async () => {
  const walked = await walkForms(
    { "2023/项目.yaml": project(), "2023/绩效自评.yaml": "- {编号: Z1, 项目: X1}\n" },
    "项目支出绩效自评表",
  );
  expect(walked.documents).toEqual([]);
});

it("takes forty indicators and a name of sixty characters", async () => {
  const name = "数字化改革".repeat(12);
  expect(name).toHaveLength(60);
  const indicators = Array.from({ length: 40 }, (_, index) => output(index + 1, index < 20 ? 2 : 3));
  const document = await form(`- {编号: Z1, 项目: X1, 指标: [${indicators.join(", ")}], 得分: 100}\n`, project(name));
  expect(formLines(document)[0]).toBe(`项目名称｜${name}`);
  const { rows } = tableCalled(document, "绩效指标");
  expect(rows).toHaveLength(40);
  // 20 × 2 + 20 × 3
  expect(formLines(document).at(-1)).toMatch(/^总分｜100｜得分｜100｜等次｜/);
});
