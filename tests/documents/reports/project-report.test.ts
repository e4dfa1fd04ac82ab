// 绩效评价报告: what the records know of 城北快速路一期工程, in the order of the official outline, worked out by hand.
import { describe, expect, it } from "vitest";
import { linesOf, linesUnder, outlineOf, reportAt } from "./shipped-reports.ts";

const report = reportAt("mingchuan/2024/evaluations/mc-2024-06-report");

it("follows the outline of 财预〔2020〕10号, as far as the records go", () => {
  expect(outlineOf(report)).toEqual([
    "一、基本情况",
    "  （一）概况和资金情况",
    "  （二）绩效目标",
    "二、绩效评价工作开展情况",
    "  （一）绩效评价目的和组织方式",
    "  （二）评价原则和指标体系",
    "  （三）绩效评价工作过程",
    "三、综合评价情况及评价结论",
    "四、绩效评价指标分析",
    "  （一）决策类指标",
    "  （二）过程类指标",
    "  （三）产出类指标",
    "  （四）效益类指标",
    "五、存在的问题和整改要求",
    "六、评价结果应用",
    "附件1：绩效评价评分表",
    "附件2：单位自评情况",
  ]);
});

it("has a cover, a date and the lines for those who sign", () => {
  expect(report.title).toBe("城北快速路一期工程绩效评价报告");
  expect(report.cover.map(({ label, value }) => `${label}：${value}`)).toEqual([
    "评价对象：城北快速路一期工程",
    "主管部门：明川市交通运输局",
    "评价类型：财政重点评价",
    "评价组织单位：明川市财政局",
    "受托评价机构：明川衡信会计师事务所",
  ]);
  expect(report.signatures.map(({ label }) => label)).toEqual([
    "主评人（签字）",
    "评价工作组成员（签字）",
    "明川衡信会计师事务所（盖章）",
    "评价组织单位（盖章）",
  ]);
  expect([report.issuer, report.date, report.profile]).toEqual(["明川市财政局", "2025年5月12日", "report"]);
});

describe("what it says", () => {
  it("of the money: 8084 of 8600 is 94%, and 516 is left", () => {
    expect(linesUnder(report, "（一）概况和资金情况")).toEqual([
      "本次评价的对象为城北快速路一期工程，评价类别为项目，主管部门为明川市交通运输局，实施单位为市公路与运输管理中心，实施期为2024—2026年，评价年度为2024年度。",
      "2024年度纳入评价的预算资金8600.00万元，实际支出8084.00万元，预算执行率94%，结余516.00万元。",
    ]);
  });

  it("of the goal, with each target as the form writes it", () => {
    const lines = linesUnder(report, "（二）绩效目标");
    expect(lines[0]).toBe("年度总体目标：完成路基5.60公里、桥梁下部结构60%，控制设计变更，文明施工达标。");
    expect(lines.slice(2, 5)).toEqual([
      "年度绩效指标",
      "一级｜二级｜名称｜年度目标值",
      "产出指标｜数量指标｜完成路基长度｜≥5.60公里",
    ]);
    expect(lines).toHaveLength(4 + 9);
  });

  it("of how it was done", () => {
    expect(linesUnder(report, "（一）绩效评价目的和组织方式")[0]).toMatch(
      /评价由明川市财政局组织。明川衡信会计师事务所受委托承担具体评价工作。$/,
    );
    expect(linesUnder(report, "（三）绩效评价工作过程").slice(1)).toEqual([
      "评价工作过程",
      "环节｜日期｜工作内容",
      "评前｜2025年2月27日｜工程在建，确定以过程管理和造价控制为评价重点",
      "评中｜2025年4月2日｜抽查变更签证26份，现场复核路基和桥梁工程量",
      "评后｜2025年4月29日｜与市交通运输局、建设单位交换意见",
    ]);
  });

  it("of the result: the classes add up to it, and their rates are theirs", () => {
    // 决策 4+3+3.5+3+3+2; 过程 4+3.76+4.5+3+2; 产出 10+7.6+8+5.79+4.4; 效益 5+4.5+3.6+5.
    expect(linesUnder(report, "三、综合评价情况及评价结论")).toEqual([
      "综合得分89.65分，评价等次为良。20个三级指标中，有扣分的11个，共扣10.35分。各一级指标得分率见下图。",
      "一级指标得分率",
      "一级指标得分情况",
      "一级｜分值｜得分｜得分率",
      "决策｜20｜18.50｜92.5%",
      "过程｜20｜17.26｜86.3%",
      "产出｜40｜35.79｜89.5%",
      "效益｜20｜18.10｜90.5%",
      "合计｜100｜89.65｜89.7%",
    ]);
  });

  it("of each class: its score, and why points were lost, none of another class", () => {
    expect(linesUnder(report, "（二）过程类指标")).toEqual([
      "分值20分，得17.26分，得分率86.3%。",
      "1.预算执行率（分值4分，得3.76分）：执行率94%，按比例计分。",
      "2.资金使用合规性（分值5分，得4.50分）：1笔工程款支付早于计量确认。",
      "3.设计变更管理（分值4分，得2.00分）：抽查的26份变更签证中，7份审批晚于施工。",
    ]);
    expect(linesUnder(report, "（一）决策类指标")).toHaveLength(3);
  });

  it("of the problems that were found in it, not in another evaluation, and what followed", () => {
    expect(linesUnder(report, "五、存在的问题和整改要求")).toEqual([
      "评价共反馈问题2条，整改措施和时限见下表。",
      "评价反馈的问题和整改要求",
      "序｜问题｜责任单位｜整改措施｜整改时限",
      "1｜抽查的变更签证中7份审批晚于施工，软基处理变更造价仍在增加｜明川市交通运输局｜实行变更先批后建，软基处理增加补充勘察和限额管理｜2025年7月31日",
      "2｜1笔工程款支付早于计量确认｜明川市交通运输局｜补办计量确认手续，支付系统增加计量前置校验｜2025年5月30日",
    ]);
    expect(linesUnder(report, "六、评价结果应用").at(-1)).toBe(
      "1｜重点监控｜城北快速路设计变更按月监控，增加造价超过控制线的部分不追加预算",
    );
  });

  it("of the unit's own evaluation, in an annex of its own", () => {
    const lines = linesUnder(report, "附件2：单位自评情况");
    expect(lines[0]).toMatch(/^城北快速路一期工程自评得分97\.88分，自评等次为优。/);
    expect(lines).toContain("产出指标｜桥梁下部结构完成比例｜≥60%｜57%｜3座桥梁跨越河道，汛期停工21天");
  });
});

