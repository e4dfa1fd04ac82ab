// roll: what goes into the next year and what stays, what it never touches, and that the new year checks clean.
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { newCommand } from "../../src/commands/new.ts";
import { roll } from "../../src/commands/roll.ts";
import { MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";
import { shippedTemplates } from "../shipped-templates.ts";
import { copyOfContent, runLiangji } from "../street/run-liangji.ts";
import { runCommand } from "./run-command.ts";

const county = `名称: 云栖县
网址名: yunqi
财政部门: 云栖县财政局
发布性质: 正式
台账日期: 2025-01-31
公开审查: 否
`;

const projects = `- 编号: yq-2024-p01
  项目名称: 老年助餐
  主管部门: 民政局
  项目属性: 新增
  起止年度: 2024—2026年
  全年预算数: 1280.00万元
  执行数: 1203.20万元
  总体目标: 运营助餐点86个以上
  指标:
    - {一级: 产出指标, 二级: 数量指标, 三级指标: 助餐点, 方向: ≥, 目标值: 86, 计量单位: 个, 分值: 50}
    - {一级: 效益指标, 二级: 社会效益指标, 名称: 覆盖率, 方向: ≥, 目标值: 90, 计量单位: "%", 分值: 40}
- {编号: yq-2024-p02, 名称: 临时救助, 主管部门: 民政局, 起止年度: 2024年, 预算数: 640万元}
- {编号: p03, 名称: 敬老院改造, 主管部门: 民政局, 起止年度: 2023—2025年, 项目属性: 延续}
- {编号: p04, 名称: 慈善活动, 主管部门: 民政局}
- 编号: p05
  名称: 内部项目
  主管部门: 民政局
  起止年度: 长期
  公开: {属性: 不予公开, 依据: 依据的条款, 形成日期: 2025-01-05}
`;

const year2024: Readonly<Record<string, string>> = {
  "项目.yaml": projects,
  "绩效抽评.yaml": `- {编号: cp-2024-01, 项目: yq-2024-p01, 主管部门: 民政局, 等次: 良}
- {编号: cp-02, 项目: p03, 主管部门: 民政局, 等次: 良}
`,
  "整改.yaml": `- 编号: zg-2024-01
  来源: {绩效抽评: cp-2024-01}
  问题: 凭证不全
  责任单位: 民政局
  时限: 2025-06-30
  状态: 整改中
  进展:
    - {日期: 2024-12-20, 内容: 完成自查}
- {编号: zg-02, 来源: {绩效抽评: cp-02}, 问题: 没有合同, 责任单位: 民政局, 时限: 2024-12-31, 状态: 未整改, 提醒函: [{文号: 云财绩〔2025〕1号, 日期: 2025-01-10}]}
- {编号: zg-2024-03, 来源: {文件: 审计报告}, 问题: 已办, 责任单位: 民政局, 时限: 2024-12-31, 状态: 已整改, 完成日期: 2024-12-01, 佐证: [名册]}
- {编号: zg-2024-04, 来源: {文件: 审计报告}, 问题: 不明, 责任单位: 民政局, 时限: 2025-12-31}
`,
  "改革任务.yaml": "- {名称: 扩充指标库, 状态: 进行中, 时限: 2025年底前}\n- {名称: 建立销号制度, 状态: 已完成}\n",
  "政策体系.yaml": `- 名称: 养老服务政策
  主管部门: 民政局
  项目: [yq-2024-p01, 敬老院改造, 临时救助]
  阶段: [{预算环节: 编制, 绩效环节: 目标, 内容: 确定目标}]
- {名称: 救助政策, 项目: [临时救助]}
`,
  "结果应用.yaml":
    "- {编号: yy-2024-01, 来源: {绩效抽评: cp-2024-01}, 方式: 压减, 金额: 60万元, 说明: 2025年预算压减60万元}\n",
  "豁免.yaml": `- {编号: hm-01, 规则: 没有完成的整改不超过时限, 对象: {类别: 整改, 记录: zg-02}, 理由: 延期方案已经批准, 截止: 2025-12-31}
- {编号: hm-02, 规则: 没有完成的整改不超过时限, 对象: {类别: 整改, 记录: zg-2024-03}, 理由: 旧的, 截止: 2025-12-31}
`,
  "汇总.yaml": "- {指标: 培训人次, 数值: 260余人次, 来源: 培训签到记录}\n",
};

function world(more: Readonly<Record<string, string>> = {}): MemoryWorld {
  const below = (folder: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]));
  return new MemoryWorld({
    ...below("templates", { ...shippedTemplates, ...rulebookFiles }),
    ...below("content/云栖县", { "地区.yaml": county, "部门.yaml": "- {名称: 云栖县民政局, 简称: 民政局}\n" }),
    ...below("content/云栖县/2024", year2024),
    ...below("content/云栖县", more),
  });
}

