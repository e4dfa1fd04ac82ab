// None, one and many; blank fields; long texts and texts with a stop of their own: no empty section, no number over a single thing.
import { describe, expect, it } from "vitest";
import { letterAt } from "./letters-of-mingchuan.ts";
import { madeOf, onlyLines, walkWith } from "./small-letters.ts";

const feedback = "评价意见反馈函";
const evaluation = (more = ""): string =>
  `- {编号: e-1, 名称: 助餐补助, 类型: 财政重点评价, 对象: 项目, 主管部门: 民政局, 等次: 良${more}}\n`;
const problem = (code: string, words: string, more = ""): string =>
  `- {编号: ${code}, 来源: {绩效评价: e-1}, 问题: ${words}, 责任单位: 民政局, 时限: 2024-06-30${more}}\n`;
const evaluated = (records: Readonly<Record<string, string>>) => walkWith(feedback, records);

describe("评价意见反馈函", () => {
  it("without problems and lost points has neither a section for them nor an annex", async () => {
    const walked = await evaluated({ "2023/绩效评价.yaml": evaluation() });
    expect(walked.found).toEqual([]);
    expect(onlyLines(feedback, walked)).toEqual([
      "按照2023年度绩效评价工作安排，我局组织对助餐补助开展了财政重点评价。现将评价意见函告如下：",
      "一、评价结果",
      "经评价，评价等次为良。",
      "二、有关要求",
      "请你单位总结经验，继续做好绩效管理工作。评价结果作为完善政策、改进管理和安排以后年度预算的重要依据。",
      "特此函告。",
    ]);
    expect(madeOf(feedback, walked)[0]?.letterhead?.attachments).toEqual([]);
  });

  it("without problems tells where points were lost", async () => {
    const indicators =
      "指标: [{一级: 决策, 二级: 立项, 三级: 依据, 分值: 60, 得分: 50, 扣分原因: 依据不足}, {一级: 产出, 二级: 数量, 三级: 人次, 分值: 40, 得分: 40}]";
    const walked = await evaluated({
      "2023/绩效评价.yaml": evaluation(`, 得分: 90, ${indicators}`).replace("良", "优"),
    });
    const lines = onlyLines(feedback, walked);
    expect(lines.slice(2, 7)).toEqual([
      "经评价，综合得分90分，评价等次为优。各项指标得分和扣分原因见附件。",
      "二、主要扣分事项",
      "依据：依据不足。",
      "三、有关要求",
      "请你单位对照扣分事项分析原因，改进管理，并于收到本函后20个工作日内将改进措施函复我局。评价结果作为完善政策、改进管理和安排以后年度预算的重要依据。",
    ]);
    expect(madeOf(feedback, walked)[0]?.letterhead?.attachments).toEqual(["助餐补助绩效评价评分表"]);
  });

  it("gives a single problem no number, and its request no 逐条", async () => {
    const walked = await evaluated({
      "2023/绩效评价.yaml": evaluation(),
      "2023/整改.yaml": problem("z-1", "凭证不全"),
    });
    const lines = onlyLines(feedback, walked);
    expect(lines.slice(3, 7)).toEqual([
      "二、存在的主要问题",
      "凭证不全（2024年6月30日前完成整改）。",
      "三、有关要求",
      "请你单位研究评价意见，制定整改措施，在上述时限内完成整改，并将整改情况和佐证材料函复我局。评价结果作为完善政策、改进管理和安排以后年度预算的重要依据。",
    ]);
  });

  it("keeps a long problem whole, and lets one stop stand where the record has one too", async () => {
    const long = "资金拨付不及时，".repeat(60);
    const records = problem("z-1", `${long}影响较大。`) + problem("z-2", "凭证不全；");
    const walked = await evaluated({ "2023/绩效评价.yaml": evaluation(), "2023/整改.yaml": records });
    expect(onlyLines(feedback, walked).slice(4, 6)).toEqual([
      `（一）${long}影响较大（2024年6月30日前完成整改）。`,
      "（二）凭证不全（2024年6月30日前完成整改）。",
    ]);
  });

  it("is not made where no grade was given, the department evaluated itself, or the bureau would write to itself", async () => {
    const records = [
      "{编号: e-1, 名称: 甲, 类型: 财政重点评价, 对象: 项目, 主管部门: 民政局}",
      "{编号: e-2, 名称: 乙, 类型: 部门评价, 对象: 项目, 主管部门: 民政局, 等次: 良}",
      "{编号: e-3, 名称: 丙, 类型: 财政重点评价, 对象: 下级政府财政运行, 主管部门: 财政局, 等次: 良}",
      "{编号: e-4, 名称: 丁, 类型: 财政重点评价, 对象: 项目, 等次: 良}",
    ];
    const walked = await evaluated({
      "2023/绩效评价.yaml": records.map((one) => `- ${one}\n`).join(""),
    });
    expect(madeOf(feedback, walked)).toEqual([]);
  });
});

