// The sentences of an annual summary that ship with the program: each over small contents with none, one, many and no data.
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedTemplates } from "../shipped-templates.ts";
import {
  bodyText,
  linesOf,
  onlyDocument,
  projectsFor,
  spotChecks,
  testCity,
  totals,
  walkSmall,
} from "../small-content.ts";

type Records = Readonly<Record<string, string>>;

/** The documents of the small world are its own. */
const templates = Object.fromEntries(
  Object.entries(shippedTemplates).filter(([path]) => !path.startsWith("documents/")),
);

/** What a partial says between two marks, paragraphs and lines of tables each on a line of their own. */
async function say(partial: string, records: Records): Promise<string> {
  const walked = await walkSmall({ records, templates, prose: `始\n\n{{> ${partial}}}\n\n终\n` });
  const about = walked.found.filter(({ code, severity }) => severity === "error" || /^(narrative|proof)\//.test(code));
  expect(linesOf(about)).toEqual([]);
  return bodyText(onlyDocument(walked))
    .replace(/^始\n?/, "")
    .replace(/\n?终$/, "");
}

const reported = (values: Records): Records => ({ "2023/汇总.yaml": totals(values) });
const year = (file: string, ...items: readonly string[]): Records => ({
  [`2023/${file}.yaml`]: items.map((item) => `- {${item}}\n`).join(""),
});
const projects = (count: number): Records => ({ "2023/项目.yaml": projectsFor(count) });

/** Nothing is known of any figure: every sentence is left out, and so is its place. */
describe("no data", () => {
  const names = readdirSync("templates/partials").map((name) => name.replace(".md.hbs", ""));
  const ofReports = [
    ...["评价方法", "评价结论", "评价对象概况", "部门整体概况", "评价项目目标", "评价工作开展", "评价结论和得分"],
    ...["评价指标分析", "评价问题和应用", "评价附件", "项目评价报告"],
  ];
  it.each(names.filter((name) => !ofReports.includes(name)))("%s says nothing", async (name) => {
    expect(await say(name, { "2023/项目.yaml": "[]\n" })).toBe("");
  });
});

/** What is reported to be zero is not told as “0个，涉及资金0亿元”. */
describe("none", () => {
  it.each<[string, Records]>([
    ["项目总体", { 项目数: "0个", 项目预算: "0亿元" }],
    ["评价总体", { 抽评项目数: "0个", 抽评资金: "0亿元", 重点评价项目数: "0个", 重点评价资金: "0亿元" }],
    ["自评情况", { 绩效自评项目数: "0个", 自评部门数: "0个", 自评资金: "0亿元" }],
    ["抽评情况", { 抽评项目数: "0个", 抽评资金: "0亿元" }],
    ["抽评结果", { 抽评项目数: "0个", 抽评优等项目数: "0个" }],
    ["重点评价情况", { 重点评价项目数: "0个", 重点评价资金: "0亿元" }],
    ["重点评价结果", { 重点评价项目数: "0个", 重点评价优等项目数: "0个" }],
    ["委托评价", { 委托评价项目数: "0个", 委托评价资金: "0亿元" }],
    ["部门整体评价", { 部门整体评价数: "0个" }],
    ["监控情况", { 运行监控项目数: "0个", 监控资金: "0亿元", 监控预警项目数: "0个", 重点监控项目数: "0个" }],
    ["事前评估", { 事前评估项目数: "0个", 事前评估申报资金: "0万元", 事前评估核减资金: "0万元" }],
    ["目标审核", { 目标审核项目数: "0个", 目标审核退回项目数: "0个" }],
    ["结果应用", { 结果应用事项数: "0项", 结果应用压减资金: "0万元" }],
    ["整改情况", { 反馈问题数: "0条", 完成整改问题数: "0条" }],
    ["信息公开", { 公开事项数: "0项", 公开部门数: "0个" }],
    ["培训宣传", { 培训宣传场次: "0场次", 培训人次: "0人次" }],
    ["质量评优", { 质量评优参评项目数: "0个", 质量评优优秀项目数: "0个" }],
  ])("%s", async (partial, values) => {
    expect(await say(partial, reported(values))).toBe("");
  });
});

describe("reported totals", () => {
  it.each<[string, Records, string]>([
    [
      "项目总体",
      { 项目数: "1个", 项目主管部门数: "1个", 项目预算: "0.05亿元", 项目执行数: "0.04亿元" },
      "纳入绩效管理的预算项目1个，全年预算0.05亿元，实际支出0.04亿元，预算执行率80%。",
    ],
    [
      "项目总体",
      { 项目数: "24个", 项目主管部门数: "12个", 项目预算: "6.58亿元" },
      "纳入绩效管理的预算项目24个，涉及部门12个，全年预算6.58亿元。",
    ],
    [
      "评价总体",
      { 抽评项目数: "200个", 抽评资金: "8.46亿元", 重点评价项目数: "12个", 重点评价资金: "3.03亿元" },
      "组织财政抽评和重点评价项目共212个，涉及资金11.49亿元。其中，财政抽评项目200个，资金8.46亿元；重点评价项目12个，资金3.03亿元。",
    ],
    [
      "评价总体",
      { 抽评项目数: "258个", 重点评价项目数: "17个", 重点评价资金: "54.88亿元" },
      "组织财政抽评和重点评价项目共275个。其中，财政抽评项目258个；重点评价项目17个，资金54.88亿元。",
    ],
    ["评价总体", { 抽评项目数: "8个", 重点评价项目数: "0个" }, ""],
    ["自评情况", { 绩效自评项目数: "2247个", 自评部门数: "327个" }, "完成绩效自评项目2247个，涉及部门327个。"],
    [
      "自评情况",
      { 绩效自评项目数: "1个", 自评部门数: "1个", 自评资金: "0.05亿元", 自评良等项目数: "1个" },
      "完成绩效自评项目1个，涉及资金0.05亿元，自评等次为良。",
    ],
    ["自评情况", { 绩效自评项目数: "1个" }, "完成绩效自评项目1个。"],
    [
      "自评情况",
      {
        绩效自评项目数: "8个",
        自评优等项目数: "6个",
        自评良等项目数: "2个",
        自评中等项目数: "0个",
        自评差等项目数: "0个",
      },
      "完成绩效自评项目8个。自评项目中，等次为优的6个、占75%，等次为良的2个、占25%，没有等次为中、差的项目。",
    ],
    [
      "自评情况",
      { 绩效自评项目数: "6000余个", 自评优等项目数: "5000余个", 自评中等项目数: "20个", 自评差等项目数: "0个" },
      "完成绩效自评项目6000余个。自评项目中，等次为优的5000余个、占约83.3%，等次为中的20个、占约0.3%，没有等次为差的项目。",
    ],
    [
      "抽评情况",
      { 绩效自评项目数: "2007个", 抽评项目数: "200个", 抽评部门数: "78个", 抽评资金: "8.46亿元" },
      "组织财政抽评项目200个，占自评项目的10.0%，涉及部门78个，涉及资金8.46亿元。",
    ],
    [
      "抽评情况",
      { 绩效自评项目数: "9个", 抽评项目数: "1个", 抽评部门数: "1个", 抽评资金: "0.05亿元" },
      "组织财政抽评项目1个，涉及资金0.05亿元。",
    ],
    ["抽评情况", { 抽评项目数: "124个" }, "组织财政抽评项目124个。"],
    ["抽评结果", { 抽评项目数: "258个", 抽评资金: "8.40亿元" }, ""],
    [
      "抽评结果",
      {
        抽评项目数: "200个",
        抽评优等项目数: "68个",
        抽评良等项目数: "124个",
        抽评中等项目数: "7个",
        抽评差等项目数: "1个",
      },
      "财政抽评的200个项目中，等次为优的68个、占34%，等次为良的124个、占62%，等次为中的7个、占3.5%，等次为差的1个、占0.5%。\n" +
        "财政抽评等次分布\n等次\t项目数\t占抽评项目的比例\n优\t68个\t34%\n良\t124个\t62%\n中\t7个\t3.5%\n差\t1个\t0.5%",
    ],
    [
      "抽评结果",
      { 抽评项目数: "50个", 抽评良等项目数: "40个", 抽评差等项目数: "10个" },
      "财政抽评的50个项目中，等次为良的40个、占80%，等次为差的10个、占20%。",
    ],
    ["抽评结果", { 抽评项目数: "1个", 抽评中等项目数: "1个" }, "财政抽评项目1个，等次为中。"],
    [
      "重点评价情况",
      { 重点评价项目数: "12个", 重点评价部门数: "12个", 重点评价资金: "3.03亿元" },
      "组织财政重点评价项目12个，涉及部门12个，涉及资金3.03亿元。",
    ],
    ["重点评价情况", { 重点评价项目数: "1个", 重点评价部门数: "1个" }, "组织财政重点评价项目1个。"],
    ["重点评价结果", { 重点评价项目数: "14个" }, ""],
    [
      "重点评价结果",
      { 重点评价项目数: "12个", 重点评价优等项目数: "5个", 重点评价良等项目数: "7个" },
      "财政重点评价的12个项目中，等次为优的5个，等次为良的7个。",
    ],
    [
      "委托评价",
      { 委托评价项目数: "21个", 委托评价资金: "4.70亿元", 委托评价优等项目数: "15个", 委托评价良等项目数: "6个" },
      "委托第三方机构评价项目21个，涉及资金4.70亿元，等次为优的15个，等次为良的6个。",
    ],
    ["委托评价", { 委托评价项目数: "1个", 委托评价优等项目数: "1个" }, "委托第三方机构评价项目1个，等次为优。"],
    ["部门整体评价", { 部门整体评价数: "2个" }, "开展部门（单位）整体绩效评价2个。"],
    ["监控情况", { 运行监控项目数: "1688个" }, "开展绩效运行监控的项目1688个。"],
    [
      "监控情况",
      { 运行监控项目数: "80个", 监控部门数: "26个", 监控资金: "36.33亿元", 监控预警项目数: "5个" },
      "开展绩效运行监控的项目80个，涉及部门26个，涉及预算资金36.33亿元。发出预警的项目5个。",
    ],
    [
      "监控情况",
      { 重点监控项目数: "80个", 重点监控部门数: "26个", 重点监控资金: "36.33亿元" },
      "财政部门重点监控项目80个，涉及部门26个，涉及资金36.33亿元。",
    ],
    [
      "事前评估",
      { 事前评估项目数: "68只", 事前评估申报资金: "43.52亿元", 事前评估核减资金: "7.13亿元" },
      "完成事前绩效评估的项目68个，单位申报资金435200万元，核减资金71300万元，核减率16.4%。",
    ],
    [
      "事前评估",
      { 事前评估项目数: "1个", 事前评估申报资金: "500万元", 事前评估核减资金: "0万元" },
      "完成事前绩效评估的项目1个，单位申报资金500万元，没有核减资金。",
    ],
    ["事前评估", { 事前评估项目数: "7个" }, "完成事前绩效评估的项目7个。"],
    [
      "目标审核",
      { 目标审核项目数: "6000余个", 目标审核问题数: "254个" },
      "审核6000余个项目的绩效目标，发现问题254个。",
    ],
    [
      "目标审核",
      { 目标审核项目数: "24个", 目标审核指标数: "180条", 目标审核退回项目数: "6个" },
      "审核24个项目的绩效目标，审核绩效指标180条，退回修改的项目6个。",
    ],
    ["目标审核", { 目标审核项目数: "24个", 目标审核退回项目数: "0个" }, "审核24个项目的绩效目标，没有退回修改的项目。"],
    ["目标审核", { 目标审核项目数: "1个", 目标审核退回项目数: "1个" }, "审核1个项目的绩效目标，退回修改。"],
    ["结果应用", { 结果应用压减资金: "2120万元" }, "依据评价结果压减预算资金2120万元。"],
    ["整改情况", { 反馈问题数: "34条" }, "反馈问题34条。"],
    [
      "整改情况",
      { 反馈问题数: "34条", 完成整改问题数: "13条" },
      "反馈问题34条，已完成整改13条，整改完成率38.2%，尚未完成整改的21条。",
    ],
    ["整改情况", { 反馈问题数: "34条", 完成整改问题数: "34条" }, "反馈问题34条，已全部完成整改。"],
    ["整改情况", { 反馈问题数: "1条", 完成整改问题数: "1条" }, "反馈问题1条，已完成整改。"],
    ["信息公开", { 部门公开绩效信息项目数: "至少2个" }, "每个部门公开绩效目标和自评结果的项目至少2个。"],
    [
      "培训宣传",
      { 培训人次: "400余人次", 上门辅导部门数: "15家" },
      "开展预算绩效管理培训，参加400余人次，上门辅导部门15家。",
    ],
    ["培训宣传", { 上门辅导部门数: "15家" }, "上门辅导部门15家。"],
    [
      "质量评优",
      { 质量评优参评项目数: "26个", 质量评优优秀项目数: "2个", 质量评优良好项目数: "8个" },
      "参加评价报告质量评优的项目26个，评为优秀的2个，评为良好的8个。",
    ],
  ])("%s of %j", async (partial, values, expected) => {
    expect(await say(partial, reported(values))).toBe(expected);
  });
});

describe("自评情况 of records", () => {
  const evaluated = (id: number, grade: string, money: string): string =>
    `编号: zp-${id}, 项目: P-${id}, 资金: [{来源: 年度资金总额, 全年预算: ${money}, 执行: ${money}}, {来源: 当年财政拨款, 全年预算: ${money}, 执行: ${money}}], 等次: ${grade}`;

  it("counts the total of each sheet once, not what it is made up of", async () => {
    const many = year(
      "绩效自评",
      evaluated(1, "优", "2500万元"),
      evaluated(2, "优", "1500万元"),
      evaluated(3, "差", "1000万元"),
    );
    expect(await say("自评情况", { ...projects(3), ...many })).toBe(
      "完成绩效自评项目3个，涉及部门1个，涉及资金0.50亿元。自评项目中，等次为优的2个、占66.7%，等次为差的1个、占33.3%。",
    );
  });

  it("one", async () => {
    expect(await say("自评情况", { ...projects(1), ...year("绩效自评", evaluated(1, "中", "800万元")) })).toBe(
      "完成绩效自评项目1个，涉及资金0.08亿元，自评等次为中。",
    );
  });
});

describe("抽评结果 of records", () => {
  it("says of the worst grades that there are none, once all are known", async () => {
    const checks = spotChecks("商务局 优 4000万元", "教委 优 3000万元", "测试市民政局 良 2000万元");
    expect(await say("抽评结果", { "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks })).toBe(
      "财政抽评的3个项目中，等次为优的2个、占66.7%，等次为良的1个、占33.3%，没有等次为中、差的项目。\n" +
        "财政抽评等次分布\n等次\t项目数\t占抽评项目的比例\n优\t2个\t66.7%\n良\t1个\t33.3%\n中\t0个\t0%\n差\t0个\t0%",
    );
  });

  it("gives one project its grade, not a distribution", async () => {
    const checks = spotChecks("商务局 差 4000万元");
    expect(await say("抽评结果", { "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks })).toBe(
      "财政抽评项目1个，等次为差。",
    );
  });
});

describe("重点评价 and 部门整体评价 of records", () => {
  const evaluated = (id: number, name: string, subject: string, grade?: string): string =>
    `编号: hz-${id}, 序号: ${id}, 名称: ${name}, 类型: 财政重点评价, 对象: ${subject}, 主管部门: 测试市商务局, 涉及资金: 1500万元${grade ? `, 等次: ${grade}` : ""}`;

  it("lists what was evaluated below the sentence", async () => {
    const many = year("绩效评价", evaluated(1, "电商补助", "项目", "优"), evaluated(2, "助餐补助", "政策", "中"));
    expect(await say("重点评价结果", many)).toBe(
      "财政重点评价的2个项目中，等次为优的1个，等次为中的1个，没有等次为差的项目。逐项结果见下表。\n" +
        "财政重点评价结果\n序\t名称\t主管部门\t等次\n1\t电商补助\t测试市商务局\t优\n2\t助餐补助\t测试市商务局\t中",
    );
    expect(await say("重点评价情况", many)).toBe("组织财政重点评价项目2个，涉及部门1个，涉及资金0.30亿元。");
  });

  it("names the only one", async () => {
    const one = year("绩效评价", evaluated(1, "电商补助", "项目", "良"));
    expect(await say("重点评价结果", one)).toBe("财政重点评价项目1个，为电商补助，等次为良。");
    expect(await say("重点评价情况", one)).toBe("组织财政重点评价项目1个，涉及资金0.15亿元。");
  });

  it("names the departments evaluated as a whole, as far as they were graded", async () => {
    const graded = evaluated(1, "图书馆", "部门整体", "良");
    expect(await say("部门整体评价", year("绩效评价", graded))).toBe(
      "开展部门（单位）整体绩效评价1个，图书馆评价结果为良。",
    );
    expect(await say("部门整体评价", year("绩效评价", graded, evaluated(2, "博物馆", "部门整体")))).toBe(
      "开展部门（单位）整体绩效评价2个，图书馆评价结果为良。",
    );
    expect(await say("重点评价结果", year("绩效评价", graded))).toBe("");
  });
});

describe("监控情况 of records", () => {
  const watched = (id: number, light: string, more = ""): string =>
    `编号: jk-${id}${more}, 项目: P-${id}, 时点: ${more ? "2023年三季度" : "2023年7月"}, 预算数: 1000万元, 灯: ${light}, 偏差原因: 工期推迟, 纠偏措施: 加快进度`;

  it.each<[string, readonly string[], string]>([
    [
      "all lights",
      [watched(1, "红"), watched(2, "黄"), watched(3, "黄"), watched(4, "蓝"), watched(5, "绿")],
      "开展绩效运行监控的项目5个，涉及部门1个，涉及预算资金0.50亿元。从亮灯情况看，红灯项目1个，黄灯项目2个，蓝灯项目1个，绿灯项目1个。",
    ],
    [
      "no warning",
      [watched(1, "绿"), watched(2, "绿")],
      "开展绩效运行监控的项目2个，涉及部门1个，涉及预算资金0.20亿元。从亮灯情况看，绿灯项目2个，没有红灯、黄灯项目。",
    ],
    [
      "nothing red",
      [watched(1, "黄"), watched(2, "绿")],
      "开展绩效运行监控的项目2个，涉及部门1个，涉及预算资金0.20亿元。从亮灯情况看，黄灯项目1个，绿灯项目1个，没有红灯项目。",
    ],
    ["one", [watched(1, "黄")], "开展绩效运行监控的项目1个，涉及预算资金0.10亿元，亮黄灯。"],
    [
      "one project watched twice: its money is not added up, and it may have shown two lights",
      [watched(1, "红"), watched(2, "绿"), watched(1, "绿", "-2")],
      "开展绩效运行监控的项目2个，涉及部门1个。从亮灯情况看（监控几次的项目，亮过的灯分别计入），红灯项目1个，绿灯项目2个。",
    ],
  ])("%s", async (_, items, expected) => {
    expect(await say("监控情况", { ...projects(5), ...year("运行监控", ...items) })).toBe(expected);
  });
});

describe("事前评估 and 目标审核 of records", () => {
  const assessed = (id: number, asked: number, approved: number, conclusion: string): string =>
    `编号: pg-${id}, 项目: P-${id}, 方式: 财政审核, 申报资金: ${asked}万元, 核定资金: ${approved}万元, 结论: ${conclusion}`;

  it("several conclusions", async () => {
    const many = year("事前评估", assessed(1, 800, 600, "调整后支持"), assessed(2, 200, 0, "不予支持"));
    expect(await say("事前评估", { ...projects(2), ...many })).toBe(
      "完成事前绩效评估的项目2个，单位申报资金1000万元，核定资金600万元，核减资金400万元，核减率40%。从评估结论看，调整后支持的1个，不予支持的1个。",
    );
  });

  it("one, of which nothing was cut", async () => {
    expect(await say("事前评估", { ...projects(1), ...year("事前评估", assessed(1, 800, 800, "予以支持")) })).toBe(
      "完成事前绩效评估的项目1个，单位申报资金800万元，核定资金800万元，没有核减资金，评估结论为予以支持。",
    );
  });

  it("goals that were sent back, and problems found", async () => {
    const reviewed = year(
      "目标审核",
      "编号: sh-1, 方式: 重点审核, 项目: P-1, 问题: [指标没有量化, 目标值偏低], 结论: 修改后通过, 公开: {属性: 主动公开}",
      "编号: sh-2, 方式: 重点审核, 项目: P-2, 结论: 通过, 公开: {属性: 主动公开}",
    );
    expect(await say("目标审核", { ...projects(2), ...reviewed })).toBe(
      "审核2个项目的绩效目标，发现问题2个，退回修改的项目1个。",
    );
  });
});

describe("质量评优 of records", () => {
  const evaluations = year(
    "绩效评价",
    "编号: hz-1, 名称: 甲, 类型: 财政重点评价, 对象: 项目, 主管部门: 测试市商务局, 等次: 优",
    "编号: hz-2, 名称: 乙, 类型: 财政重点评价, 对象: 项目, 主管部门: 测试市商务局, 等次: 优",
  );
  it.each([
    [["报告: hz-1, 等次: 优秀"], "在评价报告质量评优中，评为优秀的1个。"],
    [["报告: hz-1, 等次: 优秀", "报告: hz-2, 等次: 良好"], "在评价报告质量评优中，评为优秀的1个，评为良好的1个。"],
  ])("%j", async (awards, expected) => {
    expect(await say("质量评优", { ...evaluations, ...year("质量评优", ...awards) })).toBe(expected);
  });
});

describe("结果应用, 整改, 公开 and 培训 of records", () => {
  const checks = spotChecks("商务局 中 400万元");
  const checked: Records = { "2023/项目.yaml": projectsFor(checks), "2023/绩效抽评.yaml": checks };
  const used = (id: number, way: string, amount?: string): string =>
    `编号: yy-${id}, 来源: {绩效抽评: SC-1}, 方式: ${way}${amount ? `, 金额: ${amount}` : ""}`;
  const found = (id: number, due: string, state: string): string =>
    `编号: zg-${id}, 来源: {绩效抽评: SC-1}, 问题: 佐证材料不全, 责任单位: 商务局, 措施: 补齐材料, 时限: ${due}, ${state}`;
  const solved = "状态: 已整改, 完成日期: 2024-05-10, 佐证: [材料]";
  const dated: Records = { "地区.yaml": `${testCity}台账日期: 2024-06-30\n` };

  it.each<[string, string, Records, string]>([
    [
      "many ways",
      "结果应用",
      year(
        "结果应用",
        used(1, "优先保障"),
        used(2, "压减", "120万元"),
        used(3, "压减", "80万元"),
        used(4, "取消", "300万元"),
        used(5, "暂缓拨款", "50万元"),
        used(6, "调整政策"),
        used(7, "纳入考核"),
        used(8, "重点监控"),
      ),
      "应用绩效评价和监控结果8项，优先保障预算1项，压减预算2项、资金200万元，取消预算安排1项、资金300万元，暂缓拨款1项、资金50万元，调整政策1项，纳入考核1项，列入重点监控1项。",
    ],
    [
      "what is handed over stays inside",
      "结果应用",
      year("结果应用", used(1, "压减"), used(2, "移送")),
      "应用绩效评价和监控结果2项，压减预算1项。",
    ],
    [
      "one way",
      "结果应用",
      year("结果应用", used(1, "压减", "120万元")),
      "应用绩效评价和监控结果1项，方式为压减预算，资金120万元。",
    ],
    [
      "one way without money",
      "结果应用",
      year("结果应用", used(1, "纳入考核")),
      "应用绩效评价和监控结果1项，方式为纳入考核。",
    ],
    [
      "some done, one late",
      "整改情况",
      {
        ...dated,
        ...year(
          "整改",
          found(1, "2024-05-31", solved),
          found(2, "2024-05-31", "状态: 整改中"),
          found(3, "2024-09-30", "状态: 整改中"),
        ),
      },
      "反馈问题3条，已完成整改1条，整改完成率33.3%，尚未完成整改的2条，其中超过整改时限的1条。",
    ],
    [
      "none late",
      "整改情况",
      {
        ...dated,
        ...year(
          "整改",
          found(1, "2024-05-31", solved),
          found(2, "2024-08-31", "状态: 未整改"),
          found(3, "2024-09-30", "状态: 整改中"),
        ),
      },
      "反馈问题3条，已完成整改1条，整改完成率33.3%，尚未完成整改的2条，均在整改时限之内。",
    ],
    [
      "nobody can tell whether it is late",
      "整改情况",
      year("整改", found(1, "2024-05-31", solved), found(2, "2024-08-31", "状态: 整改中")),
      "反馈问题2条，已完成整改1条，整改完成率50%，尚未完成整改的1条。",
    ],
    [
      "one, late",
      "整改情况",
      { ...dated, ...year("整改", found(1, "2024-05-31", "状态: 整改中")) },
      "反馈问题1条，尚未完成整改，超过整改时限。",
    ],
    ["one, done", "整改情况", year("整改", found(1, "2024-05-31", solved)), "反馈问题1条，已完成整改。"],
    [
      "published, and not yet",
      "信息公开",
      year(
        "公开事项",
        "事项: 甲, 部门: 商务局, 公开日期: 2023-03-01",
        "事项: 乙, 部门: 商务局, 公开日期: 2023-03-02",
        "事项: 丙, 部门: 测试市民政局, 时限: 2024-09-01",
      ),
      "向社会公开绩效信息2项，涉及部门1个。",
    ],
    [
      "one published",
      "信息公开",
      year("公开事项", "事项: 甲, 部门: 商务局, 公开日期: 2023-03-01"),
      "向社会公开绩效信息1项。",
    ],
    [
      "trainings",
      "培训宣传",
      year("培训宣传", "名称: 甲, 日期: 2023-04-01, 人次: 260余人次", "名称: 乙, 日期: 2023-05-01, 人次: 40人次"),
      "举办预算绩效管理培训、宣传活动2场次，参加300余人次。",
    ],
    [
      "trainings whose attendance nobody counted",
      "培训宣传",
      year("培训宣传", "名称: 甲, 日期: 2023-04-01"),
      "举办预算绩效管理培训、宣传活动1场次。",
    ],
  ])("%s: %s", async (_, partial, records, expected) => {
    expect(await say(partial, { ...checked, ...records })).toBe(expected);
  });
});
