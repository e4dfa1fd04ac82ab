// Which documents there are: a template with each record it is about, every one at a path of its own.
import { describe, expect, it } from "vitest";
import { errorsIn, linesOf, ofCode, testCity, walkSmall } from "../small-content.ts";

const template = (changes: Readonly<Record<string, string>> = {}): string =>
  `---\n${Object.entries({
    文种: "评价报告",
    对象: "绩效评价",
    版式: "report",
    标题: '"{{名称}}"',
    文件名: '"{{名称}}报告"',
    页面: '"evaluations/{{编号}}-report"',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("")}---\n{{正文}}\n`;

const evaluation = (code: string, name: string, body = "正文。"): string =>
  `---\n编号: ${code}\n名称: ${name}\n类型: 部门评价\n对象: 项目\n主管部门: 商务局\n---\n${body}\n`;

const idsOf = ({ documents }: Awaited<ReturnType<typeof walkSmall>>) => documents.map(({ document }) => document.id);

describe("documents", () => {
  it("are one per template and record with prose", async () => {
    const walked = await walkSmall({
      prose: "总结。",
      records: {
        "2023/绩效评价/a.md": evaluation("a", "甲"),
        "2023/绩效评价/b.md": evaluation("b", "乙", " "),
        "2022/绩效评价/a.md": evaluation("a", "甲"),
      },
      templates: { "documents/报告.md.hbs": template() },
    });
    expect(linesOf(walked.found)).toEqual([
      "warning records/empty-prose content/测试市/2023/绩效评价/b.md:1:1 绩效评价的正文是空的，不会生成文件",
    ]);
    expect(idsOf(walked)).toEqual([
      "testcity/2022/evaluations/a-report",
      "testcity/2023/summary",
      "testcity/2023/evaluations/a-report",
    ]);
    expect(walked.documents.at(-1)?.document).toMatchObject({
      title: "甲",
      type: "评价报告",
      profile: "report",
      fileStem: "测试市/2023/甲报告",
      notice: "",
      keywords: ["评价报告", "测试市"],
    });
  });
});

describe("one path for two", () => {
  const twins = {
    "2023/绩效评价/a.md": evaluation("a", "同名项目"),
    "2023/绩效评价/b.md": evaluation("b", "同名项目"),
    "2023/绩效评价/c.md": evaluation("c", "丙"),
  };

  it("is an error that names both, and stops these two alone", async () => {
    const walked = await walkSmall({ records: twins, templates: { "documents/报告.md.hbs": template() } });
    const [same, ...others] = errorsIn(walked.found);
    expect(others).toEqual([]);
    expect(same).toMatchObject({
      code: "outputs/same-path",
      message: "两份文件要写到同一个位置“documents/测试市/2023/同名项目报告”",
      place: { file: "content/测试市/2023/绩效评价/b.md" },
      related: [{ place: { file: "content/测试市/2023/绩效评价/a.md" } }],
    });
    expect(idsOf(walked)).toEqual(["testcity/2023/evaluations/c-report"]);
    expect(ofCode(walked.found, "pipeline/not-written")).toHaveLength(2);
  });

  it("also counts for pages, and where only the case of letters differs", async () => {
    const pages = await walkSmall({
      records: { ...twins, "2023/绩效评价/b.md": evaluation("b", "乙") },
      templates: { "documents/报告.md.hbs": template({ 页面: "report" }) },
    });
    expect(errorsIn(pages.found).map((one) => one.message)).toEqual([
      "两份文件要写到同一个位置“site/testcity/2023/report”",
      "两份文件要写到同一个位置“site/testcity/2023/report”",
    ]);
    expect(idsOf(pages)).toEqual([]);
    const cases = await walkSmall({
      records: { "2023/绩效评价/a.md": evaluation("a", "Abc"), "2023/绩效评价/b.md": evaluation("b", "aBC") },
      templates: { "documents/报告.md.hbs": template() },
    });
    expect(errorsIn(cases.found).map((one) => one.code)).toEqual(["outputs/same-path"]);
  });

  it("two templates of one record collide as well", async () => {
    const walked = await walkSmall({
      records: { "2023/绩效评价/a.md": evaluation("a", "甲") },
      templates: { "documents/报告.md.hbs": template(), "documents/报告二.md.hbs": template({ 页面: '"b/{{编号}}"' }) },
    });
    expect(errorsIn(walked.found).map((one) => one.code)).toEqual(["outputs/same-path"]);
  });
});

describe("page names", () => {
  it.each([
    ["summary", true],
    ["a/b-1/c", true],
    ["2023", true],
    ["A", false],
    ["a b", false],
    ["总结", false],
    ["../a", false],
    ["/a", false],
    ["a/", false],
    ["a//b", false],
    ["a.html", false],
    ["a%2e", false],
    ["index", false],
    ["downloads", false],
    ["evaluations/index", false],
    ["figures/抽评", false],
    ["figures/a", false],
    ["files/a", false],
  ])("%s: %s", async (page, fits) => {
    const { documents, found } = await walkSmall({
      records: { "2023/绩效评价/a.md": evaluation("a", "甲") },
      templates: { "documents/报告.md.hbs": template({ 页面: JSON.stringify(page) }) },
    });
    expect(documents).toHaveLength(fits ? 1 : 0);
    expect(errorsIn(found).map((one) => one.code)).toEqual(fits ? [] : ["document/page-name"]);
  });
});

describe("what a region says of itself", () => {
  it.each([
    ["发布性质: 正式", ""],
    ["发布性质: 演示", "据公开资料整理的演示，非官方发布"],
    ["发布性质: 演示\n示例数据: 是", "示例数据：地区、单位、项目和数字均为虚构"],
  ])("%s: every document carries “%s”", async (nature, notice) => {
    const { documents } = await walkSmall({
      prose: "总结。",
      records: { "地区.yaml": testCity.replace("发布性质: 正式", nature) },
    });
    expect(documents[0]?.document.notice).toBe(notice);
  });
});
