// Which reports content/ makes: every evaluation of 明川市, every department of it, and the analysis of each year that has the figures.
import { describe, expect, it } from "vitest";
import { documents, planned } from "./shipped-reports.ts";

const ofType = (type: string) => documents.filter((document) => document.type === type);
const idsOf = (type: string) =>
  ofType(type)
    .map(({ id }) => id)
    .sort();
const reports = (year: string, ...numbers: readonly number[]) =>
  numbers.map((number) => `mingchuan/${year}/evaluations/mc-${year}-${String(number).padStart(2, "0")}-report`);

describe("evaluation reports of 明川市, by what is evaluated and who organised it", () => {
  it("projects, policies, bonds, funds, state capital and purchased services, by the bureau", () => {
    expect(idsOf("绩效评价报告")).toEqual([
      ...reports("2023", 1, 2, 3, 5, 6, 7, 8, 9, 13),
      ...reports("2024", 1, 2, 3, 4, 5, 6),
    ]);
  });

  it("what departments evaluated themselves, PPP among them", () => {
    expect(idsOf("部门评价报告")).toEqual([...reports("2023", 11, 12, 14, 15), ...reports("2024", 9, 10, 11, 12)]);
  });

  it("whole departments, and the finances of the governments below", () => {
    expect(idsOf("部门整体绩效评价报告")).toEqual([...reports("2023", 4), ...reports("2024", 7)]);
    expect(idsOf("财政运行综合绩效评价报告")).toEqual([...reports("2023", 10), ...reports("2024", 8)]);
  });

  it("every kind of subject is among them, and each is signed by who organised it", () => {
    const evaluations = planned.filter(({ document }) => document.id.endsWith("-report"));
    expect(new Set(evaluations.map(({ plan }) => plan.subject.data.subject))).toEqual(
      new Set([
        ...["项目", "政策", "部门整体", "下级政府财政运行", "专项债券", "政府投资基金"],
        ...["国有资本经营预算", "PPP", "政府购买服务"],
      ]),
    );
    const issuers = new Map(evaluations.map(({ document }) => [document.title, document.issuer]));
    expect(issuers.get("城北快速路一期工程绩效评价报告")).toBe("明川市财政局");
    expect(issuers.get("城西污水处理厂特许经营绩效评价报告")).toBe("明川市生态环境局");
    expect(issuers.get("市属企业技术改造资本金注入绩效评价报告")).toBe("明川市人民政府国有资产监督管理委员会");
  });
});

it("no real place has an evaluation report: their evaluations are known by name and grade alone", () => {
  expect(documents.filter(({ id }) => id.endsWith("-report") && !id.startsWith("mingchuan/"))).toEqual([]);
});

const departments = [
  ...["教育局", "民政局", "人力资源和社会保障局", "生态环境局", "住房和城乡建设局", "农业农村局", "商务局"],
  ...["文化广电旅游局", "卫生健康局", "科学技术局", "交通运输局", "人民政府国有资产监督管理委员会"],
];

it.each(["2023", "2024"])("each of the twelve departments with projects explains its %s", (year) => {
  const made = ofType("部门预算绩效管理情况说明").filter(({ id }) => id.startsWith(`mingchuan/${year}/departments/`));
  expect(made.map(({ title }) => title)).toEqual(
    departments.map((name) => `明川市${name}${year}年度预算绩效管理情况说明`),
  );
});

it("an analysis of each year with figures of goals, monitoring or evaluation, marked as what it is", () => {
  expect(idsOf("年度预算绩效管理分析报告")).toEqual([
    "hangzhou/2019/analysis",
    "hangzhou/2022/analysis",
    "huzhou/2023/analysis",
    "mingchuan/2023/analysis",
    "mingchuan/2024/analysis",
    "shangyu/2021/analysis",
  ]);
  for (const { id, notice } of ofType("年度预算绩效管理分析报告")) {
    expect(notice).toContain(id.startsWith("mingchuan/") ? "示例数据" : "演示，非官方发布");
  }
});

it("all but the analysis, which is for the bureau, and what was taken back may stand on the public site", () => {
  const types = [
    ...["绩效评价报告", "部门评价报告", "部门整体绩效评价报告", "财政运行综合绩效评价报告"],
    "部门预算绩效管理情况说明",
  ];
  const site = new Set(planned.filter(({ forSite }) => forSite).map(({ document }) => document.type));
  expect(types.filter((type) => !site.has(type))).toEqual([]);
  // What was taken back after it had been published.
  const kept = planned.filter(({ document, forSite }) => types.includes(document.type) && !forSite);
  expect(kept.map(({ document }) => document.title)).toEqual(["公共交通企业资本金注入绩效评价报告"]);
  expect(site.has("年度预算绩效管理分析报告")).toBe(false);
});