describe("抽评意见反馈函", () => {
  const type = "抽评意见反馈函";
  const check = (problems: string, more = ""): string =>
    `- {编号: c-1, 项目: P-1, 主管部门: 民政局, 等次: 良, 问题: [${problems}]${more}}\n`;

  it("with one problem and no 整改 yet asks for a plan", async () => {
    const walked = await walkWith(type, { "2023/绩效抽评.yaml": check("凭证不全") });
    expect(onlyLines(type, walked).slice(1)).toEqual([
      "一、抽评结果",
      "抽评等次为良。",
      "二、存在的问题",
      "凭证不全。",
      "三、有关要求",
      "请你单位研究整改措施，明确责任单位和完成时限，并于收到本函后20个工作日内将整改方案函复我局。",
      "特此函告。",
    ]);
  });

  it("says that the own score is higher only where it is", async () => {
    const lower = { "2023/绩效抽评.yaml": check("甲, 乙", ", 自评得分: 85, 抽评得分: 85") };
    const lines = onlyLines(type, await walkWith(type, lower));
    expect(lines[2]).toBe("单位自评得分85分，抽评得分85分，抽评等次为良。");
    expect(lines.slice(4, 6)).toEqual(["（一）甲。", "（二）乙。"]);
    expect(lines.join("")).not.toContain("如实填报");
  });

  it("is not made without problems", async () => {
    const walked = await walkWith(type, { "2023/绩效抽评.yaml": check("") });
    expect(madeOf(type, walked)).toEqual([]);
  });
});

describe("抽评结果通报", () => {
  const type = "抽评结果通报";
  const checks = "- {编号: c-1, 项目: P-1, 主管部门: 民政局, 等次: 优, 抽评得分: 92, 涉及资金: 100万元}\n";

  it("of one project without problems says no more than there is", async () => {
    const walked = await walkWith(type, { "2023/绩效抽评.yaml": checks });
    const lines = onlyLines(type, walked);
    expect(lines.slice(1, 5)).toEqual([
      "一、总体情况",
      "本次抽评项目1个，涉及资金0.01亿元。",
      "财政抽评项目1个，等次为优。",
      "二、各项目抽评结果",
    ]);
    const [, , ...requests] = lines.slice(4);
    expect(requests.slice(1, 4).map((line) => line.slice(0, 9))).toEqual([
      "三、有关要求",
      "（一）强化结果应用",
      "（二）提高自评质量",
    ]);
    expect(lines.join("")).not.toMatch(/问题|中、差/);
  });

  it("lists problems that nobody has put under 整改, without a number when there is one", async () => {
    const one = checks.replace("}", ", 问题: [凭证不全。]}");
    expect(onlyLines(type, await walkWith(type, { "2023/绩效抽评.yaml": one })).slice(4, 7)).toEqual([
      "二、抽评发现的主要问题",
      "抽评共发现问题1条，具体如下：",
      "凭证不全（助餐服务）。",
    ]);
  });

  it("numbers kinds of problems when there are several, those without a kind last", async () => {
    const found = (code: string, words: string, kind: string): string =>
      `- {编号: ${code}, 来源: {绩效抽评: c-1}, 问题: ${words}, ${kind}责任单位: 民政局, 时限: 2024-06-30}\n`;
    const records =
      found("z-1", "甲。", "类型: 资金管理, ") + found("z-2", "乙", "") + found("z-3", "丙", "类型: 资金管理, ");
    const walked = await walkWith(type, { "2023/绩效抽评.yaml": checks, "2023/整改.yaml": records });
    expect(onlyLines(type, walked).slice(5, 8)).toEqual([
      "抽评共发现问题3条，具体如下：",
      "（一）资金管理方面。发现问题2条：甲（助餐服务）；丙（助餐服务）。",
      "（二）其他问题。乙（助餐服务）。",
    ]);
  });

  it("is not made where nothing was checked", async () => {
    expect(madeOf(type, await walkWith(type, {}))).toEqual([]);
  });
});

