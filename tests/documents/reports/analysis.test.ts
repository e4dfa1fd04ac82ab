// 年度预算绩效管理分析报告: 明川市 2024 from its records, and the real places from their totals alone, worked out by hand.
import { describe, expect, it } from "vitest";
import { linesOf, linesUnder, outlineOf, reportAt } from "./shipped-reports.ts";

describe("明川市 2024", () => {
  const report = reportAt("mingchuan/2024/analysis");

  it("analyses goals, monitoring, evaluation and what followed, and ends with what needs attention", () => {
    expect(outlineOf(report)).toEqual([
      "一、总体情况",
      "二、绩效目标管理情况分析",
      "  （一）事前绩效评估",
      "  （二）绩效目标编报和审核",
      "三、绩效运行监控情况分析",
      "四、绩效评价情况分析",
      "  （一）绩效自评",
      "  （二）财政抽评",
      "  （三）财政重点评价",
      "  （四）部门整体和其他评价",
      "  （五）部门评价",
      "五、问题整改和结果应用情况分析",
      "  （一）问题整改",
      "  （二）结果应用",
      "六、需要关注的项目和事项",
      "  （一）评价等次为中、差的项目",
      "  （二）预算执行偏慢的项目",
      "  （三）监控中出现预警的项目",
      "  （四）逾期未完成的整改",
    ]);
    expect(report.cover.map(({ value }) => value)).toEqual(["2024年度", "明川市财政局", "2025年5月31日"]);
  });

  it("compares with the year before: 87.58% of the money was spent, 88.40% then", () => {
    expect(linesUnder(report, "一、总体情况").slice(0, 2)).toEqual([
      // 24 projects: 65760.00 and 57594.34; in 2023 39780.00 and 35163.70.
      "纳入绩效管理的预算项目24个，涉及部门12个，全年预算6.58亿元，实际支出5.76亿元，预算执行率87.6%。预算执行率比上年降低0.8个百分点。",
      "组织财政抽评和重点评价项目共14个，涉及资金4.75亿元。其中，财政抽评项目8个，资金0.67亿元；重点评价项目6个，资金4.08亿元。",
    ]);
    expect(linesUnder(report, "（一）绩效自评")[0]).toMatch(/自评项目个数与上年相同。$/);
    expect(linesUnder(report, "（三）财政重点评价")[0]).toContain("重点评价项目比上年减少1个。");
  });

  it("adds the money up by nature, with the rate of all of it in the last row", () => {
    const lines = linesUnder(report, "一、总体情况");
    const start = lines.indexOf("各类资金项目预算执行情况");
    expect(lines[start + 1]).toBe("资金性质｜预算数｜执行数｜执行率");
    expect(lines.slice(start + 5, start + 6)).toEqual(["专项债券｜18000.00万元｜11700.00万元｜65.0%"]);
    expect(lines).toContain("合计｜65760.00万元｜57594.34万元｜87.6%");
    expect(lines).toContain("明川市商务局｜1780.00万元｜1419.60万元｜79.8%");
  });

  it("sets the units' own scores against the bureau's: 732.91 ÷ 8 and 644.60 ÷ 8", () => {
    expect(linesUnder(report, "（二）财政抽评")).toContain(
      "等次为优的项目占比，比上年提高10.7个百分点。抽评项目的单位自评平均得分91.61分，财政抽评平均得分80.58分，逐项对照见下表。",
    );
  });

  it("says by class where projects and policies lose points", () => {
    // 决策 of the four evaluated: 14.5 of 15, 13.5 of 15, 13 of 15, 18.5 of 20.
    expect(linesUnder(report, "（三）财政重点评价")).toContain("决策｜65｜59.50｜91.5%");
  });

  it("lists what needs attention", () => {
    expect(linesUnder(report, "（一）评价等次为中、差的项目").filter((line) => /^\d/.test(line))).toEqual([
      "1｜跨境电商公共服务平台建设｜明川市商务局｜63.06｜52.8｜差",
      "2｜农产品仓储保鲜设施补助｜明川市农业农村局｜83.22｜66.4｜中",
      "1｜市中医院城北院区建设｜明川市卫生健康局｜76.65｜中",
    ]);
    expect(linesUnder(report, "（二）预算执行偏慢的项目")).toContain(
      "1｜跨境电商公共服务平台建设｜明川市商务局｜52.00%｜63.06｜中",
    );
  });

  it("shows a chart where there is one, with its table", () => {
    const charts = report.blocks.flatMap((block) => (block.type === "chart" ? [block.chart.title] : []));
    expect(charts).toEqual([
      "各部门项目预算数和执行数",
      "2023年、2024年财政抽评和重点评价项目数",
      "绩效运行监控预警灯",
      "重点监控项目执行率与序时进度",
      "单位自评等次分布",
      "财政抽评等次分布",
      "财政重点评价等次分布",
      "反馈问题的类型",
    ]);
  });
});

describe("a real place", () => {
  it("湖州市本级 2023 has the facts it published and no others", () => {
    const report = reportAt("huzhou/2023/analysis");
    expect(outlineOf(report)).toEqual([
      "一、总体情况",
      "二、绩效运行监控情况分析",
      "三、绩效评价情况分析",
      "  （一）绩效自评",
      "  （二）财政抽评",
      "  （三）财政重点评价",
      "  （四）部门整体和其他评价",
      "四、问题整改和结果应用情况分析",
      "  结果应用",
    ]);
    const sentences = linesOf(report).filter((line) => line.endsWith("。"));
    expect(sentences).toEqual([
      "本报告依据2023年度预算绩效管理台账和汇总数，分析湖州市本级绩效目标、运行监控、绩效评价和结果应用情况。",
      "组织财政抽评和重点评价项目共212个，涉及资金11.49亿元。其中，财政抽评项目200个，资金8.46亿元；重点评价项目12个，资金3.03亿元。",
      "开展绩效运行监控的项目1688个。",
      "完成绩效自评项目2007个。",
      "组织财政抽评项目200个，占自评项目的10.0%，涉及部门78个，涉及资金8.46亿元。",
      "财政抽评的200个项目中，等次为优的68个、占34%，等次为良的124个、占62%，等次为中的7个、占3.5%，等次为差的1个、占0.5%。",
      "组织财政重点评价项目12个，涉及部门12个，涉及资金3.03亿元。",
      "财政重点评价的12个项目中，等次为优的5个，等次为良的7个，没有等次为中、差的项目。逐项结果见下表。",
      "开展部门（单位）整体绩效评价1个，市文物保护管理所评价结果为优。",
      "与评价结果挂钩的管理事项4项。",
    ]);
  });

  it("杭州市 2022 keeps the qualifiers of what it printed", () => {
    const lines = linesOf(reportAt("hangzhou/2022/analysis"));
    expect(lines).toContain("审核6000余个项目的绩效目标，发现问题254个。");
    expect(lines).toContain("组织财政重点评价项目14个。各区县财政部门组织重点评价项目130个，涉及资金超160亿元。");
  });
});