const asked = { region: "云栖县", from: "2024", to: "2025" };
const run = (at: MemoryWorld, options: OptionValues = {}, answers: readonly string[] = ["是"]) =>
  runCommand(roll, at, { ...asked, ...options }, undefined, answers);
const text = (at: MemoryWorld, file: string) => at.text(`content/云栖县/2025/${file}`);

describe("what the new year starts with", () => {
  it("projects that go on, with their targets and without the money of the old year", async () => {
    const at = world();
    expect((await run(at)).exitCode).toBe(0);
    const made = text(at, "项目.yaml") ?? "";
    expect(made).toContain("编号: yq-2025-p01");
    expect(made).toMatch(
      /名称: 老年助餐\n.*主管部门: 民政局\n.*项目属性: 延续\n.*起止年度: 2024—2026年\n.*总体目标: 运营助餐点86个以上\n/,
    );
    expect(made).toMatch(/名称: 助餐点, 方向: ≥, 目标值: 86|名称: 助餐点\n/);
    expect(made).toContain("编号: p03");
    expect(made).not.toMatch(/预算数|执行数|1280|临时救助|慈善活动|yq-2024|形成日期/);
    // What was kept inside does not come out by being carried over.
    expect(made).toContain("不予公开");
  });

  it("open 整改 under their own 编号, whose 来源 goes on meaning the old year's record", async () => {
    const at = world();
    await run(at);
    const made = text(at, "整改.yaml") ?? "";
    expect(made).toMatch(/编号: zg-2024-01\n[\s\S]*绩效抽评: cp-2024-01/);
    expect(made).toContain("完成自查");
    expect(made).toMatch(/编号: zg-02\n[\s\S]*文件: 2024年度绩效抽评cp-02/);
    expect(made).not.toMatch(/zg-2024-03|zg-2024-04/);
  });

  it("unfinished tasks, policies with the projects that go on, waivers of what was carried", async () => {
    const at = world();
    await run(at);
    expect(text(at, "改革任务.yaml")).toMatch(/^- 名称: 扩充指标库\n(?!.*建立销号制度)/);
    const policies = text(at, "政策体系.yaml") ?? "";
    expect(policies).toMatch(/养老服务政策[\s\S]*yq-2025-p01[\s\S]*敬老院改造/);
    expect(policies).not.toMatch(/阶段|救助/);
    expect(text(at, "豁免.yaml")).toMatch(/hm-01/);
    expect(text(at, "豁免.yaml")).not.toMatch(/hm-02/);
    for (const kind of ["结果应用", "汇总", "绩效抽评"]) expect(text(at, `${kind}.yaml`)).toBeUndefined();
  });

  it("checks without an error, and an overdue 整改 is asked for once", async () => {
    const at = world();
    await run(at);
    const { out } = await runCommand(check, at, { format: "json" });
    const { findings } = JSON.parse(out) as { findings: { code: string; severity: string; file: string }[] };
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const overdue = findings.filter(({ code }) => code === "checks/unfinished-rectifications-are-not-overdue");
    expect(overdue.map(({ file, severity }) => [file, severity])).toEqual([["content/云栖县/2025/整改.yaml", "note"]]);
  });
});

