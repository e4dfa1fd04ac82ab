// new 总结: the draft of a year's summary from what its records hold, good as it stands.
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { Command, OptionValues } from "../../src/commands/command.ts";
import { newCommand } from "../../src/commands/new.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";
import { shippedTemplates } from "../shipped-templates.ts";
import { bodyText, folders } from "../small-content.ts";
import { runCommand } from "./run-command.ts";

const draftPath = "content/云栖县/2025/工作总结.md";
const wanted = { what: "总结", region: "云栖县", when: "2025" };

const county = `名称: 云栖县
网址名: yunqi
财政部门: 云栖县财政局
发布性质: 正式
台账日期: 2026-05-31
`;

type Texts = Readonly<Record<string, string>>;

/** 云栖县 with these files of 2025. */
function world(year: Texts, region = county): MemoryWorld {
  const below = (folder: string, files: Texts): Texts =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  return new MemoryWorld({
    ...below("templates", { ...shippedTemplates, ...rulebookFiles }),
    ...below("content/云栖县", { "地区.yaml": region, "部门.yaml": "- 名称: 云栖县民政局\n" }),
    ...below("content/云栖县/2025", year),
  });
}

const run = (from: MemoryWorld, options: OptionValues, command: Command = newCommand) =>
  runCommand(command, from, options);

const totals = (values: Texts): Texts => ({
  "汇总.yaml": Object.entries(values)
    .map(([name, value]) => `- {指标: ${name}, 数值: ${value}, 来源: "《2025年度汇总表》一（二）"}\n`)
    .join(""),
});

const closedLoop: Texts = {
  "项目.yaml": `- {编号: P1, 名称: 老年助餐, 主管部门: 云栖县民政局, 预算数: 1000万元, 执行数: 900万元}
- {编号: P2, 名称: 临时救助, 主管部门: 云栖县民政局, 预算数: 3000万元, 执行数: 2850万元}
`,
  "绩效抽评.yaml": `- {编号: C1, 项目: P1, 主管部门: 云栖县民政局, 等次: 良, 涉及资金: 1000万元}
- {编号: C2, 项目: P2, 主管部门: 云栖县民政局, 等次: 优, 涉及资金: 3000万元}
`,
  "整改.yaml": `- {编号: Z1, 来源: {绩效抽评: C1}, 问题: 目标值偏低。, 类型: 绩效目标, 责任单位: 云栖县民政局, 措施: 重新核定, 时限: 2026-09-30, 状态: 整改中}
`,
  "专题报告.yaml": "- {标题: 养老资金绩效分析, 日期: 2025-11-20}\n",
};

