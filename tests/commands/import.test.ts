// liangji import as a person meets it: where the records go, what is asked, what is kept, and that nothing is written by halves.
import { describe, expect, it } from "vitest";
import type { OptionValues } from "../../src/commands/command.ts";
import { importCommand } from "../../src/commands/import.ts";
import { MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";
import { runCommand } from "./run-command.ts";

const county = (more: Readonly<Record<string, string>> = {}): MemoryWorld =>
  new MemoryWorld({
    ...Object.fromEntries(Object.entries(rulebookFiles).map(([path, text]) => [`templates/${path}`, text])),
    "content/云栖县/地区.yaml":
      "名称: 云栖县\n网址名: yunqi\n财政部门: 云栖县财政局\n发布性质: 演示\n示例数据: 是\n台账日期: 2025-06-30\n",
    "content/云栖县/部门.yaml": "- 名称: 云栖县教育局\n  简称: [县教育局]\n",
    "项目.csv":
      "编号,项目名称,主管部门,预算数（万元）\nP1,学校改造,县教育局,123.50\nP2,营养改善,县教育局,247\n合计,,,370.5\n",
    ...more,
  });

const projects = "content/云栖县/2024/项目.yaml";
const bringIn = (world: MemoryWorld, options: OptionValues = {}, answers: readonly string[] = []) =>
  runCommand(importCommand, world, { file: "项目.csv", year: "2024", ...options }, undefined, answers);

describe("import", () => {
  it("writes the records and says what it did", async () => {
    const world = county();
    const { exitCode, out } = await bringIn(world);
    expect(exitCode).toBe(0);
    expect(out).toContain("项目.csv：工作表“项目”，项目2行");
    expect(out).toContain("合计核对一致：1处");
    expect(out).toContain("已经导入：\n项目：新增2条");
    expect(world.text(projects)).toBe(
      "- 编号: P1\n  名称: 学校改造\n  主管部门: 县教育局\n  预算数: 123.50万元\n" +
        "- 编号: P2\n  名称: 营养改善\n  主管部门: 县教育局\n  预算数: 247万元\n",
    );
  });

  it("changes only what changed when it is done again, and says when there is nothing", async () => {
    const world = county();
    await bringIn(world);
    const before = world.text(projects);
    expect((await bringIn(world)).out).toContain("项目：没有变化2条");
    expect(world.text(projects)).toBe(before);
    world.files.set(
      "项目.csv",
      new TextEncoder().encode(
        "编号,项目名称,主管部门,预算数（万元）\nP1,学校改造,县教育局,150\nP2,营养改善,县教育局,247\n",
      ),
    );
    expect((await bringIn(world)).out).toContain("项目：修改1条，没有变化1条");
    expect(world.text(projects)).toBe(before?.replace("123.50万元", "150万元"));
  });

  it("keeps what a person changed later, with its comment, and says so", async () => {
    const world = county();
    await bringIn(world);
    const edited = world.text(projects)?.replace("247万元", "250万元  # 电话核实") ?? "";
    world.files.set(projects, new TextEncoder().encode(edited));
    const again = await bringIn(world);
    expect(again.out).toContain("台账里后来改过、照台账保留1条");
    expect(world.text(projects)).toBe(edited);
  });

  it("reports a change on both sides with both values, and takes the workbook's only when asked to", async () => {
    const world = county();
    await bringIn(world);
    const edited = world.text(projects)?.replace("247万元", "250万元") ?? "";
    const newer = new TextEncoder().encode("编号,项目名称,主管部门,预算数（万元）\nP2,营养改善,县教育局,260\n");
    world.files.set(projects, new TextEncoder().encode(edited));
    world.files.set("项目.csv", newer);
    const { out } = await bringIn(world);
    expect(out).toMatch(/250万元[\s\S]*260万元|260万元[\s\S]*250万元/);
    expect(world.text(projects)).toBe(edited);
    await bringIn(world, { "prefer-workbook": true });
    expect(world.text(projects)).toBe(edited.replace("250万元", "260万元"));
  });

  it("imports nothing when one cell cannot be read, and leaves a copy with comments", async () => {
    const world = county({
      "项目.csv": "编号,项目名称,主管部门,预算数（万元）\nP1,学校改造,县教育局,待定\nP2,营养,县教育局,1\n",
    });
    const { exitCode, out, told } = await bringIn(world);
    expect(exitCode).toBe(1);
    expect(out).toContain("项目!D2  错误  “预算数”应是带单位的金额，读到的是“待定”");
    expect(out).toContain("没有导入，台账没有变动");
    expect(told).toContain("加了批注的副本：项目（导入问题）.xlsx（1处）");
    expect(world.text(projects)).toBeUndefined();
    expect(world.files.has("项目（导入问题）.xlsx")).toBe(true);
    const rest = await bringIn(world, { "without-bad": true });
    expect(rest.out).toContain("项目：新增1条\n有读不懂的格、没有导入的记录：1条");
    expect(world.text(projects)).toContain("P2");
    expect(world.text(projects)).not.toContain("P1");
  });

  it("writes nothing on a dry run", async () => {
    const world = county();
    const before = new Map(world.files);
    const { out } = await bringIn(world, { "dry-run": true });
    expect(out).toContain("如果导入：\n项目：新增2条");
    expect(world.files).toEqual(before);
  });

  it("asks what it is not sure of, and keeps the answer", async () => {
    const csv = "编号,项目名称,主管部门,年初预算\nP1,学校改造,县教育局,123.5\n";
    const world = county({ "项目.csv": csv });
    const { out, told } = await bringIn(world, {}, ["1", "2"]);
    expect(told).toContain("“年初预算”是项目的哪一栏");
    expect(out).toContain("项目：新增1条");
    expect(world.text("content/云栖县/导入对照.yaml")).toContain("年初预算: 预算数");
    const again = await bringIn(world);
    expect(again.told).not.toContain("是项目的哪一栏");
    expect(again.out).toContain("没有变化1条");
  });

  it("writes down what is to be confirmed when nobody is there to be asked", async () => {
    const csv = "编号,项目名称,主管部门,年初预算\nP1,学校改造,县教育局,123.5\n";
    const world = county({ "项目.csv": csv });
    const { exitCode, out } = await bringIn(world);
    expect(exitCode).toBe(1);
    expect(out).toContain("拿不准：“年初预算”是项目的哪一栏");
    expect(world.text("content/云栖县/导入对照.yaml")).toContain("年初预算: 待确认");
    expect(world.text(projects)).toBeUndefined();
  });

  it("gives its findings as JSON with the cell of each", async () => {
    const world = county({ "项目.csv": "编号,项目名称,主管部门,预算数（万元）\nP1,学校改造,没有的局,1\n" });
    const { out } = await bringIn(world, { format: "json" });
    const { findings } = JSON.parse(out) as { findings: readonly { code: string; file: string; cell: string }[] };
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "checks/references-resolve", file: "项目.csv", cell: "项目!C2" }),
    );
  });

  it.each<[string, OptionValues, string]>([
    ["a file that is not there", { file: "没有.xlsx" }, "没有“没有.xlsx”这个文件"],
    ["an unknown region", { region: "云西县" }, "没有“云西县”这个地区"],
    ["no year", { year: "去年" }, "--year 要写四位年份"],
  ])("is refused for %s", async (_, options, says) => {
    const { exitCode, told } = await bringIn(county(), options);
    expect([exitCode, told]).toEqual([2, expect.stringContaining(says)]);
  });
});
