// new: what it writes, what it never touches, and what it says when it cannot.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import type { OptionValues } from "../../src/commands/command.ts";
import { newCommand } from "../../src/commands/new.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import { MemoryWorld } from "../memory-world.ts";
import { smallWorld } from "../small-content.ts";
import { runLiangji, temporaryFolder } from "../street/run-liangji.ts";
import { runCommand } from "./run-command.ts";

const run = (world: MemoryWorld, options: OptionValues, command = newCommand) => runCommand(command, world, options);

const county = { what: "地区", region: "云栖县", address: "yunqi" };
const year = { what: "年度", region: "云栖县", when: "2025" };
const record = (kind: string, when?: string): OptionValues => ({ what: "记录", region: "云栖县", when, kind });

/** The small world with 云栖县 in it, as `new` leaves it. */
async function worldWithCounty(files: Readonly<Record<string, string>> = {}): Promise<MemoryWorld> {
  const world = smallWorld({});
  await run(world, county);
  for (const [path, text] of Object.entries(files)) {
    await world.writeBytes(`content/云栖县/${path}`, new TextEncoder().encode(text));
  }
  return world;
}

const newPaths = (world: MemoryWorld): readonly string[] =>
  [...world.files.keys()].filter((path) => path.startsWith("content/云栖县/")).map((path) => path.slice(12));

describe("a region, a year and a record of every kind", () => {
  it("check without an error and without a warning", async () => {
    const world = await worldWithCounty();
    expect((await run(world, year)).exitCode).toBe(0);
    for (const { name, level } of allKinds) {
      if (name === "地区") continue;
      const { exitCode, told } = await run(world, record(name, level === "year" ? "2025" : undefined));
      expect([name, exitCode, told]).toEqual([name, name === "工作总结" ? 2 : 0, expect.anything()]);
    }
    expect(newPaths(world)).toHaveLength(allKinds.length + 1);
    const { exitCode, out } = await run(world, { format: "json" }, check);
    const { counts, findings } = JSON.parse(out) as { counts: object; findings: readonly { code: string }[] };
    expect([exitCode, counts]).toMatchObject([0, { error: 0, warning: 0 }]);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["reading/unfilled"]));
  });

  it("says what was written and what comes next", async () => {
    const { out, told, exitCode } = await run(smallWorld({}), county);
    expect([exitCode, told]).toEqual([0, ""]);
    expect(out).toContain("写好了2个文件：\n  content/云栖县/地区.yaml\n  content/云栖县/部门.yaml\n");
    expect(out).toContain("npm run liangji -- new 年度 云栖县 年份\n");
    expect(out).toContain("npm run check");
  });

  it("writes a year's first files", async () => {
    const world = await worldWithCounty();
    await run(world, year);
    expect(newPaths(world).filter((path) => path.startsWith("2025/"))).toEqual([
      "2025/项目.yaml",
      "2025/运行监控.yaml",
      "2025/绩效自评.yaml",
      "2025/绩效抽评.yaml",
      "2025/绩效评价/yunqi-2025-01.md",
      "2025/整改.yaml",
      "2025/结果应用.yaml",
      "2025/汇总.yaml",
      "2025/工作总结.md",
    ]);
  });

  it("gives 本级 and provinces the bureau they have", async () => {
    for (const [name, bureau] of [
      ["云栖市本级", "云栖市财政局"],
      ["云栖省", "云栖省财政厅"],
    ]) {
      const world = new MemoryWorld();
      await run(world, { what: "地区", region: name, address: "yunqi" });
      expect(world.text(`content/${name}/地区.yaml`)).toContain(`\n财政部门: ${bureau} `);
    }
  });
});