describe("what the draft holds", () => {
  it("is the usual outline, with the sentences that say something this year", async () => {
    const at = world(closedLoop);
    expect((await run(at, wanted)).exitCode).toBe(0);
    const text = at.text(draftPath) ?? "";
    expect(text.split("\n").filter((line) => /^(#|\{\{[>表]|\{\{年度)/.test(line))).toEqual([
      "# 成文日期: 2026-03-31  # 定稿时删去行首的“# ”，写成文日期",
      "# 要点: [项目执行率, 抽评项目数]  # 网站年度首页突出显示的数，要用就删去行首的“# ”",
      "{{年度}}年，{{财政部门}}组织开展预算绩效管理各项工作，现将有关情况总结如下：",
      "## 一、总体情况",
      "{{> 项目总体}}",
      "## 二、主要做法",
      "### （一）实施财政抽评",
      "{{> 抽评情况}}",
      "### （二）强化评价结果应用",
      "{{> 整改情况}}",
      "## 三、评价结果",
      "### （一）财政抽评结果",
      "{{> 抽评结果}}",
      '{{表 "抽评结果"}}',
      "## 四、存在的问题",
      "## 五、2026年工作思路",
      ...text.split("\n").filter((line) => line.startsWith("{{表") && line.includes("　")),
    ]);
    expect(text).toMatch(/^---\n标题: 云栖县2025年度预算绩效管理工作总结\n署名: 云栖县财政局\n/);
    expect(text).toContain("\n专题报告（1条）：养老资金绩效分析\n");
    expect(text).toContain("\n绩效目标（1条）：目标值偏低\n");
  });

  it("lists each figure that has a value and does not stand in it, with the value", async () => {
    const at = world({ ...closedLoop, ...totals({ 评价专题报告数: "5个", 培训人次: "0人次" }) });
    await run(at, wanted);
    const listed = (at.text(draftPath) ?? "").split("本年度还有下列数没有用上")[1] ?? "";
    expect(listed).toContain('{{数 "评价专题报告数"}}　5个　');
    expect(listed).toContain('{{表 "抽评部门分布"}}　1行　');
    for (const shown of ["抽评项目数", "抽评优等占比", "抽评等次分布", "项目执行率", "反馈问题数", "培训人次"]) {
      expect(listed).not.toContain(`"${shown}"`);
    }
  });

  it("comes from reported totals as from records", async () => {
    const at = world(totals({ 绩效自评项目数: "1317个", 事前评估项目数: "68只", 重点评价项目数: "6个" }));
    await run(at, wanted);
    const text = at.text(draftPath) ?? "";
    expect(text.match(/^\{\{> .*$/gm)).toEqual(["{{> 事前评估}}", "{{> 自评情况}}", "{{> 重点评价情况}}"]);
    expect(text.match(/^## .*$/gm)).toEqual([
      "## 一、总体情况",
      "## 二、主要做法",
      "## 三、存在的问题",
      "## 四、2026年工作思路",
    ]);
  });

  it("shows a list only when there are records to list", async () => {
    const at = world(totals({ 抽评项目数: "200个", 抽评优等项目数: "68个", 抽评良等项目数: "132个" }));
    await run(at, wanted);
    const text = at.text(draftPath) ?? "";
    expect(text).toContain("{{> 抽评结果}}");
    expect(text).not.toMatch(/^\{\{表/m);
    expect((await run(at, { format: "json" }, check)).exitCode).toBe(0);
  });

  it("checks without an error and without a warning, and makes a document", async () => {
    const at = world(closedLoop);
    const before = JSON.parse((await run(at, { format: "json" }, check)).out).counts;
    const { out } = await run(at, wanted);
    expect(out).toContain(`写好了1个文件：\n  ${draftPath}`);
    expect(out).toContain("3. 生成文件：npm run build");
    const after = JSON.parse((await run(at, { format: "json" }, check)).out).counts;
    expect(after).toMatchObject({ error: before.error, warning: before.warning });
    const { value } = await walkStreet(at, folders);
    const made = value.years.flatMap((one) => one.documents);
    const document = made.find((one) => one.document.id.endsWith("/summary"));
    const lines = document === undefined ? [] : bodyText(document.document).split("\n");
    expect(lines).toContain("2025年，云栖县财政局组织开展预算绩效管理各项工作，现将有关情况总结如下：");
    expect(lines).toContain("组织财政抽评项目2个，涉及部门1个，涉及资金0.40亿元。");
    expect(lines).toContain("反馈问题1条，尚未完成整改，在整改时限之内。");
    expect(lines.join("\n")).not.toMatch(/补写|没有用上|专题报告/);
  });

  it("names its sources in a real place that is only shown", async () => {
    const shown = county.replace("正式", "演示\n来源: 公开资料");
    const at = world(totals({ 绩效自评项目数: "1317个", 抽评项目数: "124个" }), shown);
    await run(at, wanted);
    expect(at.text(draftPath)).toContain('\n来源: "《2025年度汇总表》"\n---\n');
    expect((await run(at, { format: "json" }, check)).exitCode).toBe(0);
  });

  it("leaves out a sentence that the bureau took away or broke", async () => {
    const at = world(totals({ 绩效自评项目数: "1317个", 抽评项目数: "124个", 重点评价项目数: "6个" }));
    await at.remove("templates/partials/自评情况.md.hbs");
    await at.writeBytes("templates/partials/抽评情况.md.hbs", new TextEncoder().encode('{{数 "没有的口径"}}'));
    await run(at, wanted);
    expect(at.text(draftPath)?.match(/^\{\{> .*$/gm)).toEqual(["{{> 评价总体}}", "{{> 重点评价情况}}"]);
  });
});

describe("what the person is told", () => {
  it("that a total contradicts the records; the sentence waits for the correction", async () => {
    const at = world({ ...closedLoop, ...totals({ 抽评项目数: "3个" }) });
    const { told } = await run(at, wanted);
    expect(told).toContain("台账和口径里有1处错误");
    expect(at.text(draftPath)).toContain("\n{{> 抽评情况}}\n");
  });

  it("that there is nothing to write from yet", async () => {
    const at = world({});
    const { exitCode, told } = await run(at, wanted);
    expect([exitCode, told]).toEqual([0, "本年度还没有可以统计的台账和汇总，只写了提纲。\n"]);
    expect(at.text(draftPath)).toContain("## 二、主要做法\n\n{{!-- 按事前评估、");
  });

  it("that errors may keep figures out, but not those of other places", async () => {
    const at = world({ ...closedLoop, "培训宣传.yaml": "- {名称: 甲, 人次: 很多}\n" });
    await at.writeBytes("content/别处/2025/培训宣传.yaml", new TextEncoder().encode("- {人次: 很多}\n"));
    const { told } = await run(at, wanted);
    expect(told).toContain("台账和口径里有1处错误，用到它们的数可能没有写进初稿。请先运行 npm run check 改正");
  });
});

describe("a summary that is nobody's work yet gives way", () => {
  it("when it is a form without an entry", async () => {
    const at = world({ ...closedLoop, "工作总结.md": "---\n# 标题: （待填）\n---\n\n## 一、总体情况\n" });
    expect((await run(at, wanted)).exitCode).toBe(0);
    expect(at.text(draftPath)).toContain("标题: 云栖县2025年度预算绩效管理工作总结");
  });

  it("when it is a draft as it was written, made before there was more to say", async () => {
    const at = world({});
    await run(at, wanted);
    const before = at.text(draftPath);
    for (const [path, text] of Object.entries(closedLoop)) {
      await at.writeBytes(`content/云栖县/2025/${path}`, new TextEncoder().encode(text));
    }
    expect((await run(at, wanted)).exitCode).toBe(0);
    expect(at.text(draftPath)).not.toBe(before);
    expect(at.text(draftPath)).toContain("抽评");
  });
});

describe("a summary that is there stays as it is", () => {
  it.each<[string, string, string]>([
    ["written", "---\n标题: 旧\n---\n\n旧文。\n", "要按台账另写初稿，先把它移走或改名。"],
    [
      "a draft somebody wrote in",
      "---\n标题: 旧\n---\n\n初稿。\n\n{{!-- 初稿标记0123456789abcdef：没有改动过的初稿，再运行 new 总结 会按台账重写；动手修改后就不会。 --}}\n",
      "要按台账另写初稿，先把它移走或改名。",
    ],
  ])("%s", async (_, text, way) => {
    const at = world({ ...closedLoop, "工作总结.md": text });
    const { exitCode, out, told } = await run(at, wanted);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain(`2025年度的工作总结已经有了，没有改动：${draftPath}。${way}`);
    expect(at.text(draftPath)).toBe(text);
  });

  it("so does everything else: only the draft is written", async () => {
    const at = world(closedLoop);
    const before = new Map(at.files);
    await run(at, wanted);
    at.files.delete(draftPath);
    expect(at.files).toEqual(before);
  });

  it("is not made for a place that is not there", async () => {
    const { exitCode, told } = await run(world({}), { ...wanted, region: "云西县" });
    expect([exitCode, told]).toEqual([2, expect.stringContaining("没有“云西县”这个地区。您是不是要写“云栖县”？")]);
  });
});
