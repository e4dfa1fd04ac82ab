// 更正 and 撤回: shown where they belong, and of what was taken back nothing is left but the notice.
import { describe, expect, it } from "vitest";
import { publicLedger } from "../../src/disclosure/public-ledger.ts";
import type { Publication } from "../../src/disclosure/publication.ts";
import { errorsIn, linesOf, ofCode, type Walked, walkSmall } from "../small-content.ts";
import { publish } from "./publish.ts";

const canary = "金丝雀";
const figures = `评价数: {编码: n, 口径: 评价的个数, 统计: 绩效评价, 方法: 计数, 单位: 个}
评价资金: {编码: a, 口径: 评价的资金, 统计: 绩效评价, 方法: 求和, 字段: 涉及资金, 显示: 万元}
`;
const reportTemplate = `---
文种: 绩效评价报告
对象: 绩效评价
版式: report
标题: "{{名称}}报告"
文件名: "{{名称}}报告"
页面: "evaluations/{{编号}}-report"
公开: 是
---
{{记 "涉及资金"}}，{{数 "评价数"}}。
`;
const evaluations = `- {编号: a, 名称: 甲, 类型: 财政重点评价, 对象: 项目, 主管部门: 商务局, 涉及资金: 100万元, 等次: 优, 得分: 92.5, 报告日期: 2024-03-05, 来源: 资料}
- {编号: b, 名称: 乙${canary}, 类型: 部门评价, 对象: 政策, 主管部门: 教委, 涉及资金: 80万元, 报告日期: 2024-03-06, 来源: 资料}
`;
const rectification = `编号: z
来源: {绩效评价: b}
问题: ${canary}的问题
责任单位: 教委
状态: 整改中
时限: 2025-03-31
`;
const base = { "2023/绩效评价.yaml": evaluations };
const correction = (subject: string, type: string, more = ""): string =>
  `- {编号: gz-1, 对象: {${subject}}, 类型: ${type}, 原因: 录入有误, 影响: 资金由90万元改为100万元, 日期: 2024-09-05${more}}\n`;

async function walk(corrections: string, records: Readonly<Record<string, string>> = {}): Promise<Walked> {
  return walkSmall({
    figures,
    prose: '评价{{数 "评价数"}}、{{数 "评价资金"}}。',
    records: { ...base, ...records, ...(corrections === "" ? {} : { "2023/更正.yaml": corrections }) },
    templates: { "documents/报告.md.hbs": reportTemplate },
  });
}

const regionOf = ({ regions }: Publication) => {
  const [region] = regions;
  if (!region) throw new Error("no region");
  return region;
};

describe("a 更正", () => {
  it("of a record leads to the record and to the documents about it", async () => {
    const walked = await walk(correction("绩效评价: a", "更正"));
    expect(linesOf(errorsIn(walked.found))).toEqual([]);
    expect(regionOf(publish(walked)).corrections).toEqual([
      {
        id: "gz-1",
        code: "gz-1",
        type: "更正",
        year: "2023",
        date: "2024-09-05",
        reason: "录入有误",
        effect: "资金由90万元改为100万元",
        kind: "绩效评价",
        title: "甲",
        places: ["testcity/2023/evaluations/a.html", "testcity/2023/evaluations/a-report.html"],
      },
    ]);
  });

  it("of a document leads to its page", async () => {
    const [said] = regionOf(publish(await walk(correction("文件: 甲报告", "补充")))).corrections ?? [];
    expect([said?.kind, said?.title, said?.places]).toEqual([
      "文件",
      "甲报告",
      ["testcity/2023/evaluations/a-report.html"],
    ]);
  });

  it("comes before those of earlier days", async () => {
    const two =
      correction("绩效评价: a", "更正") +
      correction("绩效评价: b", "更正").replace("gz-1", "gz-2").replace("09-05", "10-01");
    const { corrections } = regionOf(publish(await walk(two)));
    expect(corrections?.map(({ code }) => code)).toEqual(["gz-2", "gz-1"]);
  });

  it("of something that is not public is not public", async () => {
    const hidden = evaluations.replace("来源: 资料}\n", "来源: 资料, 公开: {属性: 不予公开, 依据: 条例}}\n");
    const walked = await walk(correction("绩效评价: a", "更正"), { "2023/绩效评价.yaml": hidden });
    expect(regionOf(publish(walked)).corrections).toEqual([]);
  });
});