describe("what a person reads first", () => {
  it("names what goes, what stays and why, and what the new year's budget has to look at", async () => {
    const { out } = await run(world(), { "dry-run": true });
    for (const line of [
      "要结转的8条：",
      "  项目3条：起止年度还没有结束",
      "    yq-2025-p01　老年助餐（原yq-2024-p01）",
      "    养老服务政策（1个没有结转的项目没有带）",
      "  项目1条：起止年度在2025年以前已经结束\n    yq-2024-p02　临时救助",
      "  项目1条：没有写起止年度，看不出2025年是否继续",
      "  整改1条：已经整改完成\n    zg-2024-03　已办",
      "  整改1条：没有写状态",
      "  汇总1条、",
      "结果应用1条、",
      "请对照的结果应用1条",
      "    yy-2024-01　压减　2025年预算压减60万元",
    ])
      expect(out.replace("结果应用1条、汇总1条、", "汇总1条、结果应用1条、")).toContain(line);
  });

  it.each<[string, OptionValues, readonly string[], number]>([
    ["only looks with --dry-run", { "dry-run": true }, ["是"], 0],
    ["asks, and takes 否 for an answer", {}, ["否"], 0],
    ["asks, and nobody answers", {}, [], 2],
  ])("%s: writes nothing", async (_, options, answers, expected) => {
    const at = world();
    const before = new Map(at.files);
    const { exitCode, told } = await run(at, options, answers);
    expect(exitCode).toBe(expected);
    if (expected === 2) expect(told).toContain("--yes");
    expect(at.files).toEqual(before);
  });

  it("writes without asking with --yes", async () => {
    const at = world();
    expect((await run(at, { yes: true }, [])).out).toContain(
      "写好了8条，在5个文件里：\n  content/云栖县/2025/项目.yaml",
    );
    expect(text(at, "项目.yaml")).toContain("yq-2025-p01");
  });

  it("shows what records say without doing it", async () => {
    const { out } = await run(
      world({ "2024/改革任务.yaml": '- {名称: "指标\\e[2J库", 状态: 进行中}\n- {名称: 乙, 状态: 已完成}\n' }),
      { "dry-run": true },
    );
    expect(out).not.toContain("\u001b");
  });
});