describe("事前绩效评估审核意见", () => {
  const type = "事前绩效评估审核意见";
  const judged = (more: string): Promise<readonly string[]> =>
    walkWith(type, {
      "2023/事前评估.yaml": `- {编号: g-1, 项目: P-1, 方式: 财政审核, 申报资金: 100.00万元, ${more}}\n`,
    }).then((walked) => onlyLines(type, walked));

  it("says how much was cut, that nothing was, that all was, or nothing of it", async () => {
    const second = async (more: string): Promise<string | undefined> => (await judged(`结论: 予以支持, ${more}`))[2];
    expect(await second("核定资金: 90.00万元")).toBe(
      "助餐服务申报资金100.00万元。经审核，核定90.00万元，核减10.00万元，核减率10%。",
    );
    expect(await second("核定资金: 100.00万元")).toBe("助餐服务申报资金100.00万元。经审核，核定100.00万元，没有核减。");
    expect(await second("核定资金: 0.00万元")).toBe("助餐服务申报资金100.00万元。经审核，全额核减，不予安排。");
    expect(await second("日期: 2022-10-20")).toBe("助餐服务申报资金100.00万元。");
  });

  it("asks for what follows from its conclusion", async () => {
    const leads = async (conclusion: string): Promise<readonly string[]> =>
      (await judged(`结论: ${conclusion}`)).flatMap((line) => /^（.）(.+?)。/.exec(line)?.[1] ?? []);
    expect(await leads("予以支持")).toEqual(["编实绩效目标", "加强执行管理"]);
    expect(await leads("调整后支持")).toEqual(["抓紧调整完善", "编实绩效目标", "加强执行管理"]);
    expect(await leads("不予支持")).toEqual(["不得变通安排", "重新论证申报"]);
  });

  it("is not made of what the department judged, nor before there is a conclusion", async () => {
    const records =
      "- {编号: g-1, 项目: P-1, 方式: 部门评估, 申报资金: 1万元, 结论: 予以支持}\n- {编号: g-2, 项目: P-1, 方式: 财政审核, 申报资金: 1万元}\n";
    expect(madeOf(type, await walkWith(type, { "2023/事前评估.yaml": records }))).toEqual([]);
  });
});

describe("监控提醒函", () => {
  const type = "监控提醒函";
  const told = (more: string): Promise<readonly string[]> =>
    walkWith(type, {
      "2023/运行监控.yaml": `- {编号: j-1, 项目: P-1, 时点: 2023年6月, 方式: 财政重点, ${more}}\n`,
    }).then((walked) => onlyLines(type, walked));

  it("does not call spending behind that is not", async () => {
    const lines = await told(
      "预算数: 100.00万元, 执行数: 60.00万元, 序时进度: 50%, 执行率: 60%, 灯: 黄, 偏差原因: 服务人次少。, 指标: [{名称: 服务人次, 方向: ≥, 目标值: 100, 完成值: 35, 计量单位: 人次}]",
    );
    expect(lines.slice(2, 4)).toEqual([
      "（一）预算执行。全年预算数100.00万元，截至监控时点，累计执行60.00万元，预算执行率60%，序时进度50%。",
      "（二）偏差原因。服务人次少。",
    ]);
  });

  it("asks for measures where none were proposed, and is milder to yellow than to red", async () => {
    const yellow = await told("灯: 黄");
    const red = await told("灯: 红");
    expect(yellow).toContain(
      "（一）落实纠偏措施。请针对监控发现的偏差研究纠偏措施，明确责任人员和完成时间，抓紧落实。",
    );
    expect([yellow.join("").includes("暂缓拨付"), red.join("").includes("暂缓拨付")]).toEqual([false, true]);
  });
});

describe("整改通知书", () => {
  it("puts 2024-12-31 after 2024-07-31, whatever their Chinese texts look like", () => {
    const [table] = letterAt(
      "2023/rectification-notices/x660ex5dddx5e02x4f4fx623fx548cx57cex4e61x5efax8bbex5c40",
    ).blocks.filter((block) => block.type === "table");
    const deadlines = table?.rows.map((row) =>
      row
        .at(-1)
        ?.map((node) => ("value" in node ? node.value : ""))
        .join(""),
    );
    expect(deadlines).toEqual([
      "2024年6月30日",
      "2024年6月30日",
      "2024年6月30日",
      "2024年6月30日",
      "2024年7月31日",
      "2024年12月31日",
      "2025年6月30日",
    ]);
  });

  it("of one problem speaks of one", async () => {
    const records = "- {编号: z-1, 来源: {文件: 审计报告}, 问题: 凭证不全, 责任单位: 民政局, 时限: 2024-06-30}\n";
    const lines = onlyLines("整改通知书", await walkWith("整改通知书", { "2023/整改.yaml": records }));
    expect(lines.slice(2, 5)).toEqual([
      "问题的来源、整改措施和时限如下表。",
      "序｜来源｜问题｜措施｜时限",
      "1｜审计报告｜凭证不全｜｜2024年6月30日",
    ]);
    expect(lines.join("")).not.toMatch(/逐条|销号/);
  });
});