describe("what is there stays as it is", () => {
  it.each<[string, OptionValues, Readonly<Record<string, string>>]>([
    ["a region again", county, {}],
    ["a region under another way of writing", { ...county, region: "云栖县".normalize("NFD") }, {}],
    ["a summary again", record("工作总结", "2025"), { "2025/工作总结.md": "---\n标题: 旧\n---\n" }],
    ["a list again", record("项目", "2025"), { "2025/项目.yaml": "- 编号: p1\n" }],
    ["a list with the other ending", record("项目", "2025"), { "2025/项目.yml": "- 编号: p1\n" }],
    ["a list nobody has filled in", record("项目", "2025"), { "2025/项目.yaml": "# - 编号: p1\n" }],
  ])("%s", async (_, asked, files) => {
    const world = await worldWithCounty(files);
    const before = new Map(world.files);
    await run(world, asked);
    expect(world.files).toEqual(before);
  });

  it("a list that has records gets one more to paste, with the next number", async () => {
    const world = await worldWithCounty({ "2025/整改.yaml": "- 编号: yunqi-2025-07\n- 编号: yunqi-2024-09\n" });
    const { exitCode, out, told } = await run(world, record("整改", "2025"));
    expect(exitCode).toBe(0);
    expect(told).toContain("content/云栖县/2025/整改.yaml 已经有了，没有改动。请把下面这段贴到它的末尾");
    expect(out).toMatch(/^# - 编号: yunqi-2025-08 .*\n# {3}来源: /);
  });

  it("a list in several files gets one more file", async () => {
    const world = await worldWithCounty({ "指标库/养老.yaml": "- 编号: yunqi-01\n", "指标库/yunqi-02.yaml": "[]\n" });
    await run(world, record("指标库"));
    expect(newPaths(world)).toContain("指标库/yunqi-03.yaml");
    expect(world.text("content/云栖县/指标库/养老.yaml")).toBe("- 编号: yunqi-01\n");
  });

  it("a report gets the next number, whether the others are files or stand in a list", async () => {
    const world = await worldWithCounty({
      "2025/绩效评价.yaml": "- 编号: yunqi-2025-04\n",
      "2025/绩效评价/yunqi-2025-02.md": "---\n---\n",
    });
    await run(world, record("绩效评价", "2025"));
    expect(newPaths(world)).toContain("2025/绩效评价/yunqi-2025-05.md");
  });

  it("a year that has some files gets the others", async () => {
    const world = await worldWithCounty({ "2025/项目/商务.yaml": "- 编号: p1\n", "2025/工作总结.md": "旧" });
    const { out } = await run(world, year);
    expect(out).toContain("写好了7个文件：");
    expect(out).toContain("没有改动的：\n  content/云栖县/2025/项目/商务.yaml\n  content/云栖县/2025/工作总结.md");
    expect(newPaths(world)).not.toContain("2025/项目.yaml");
    expect(world.text("content/云栖县/2025/工作总结.md")).toBe("旧");
  });

  it("a folder of records that nobody described gets its description alone", async () => {
    const world = new MemoryWorld({ "content/云栖县/部门.yaml": "- 名称: 云栖县民政局\n" });
    const { out } = await run(world, county);
    expect(out).toContain(
      "写好了1个文件：\n  content/云栖县/地区.yaml\n已经有了、没有改动的：\n  content/云栖县/部门.yaml",
    );
  });
});

describe("refused, with what to do", () => {
  it.each<[OptionValues, string]>([
    [{ ...county, region: "测试市" }, "已经有“测试市”这个地区（content/测试市），没有改动。"],
    [{ ...county, region: "新县", address: undefined }, "请用 --address 写明网址名"],
    [{ ...county, region: "新县", address: "Yun Qi" }, "网址名写的是“Yun Qi”，只用小写字母"],
    [{ ...county, region: "新县", address: "testcity" }, "网址名“testcity”已经给了测试市，请换一个。"],
    [{ ...county, region: "../新县" }, "“../新县”不能作地区名称"],
    [{ ...county, region: "CON" }, "“CON”不能作地区名称"],
    [{ ...year, region: "云西县" }, "content 里没有“云西县”这个地区。您是不是要写“云栖县”？"],
    [{ ...year, region: "云西县" }, "npm run liangji -- new 地区 云西县 --address 网址名"],
    [{ ...year, region: "../../etc" }, "npm run liangji -- new 地区 地区名 --address 网址名"],
    [{ ...year, region: "\u001b[2J" }, "没有“␛[2J”这个地区"],
    [{ ...year, region: "县".repeat(100_000) }, `没有“${"县".repeat(30)}…”这个地区`],
    [{ ...year, region: "无名县" }, "“无名县”文件夹里还没有地区记录。请先建好"],
    [{ ...year, when: "20x5" }, "“20x5”不是年度"],
    [record("绩效评介", "2025"), "没有“绩效评介”这个类别。您是不是要写“绩效评价”？"],
    [record("xyz", "2025"), "可用的类别：地区、部门、"],
    [record("__proto__", "2025"), "没有“__proto__”这个类别"],
    [record("整改"), "整改按年度登记，请写明年度，例如：new 记录 云栖县 2025 整改"],
    [record("部门", "2025"), "部门不分年度，请不要写“2025”：new 记录 云栖县 部门"],
    [record("地区"), "地区记录用 new 地区 来建"],
    [record("工作总结", "2025"), "工作总结2025年度只有一份，已经有了：content/云栖县/2025/工作总结.md"],
  ])("%j", async (asked, message) => {
    const world = await worldWithCounty({ "2025/工作总结.md": "---\n标题: 旧\n---\n", "../无名县/部门.yaml": "[]\n" });
    await world.move("content/云栖县/../无名县", "content/无名县");
    const before = new Map(world.files);
    const { exitCode, out, told } = await run(world, asked);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain(message);
    expect(told).toContain("用法见：npm run liangji -- new --help");
    expect(world.files).toEqual(before);
  });

  it.each(["content/新县", "content/新县/地区.yaml"])("never writes through a link at %s", async (link) => {
    const world = new MemoryWorld({ [link]: "" }, { links: [link] });
    const { exitCode, told } = await run(world, { ...county, region: "新县" });
    expect([exitCode, told]).toEqual([2, expect.stringMatching(/快捷方式|已经有“新县”/)]);
    expect([...world.files.keys()]).toEqual([link]);
  });

  it("says why the disk refused", async () => {
    const world = smallWorld({});
    world.failOn("content/云栖县/部门.yaml", "EROFS");
    const { exitCode, out, told } = await run(world, county);
    expect(exitCode).toBe(1);
    expect(out).toContain("写好了1个文件：\n  content/云栖县/地区.yaml");
    expect(told).toContain("content/云栖县/部门.yaml 没有写成：磁盘是只读的");
  });

  it("says so when the folder cannot be opened", async () => {
    const world = smallWorld({});
    world.failOn("content", "EACCES");
    const { exitCode, told } = await run(world, county);
    expect([exitCode, told]).toEqual([1, expect.stringContaining("content 打不开，没有写任何文件")]);
  });
});

describe("on the command line", () => {
  it.each([
    [["new", "--address", "yunqi"], "写了 --address，没有写要建的内容"],
    [["new", "地区"], "new 后面缺少地区名"],
    [["new", "年"], "要建的内容只能是地区、年度、记录、总结，写的是“年”。"],
    [["new", "记彔", "云栖县"], "您是不是要写“记录”？"],
    [["new", "记录", "云栖县", "2025", "整改", "多"], "new 后面多了“多”。"],
    [["new", "地区", "云栖县", "--adress", "yunqi"], "您是不是要写“--address”？"],
    [["new", "地区", "", "--address", "yunqi"], "没有写地区名称"],
  ])("%j", async (args, message) => {
    const { exitCode, out, told } = await runLiangji(args);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain(message);
    expect(told).toContain("用法见：npm run liangji -- new --help");
  });

  it("makes on a disk what becomes a document once it is filled in", async () => {
    const content = join(await temporaryFolder(), "记录");
    const at = ["--content", content];
    for (const args of [
      ["new", "地区", "云栖县", "--address", "yunqi", ...at],
      ["new", "年度", "云栖县", "2025", ...at],
    ]) {
      expect(await runLiangji(args)).toMatchObject({ exitCode: 0, told: "" });
    }
    const file = join(content, "云栖县/2025/工作总结.md");
    const blank = await readFile(file, "utf8");
    const filled = blank
      .replace(/^# (标题|署名): /gm, "$1: ")
      .replace(/^# 来源: （待填）/m, "来源: 年度会议材料")
      .replace("## 二、", "绩效管理扎实推进。\n\n## 二、");
    await writeFile(file, filled);
    const { exitCode, out } = await runLiangji(["check", ...at]);
    expect(exitCode).toBe(0);
    expect(out).not.toMatch(/错误|提醒/);
    expect(out).toContain("可以生成1份文件");
  });
});