describe("what stands in the new year stays", () => {
  it("adds nothing the second time, whatever a person has changed", async () => {
    const at = world();
    await run(at);
    const edited = (text(at, "项目.yaml") ?? "")
      .replace("运营助餐点86个以上", "运营助餐点92个以上")
      .replace("老年助餐", "老年助餐补助");
    await at.writeBytes("content/云栖县/2025/项目.yaml", new TextEncoder().encode(`${edited}# 已核对\n`));
    await at.writeBytes(
      "content/云栖县/2025/整改.yaml",
      new TextEncoder().encode(
        (text(at, "整改.yaml") ?? "").replace("状态: 整改中", "状态: 已整改\n  完成日期: 2025-03-01"),
      ),
    );
    const before = new Map(at.files);
    const { exitCode, out } = await run(at);
    expect([exitCode, out]).toEqual([0, expect.stringContaining("要结转的0条。")]);
    expect(out).toContain("编号在2025年度已经给了另一条");
    expect(at.files).toEqual(before);
  });

  it("goes beside what is there: other projects, comments, blank files", async () => {
    const own = "# 2025年的项目\n- {编号: yq-2025-p09, 名称: 新项目, 主管部门: 民政局} # 新\n";
    const at = world({ "2025/项目.yaml": own });
    await runCommand(newCommand, at, { what: "记录", region: "云栖县", when: "2025", kind: "整改" });
    await run(at);
    expect(text(at, "项目.yaml")).toContain(own.trimEnd());
    expect(text(at, "项目.yaml")).toContain("yq-2025-p01");
    expect(text(at, "整改.yaml")).toMatch(/^## 整改：[\s\S]*编号: zg-2024-01/);
    const { exitCode, out } = await runCommand(check, at, { format: "json" });
    expect([exitCode, JSON.parse(out)]).toMatchObject([0, { counts: { error: 0 } }]);
  });

  it("leaves a project that is there under another 编号, and a 编号 that is another project's", async () => {
    const at = world({
      "2025/项目.yaml": "- {编号: yq-2025-p01, 名称: 敬老院改造, 主管部门: 民政局}\n",
    });
    const { out } = await run(at, { "dry-run": true });
    expect(out).toContain("2025年度已经有了、不改动的：\n  项目1条\n    yq-2025-p01　敬老院改造");
    expect(out).toContain(
      "  项目1条：编号在2025年度已经给了另一条；要接着登记的，请在2025年度用新编号登记\n    yq-2024-p01",
    );
  });

  it("gives a 编号 to one of two that come to the same, and writes the rest", async () => {
    const twins = `${projects}- {编号: yq-2025-p09, 名称: 预排项目, 主管部门: 民政局, 起止年度: 2025年}
- {编号: yq-2024-p09, 名称: 续建项目, 主管部门: 民政局, 起止年度: 2024—2025年}
`;
    const at = world({ "2024/项目.yaml": twins });
    const { exitCode, out } = await run(at, { yes: true });
    expect(exitCode).toBe(0);
    expect(out).toContain(
      "  项目1条：编号在2025年度已经给了另一条；要接着登记的，请在2025年度用新编号登记\n    yq-2024-p09　续建项目",
    );
    expect(at.text("content/云栖县/2025/项目.yaml")?.match(/编号: yq-2025-p09\n {2}名称: .*/g)).toEqual([
      "编号: yq-2025-p09\n  名称: 预排项目",
    ]);
  });
});

it("says which records of the old year are in error and stay for now", async () => {
  const broken = `${projects}- {编号: p06, 名称: 写错的, 主管部门: 民政局, 起止年度: 2024—2026年, 预算数: 很多}\n`;
  const { out } = await run(world({ "2024/项目.yaml": broken }), { "dry-run": true });
  expect(out).toContain("2024年度有错误、没有结转的，改好以后再结转一次：\n    项目“p06”");
});

it("says why the disk refused, and the old year is as it was", async () => {
  const at = world();
  at.failOn("content/云栖县/2025/整改.yaml", "EACCES");
  const before = at.text("content/云栖县/2024/整改.yaml");
  const { exitCode, out, told } = await run(at);
  expect([exitCode, told]).toEqual([1, expect.stringContaining("没有写入权限")]);
  expect(out).not.toContain("写好了");
  expect(at.text("content/云栖县/2024/整改.yaml")).toBe(before);
});

describe("refused, with what to do", () => {
  it.each<[OptionValues, string]>([
    [{ region: "云西县" }, "您是不是要写“云栖县”？"],
    [{ from: "24" }, "“24”不是年度"],
    [{ to: "明年" }, "“明年”不是年度"],
    [{ from: "2025", to: "2024" }, "2024年不在2025年之后"],
    [{ from: "2024", to: "2024年" }, "2024年不在2024年之后"],
    [{ from: "2020", to: "2021" }, "云栖县2020年度还没有记录"],
  ])("%j", async (options, message) => {
    const { exitCode, out, told } = await run(world(), options);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain(message);
  });
});

it("carries 明川市 from 2024 to 2025 without an error", async () => {
  const content = await copyOfContent();
  const { exitCode, out } = await runLiangji(["roll", "明川市", "2024", "2025", "--yes", "--content", content]);
  expect([exitCode, out]).toEqual([0, expect.stringContaining("写好了49条，在4个文件里")]);
  const checked = await runLiangji(["check", "--format", "json", "--content", content]);
  expect(checked.exitCode).toBe(0);
  const { counts } = JSON.parse(checked.out) as { counts: { error: number } };
  expect(counts.error).toBe(0);
  const again = await runLiangji(["roll", "明川市", "2024", "2025", "--yes", "--content", content]);
  expect([again.exitCode, again.out]).toEqual([0, expect.stringContaining("要结转的0条。")]);
});