describe("a 撤回 of a record", () => {
  it("leaves nothing of it but notices at its own address and at those of its documents", async () => {
    const walked = await walk(correction("绩效评价: b", "撤回").replace("资金由90万元改为100万元", "撤回评价一项"));
    expect(linesOf(errorsIn(walked.found))).toEqual([]);
    const publication = publish(walked);
    expect(JSON.stringify(publication)).not.toContain(canary);
    const { corrections, withdrawn } = regionOf(publication);
    const notice = { code: "gz-1", date: "2024-09-05", reason: "录入有误", files: [] };
    expect(withdrawn).toEqual([
      { ...notice, kind: "绩效评价", address: "testcity/2023/evaluations/b.html" },
      { ...notice, kind: "绩效评价报告", address: "testcity/2023/evaluations/b-report.html" },
    ]);
    expect(corrections).toMatchObject([
      { type: "撤回", kind: "绩效评价", places: withdrawn?.map(({ address }) => address) },
    ]);
    expect(corrections?.[0]).not.toHaveProperty("title");
  });

  it("takes it out of lists, figures and the ledger that data are made of, not out of the bureau's own", async () => {
    const walked = await walk(correction("绩效评价: b", "撤回"));
    const [year] = regionOf(publish(walked)).years;
    expect(year?.records.filter(({ code }) => code === "evaluation").map(({ id }) => id)).toEqual(["a"]);
    const count = year?.figures.find(({ code }) => code === "n");
    expect(count?.inputs.map(({ title }) => title)).toEqual(["甲"]);
    const { records } = publicLedger(walked.street.records);
    expect(JSON.stringify(records.all.map(({ title, data }) => [title, data]))).not.toContain(canary);
    expect(walked.street.records.all.some(({ title }) => title.includes(canary))).toBe(true);
  });

  it("takes with it what cannot be told without it, each with a notice", async () => {
    const walked = await walk(correction("绩效评价: b", "撤回"), {
      "2023/整改.yaml": rectification,
    });
    expect(linesOf(errorsIn(walked.found))).toEqual([]);
    const publication = publish(walked);
    expect(JSON.stringify(publication)).not.toContain(canary);
    expect(
      regionOf(publication)
        .withdrawn?.map(({ kind }) => kind)
        .sort(),
    ).toEqual(["整改", "绩效评价", "绩效评价报告"]);
  });

  it("keeps the name where it says so", async () => {
    const { corrections, withdrawn } = regionOf(
      publish(await walk(correction("绩效评价: a", "撤回", ", 保留名称: 是"))),
    );
    expect(corrections?.[0]?.title).toBe("甲");
    expect(withdrawn?.map(({ title }) => title)).toEqual(["甲", "甲报告"]);
  });
});

describe("a 撤回 of a document", () => {
  const taken = correction(`文件: 乙${canary}报告`, "撤回").replace("资金由90万元改为100万元", "撤回报告一份");

  it("leaves the record it is about, and a notice in its own place", async () => {
    const walked = await walk(taken);
    expect(linesOf(errorsIn(walked.found))).toEqual([]);
    const region = regionOf(publish(walked));
    expect(region.years[0]?.documents.map(({ page }) => page)).not.toContain("evaluations/b-report");
    expect(region.years[0]?.records.map(({ id }) => id)).toContain("b");
    expect(region.withdrawn).toMatchObject([
      { kind: "绩效评价报告", address: "testcity/2023/evaluations/b-report.html" },
    ]);
    expect(JSON.stringify([region.corrections, region.withdrawn])).not.toContain(canary);
  });

  it("silences what was said of the document before", async () => {
    const earlier = correction(`文件: 乙${canary}报告`, "更正").replace("gz-1", "gz-0");
    const { corrections } = regionOf(publish(await walk(taken + earlier)));
    expect(corrections?.map(({ code }) => code)).toEqual(["gz-1"]);
  });

  it("is an error when it names no document, for that one is still public; a 更正 is warned of", async () => {
    const missed = await walk(correction("文件: 甲报靠", "撤回"));
    expect(ofCode(missed.found, "disclosure/corrected-document")).toMatchObject([
      {
        severity: "error",
        message: "本年度没有标题是“甲报靠”的文件，要撤回的文件还公开着",
        hint: "您是不是要写“甲报告”？",
        place: { file: "content/测试市/2023/更正.yaml", line: 1 },
      },
    ]);
    const corrected = await walk(correction("文件: 甲报靠", "更正"));
    expect(ofCode(corrected.found, "disclosure/corrected-document")).toMatchObject([{ severity: "warning" }]);
  });
});

describe("the catalogue of a document", () => {
  it("says 索引号, 公开日期 and 来源, as far as they are known", async () => {
    const told = evaluations.replace("来源: 资料}\n", "来源: 资料, 公开: {属性: 主动公开, 日期: 2024-04-01}}\n");
    const [year] = regionOf(publish(await walk("", { "2023/绩效评价.yaml": told }))).years;
    const catalogues = new Map(year?.documents.map(({ page, catalogue }) => [page, catalogue]));
    expect(catalogues.get("evaluations/a-report")).toEqual({
      index: { text: "testcity/2023/evaluations/a-report", own: true },
      published: "2024-04-01",
      source: "资料",
    });
    expect(catalogues.get("evaluations/b-report")).not.toHaveProperty("published");
  });
});