describe("other subjects of the same template", () => {
  it("a fund is analysed by 募、投、管、退, whatever classes its record has", () => {
    const fund = reportAt("mingchuan/2024/evaluations/mc-2024-01-report");
    expect(outlineOf(fund).filter((line) => line.endsWith("类指标"))).toEqual([
      "  （一）募类指标",
      "  （二）投类指标",
      "  （三）管类指标",
      "  （四）退类指标",
      "  （五）政策效益类指标",
    ]);
    // 5 + 7.33 + 7 of 20; 7.65 + 6 + 9.2 of 25; 4 + 4 + 4 + 4 of 20; 3.5 + 3 + 3.4 of 15; 6 + 4.8 + 3.2 + 4 of 20.
    expect(linesUnder(fund, "三、综合评价情况及评价结论").slice(4)).toEqual([
      "募｜20｜19.33｜96.7%",
      "投｜25｜22.85｜91.4%",
      "管｜20｜16.00｜80.0%",
      "退｜15｜9.90｜66.0%",
      "政策效益｜20｜18.00｜90.0%",
      "合计｜100｜86.08｜86.1%",
    ]);
    expect(linesUnder(fund, "（一）概况和资金情况")[1]).toBe(
      "2024年度纳入评价的预算资金10000.00万元，实际支出10000.00万元，预算执行率100%，没有结余。",
    );
  });

  it("a joint evaluation says who took part and what came out in each place", () => {
    const joint = reportAt("mingchuan/2023/evaluations/mc-2023-06-report");
    expect(linesUnder(joint, "（一）绩效评价目的和组织方式")[0]).toContain(
      "评价由明川市财政局组织，临江区、云栖县、北山区参加，统一评价方案和评分尺度。明川大学公共财政研究中心受委托承担具体评价工作。",
    );
    expect(linesUnder(joint, "三、综合评价情况及评价结论").slice(-4, -2)).toEqual([
      "地区｜涉及资金｜得分｜等次｜主要情况",
      "临江区｜362.00万元｜89.2｜良｜见习岗位与主导产业结合较好，见习留用率三地最高；补助申请仍要到窗口提交纸质材料",
    ]);
  });

  it("one that came out 差 says so, and what was cancelled", () => {
    const poor = reportAt("mingchuan/2023/evaluations/mc-2023-13-report");
    expect(linesUnder(poor, "三、综合评价情况及评价结论")[0]).toMatch(/^综合得分59\.46分，评价等次为差。/);
    expect(outlineOf(poor)).toContain("五、存在的问题和整改要求");
  });

  it("one with prose is that prose, with the score sheet as its only annex", () => {
    const written = reportAt("mingchuan/2023/evaluations/mc-2023-01-report");
    expect(outlineOf(written).filter((line) => !line.startsWith(" "))).toEqual([
      "一、基本情况",
      "二、绩效评价工作开展情况",
      "三、综合评价情况及评价结论",
      "四、绩效评价指标分析",
      "五、主要经验及做法、存在的问题及原因分析",
      "六、有关建议",
      "七、其他需要说明的问题",
      "附件：绩效评价评分表",
    ]);
    expect(linesOf(written)).not.toContain("一级指标得分率");
  });
});
