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

  it("leaves out a record with a blank that must be filled, and blames no other", async () => {
    const table =
      "编号,项目名称,主管部门,预算数（万元）\nP1,学校改造,县教育局,5\nP2,,县教育局,6\nP3,,,\nP4,操场,县教育局,7\nP5,,,\n";
    const world = county({ "项目.csv": table });
    const { out } = await bringIn(world, { "without-bad": true });
    const refused = new Set([...out.matchAll(/(项目!\w+) {2}错误 {2}(“.*?”没有填写)/g)].map(([, cell]) => cell));
    expect(refused).toEqual(new Set(["项目!B3", "项目!B4", "项目!C4", "项目!B6", "项目!C6"]));
    expect(out).not.toMatch(/项目!\w[25] {2}错误/);
    expect(out).toContain("没有导入的记录：3条");
    expect(out).not.toContain("有错误的记录也导入了");
    expect(world.text(projects)?.match(/编号: .*/g)).toEqual(["编号: P1", "编号: P4"]);
  });

  it("counts what stays as it is in content/, and says how the table is preferred", async () => {
    const stands = "- {编号: P1, 名称: 学校改造, 主管部门: 县教育局, 预算数: 100万元}\n";
    const world = county({ [projects]: stands });
    const { out } = await bringIn(world);
    expect(out).toContain("项目：新增1条，表和台账不一致、照台账保留1条\n");
    expect(out).toContain("要以表为准的，加 --prefer-workbook");
    expect(world.text(projects)).toContain("100万元");
  });

  it("says of records of another workbook only that they stay", async () => {
    const world = county();
    await bringIn(world);
    world.files.set(
      "项目.csv",
      new TextEncoder().encode("编号,项目名称,主管部门,预算数（万元）\nP3,操场,县教育局,5\n"),
    );
    expect((await bringIn(world)).out).toContain("项目：新增1条，这次的表里没有、照旧不动2条\n");
  });

  it("refuses a kind there is not, and says when the table is of another", async () => {
    const unknown = await bringIn(county(), { kind: "绩效自凭" });
    expect(unknown.exitCode).toBe(2);
    expect(unknown.told).toContain("没有“绩效自凭”这个类别");
    const other = await bringIn(county(), { kind: "签发" });
    expect(other.exitCode).toBe(1);
    expect(other.out).toContain("不像是签发的表");
  });

  it("imports nothing by a mapping that cannot be read", async () => {
    const mapping = "项目:\n  单位: 万元\n";
    const world = county({ "content/云栖县/导入对照.yaml": mapping });
    const { exitCode, out } = await bringIn(world);
    expect(exitCode).toBe(1);
    expect(out).toContain("请先改正导入对照，再导入一次");
    expect(world.text(projects)).toBeUndefined();
    expect(world.text("content/云栖县/导入对照.yaml")).toBe(mapping);
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

  it("keeps the answers to choose from when another workbook asks something else", async () => {
    const world = county({
      "项目.csv": "编号,项目名称,主管部门,年初预算\nP1,学校改造,县教育局,123.5\n",
      "整改.csv": "编号,问题来源,存在问题,责任单位,是否完成\nZ1,审计报告,凭证不全,县教育局,基本到位\n",
    });
    await bringIn(world);
    const mapping = "content/云栖县/导入对照.yaml";
    const line = world.text(mapping)?.match(/ {4}年初预算: 待确认 {2}# 请确认：.+/)?.[0];
    expect(line).toContain("不导入");
    await bringIn(world, { file: "整改.csv", kind: "整改" });
    expect(world.text(mapping)).toContain(line);
    expect(world.text(mapping)).toContain("基本到位: 待确认  # 请确认：未整改、整改中、已整改");
  });

  it("names no file to open that a trial run did not write", async () => {
    const world = county({ "项目.csv": "编号,项目名称,主管部门,年初预算\nP1,学校改造,县教育局,123.5\n" });
    const { out } = await bringIn(world, { "dry-run": true });
    expect(out).toContain("有1处拿不准。正式导入时会写进 content/云栖县/导入对照.yaml");
    expect(world.text("content/云栖县/导入对照.yaml")).toBeUndefined();
  });

  it("says what becomes of records that came in with errors, and fails when nothing was found", async () => {
    const wrong = county({ "项目.csv": "编号,项目名称,主管部门,预算数（万元）\nP1,学校改造,没有的局,1\n" });
    expect((await bringIn(wrong)).out).toContain("项目：新增1条\n有错误的记录也导入了，但改好以前不会用来生成文件");
    const none = await bringIn(county({ "项目.csv": "关于报送材料的通知\n请各单位按时报送\n" }));
    expect([none.exitCode, none.out.includes("没有导入，台账没有变动")]).toEqual([1, true]);
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
