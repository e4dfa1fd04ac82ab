// new without words: question after question to a region that checks clean, and nothing written when the answering ends.
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { newCommand } from "../../src/commands/new.ts";
import { MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";
import { shippedTemplates } from "../shipped-templates.ts";
import { smallWorld } from "../small-content.ts";
import { runLiangji, temporaryFolder } from "../street/run-liangji.ts";
import { runCommand } from "./run-command.ts";

const asked = (world: MemoryWorld, answers: readonly string[], options = {}) =>
  runCommand(newCommand, world, options, undefined, answers);

const withTemplates = (files: Readonly<Record<string, string>> = {}): MemoryWorld =>
  new MemoryWorld({
    ...Object.fromEntries(
      Object.entries({ ...shippedTemplates, ...rulebookFiles }).map(([path, text]) => [`templates/${path}`, text]),
    ),
    ...files,
  });

/** 地区名称、网址名、级别、财政部门、年度、用途、台账日期、部门名单、写吗; empty takes what is proposed. */
const official = ["云栖县", "", "", "", "2025", "正式", "", "云栖县民政局、云栖县教育局", ""];

const countsOf = (out: string) => (JSON.parse(out) as { counts: object }).counts;

describe("answered to the end", () => {
  it("leaves a region that checks clean, with a first summary that becomes a document", async () => {
    const world = withTemplates();
    const { exitCode, out } = await asked(world, official);
    expect(exitCode).toBe(0);
    expect(out).toContain("写好了11个文件：\n  content/云栖县/地区.yaml\n  content/云栖县/部门.yaml\n");
    expect(world.text("content/云栖县/地区.yaml")).toMatch(
      /\n名称: 云栖县 .*\n网址名: yunqi .*\n财政部门: 云栖县财政局 .*\n发布性质: 正式 .*\n级别: 区县 .*\n台账日期: 2025-12-31 /,
    );
    expect(world.text("content/云栖县/部门.yaml")).toContain(
      "\n- 名称: 云栖县民政局\n  简称: [县民政局, 民政局]\n- 名称: 云栖县教育局\n",
    );
    const checked = await runCommand(check, world, { format: "json" });
    expect([checked.exitCode, countsOf(checked.out)]).toMatchObject([0, { error: 0, warning: 0 }]);
    expect((await runCommand(check, world)).out).toContain("可以生成1份文件");
  });

  it("checks clean as 演示 too, which is what an empty answer means", async () => {
    const world = withTemplates();
    await asked(world, official.with(5, ""));
    expect(world.text("content/云栖县/地区.yaml")).toContain("\n发布性质: 演示 ");
    const { exitCode, out } = await runCommand(check, world, { format: "json" });
    expect([exitCode, countsOf(out)]).toMatchObject([0, { error: 0, warning: 0 }]);
  });

  it("takes what is proposed, a number for a choice, and digits as an input method writes them", async () => {
    const world = withTemplates();
    await asked(world, ["河南省", "henan-cz", "２", "河南财政厅", "２０２５年", "1", "2026-03-31", "", "1"]);
    expect(world.text("content/河南省/地区.yaml")).toMatch(
      /\n网址名: henan-cz .*\n财政部门: 河南财政厅 .*\n发布性质: 正式 .*\n级别: 市 .*\n台账日期: 2026-03-31 /,
    );
    expect(world.text("content/河南省/部门.yaml")).toContain("\n# - 名称: （待填）");
  });

  it("tells of each question what it is for, and more for “?”", async () => {
    const { told } = await asked(withTemplates(), ["?", "云栖县", "？"]);
    expect(told).toContain(
      "\n写全称，如云栖县、明川市本级。它出现在文件标题里，也是放记录的文件夹的名字。\n地区名称：",
    );
    expect(told).toContain("最多40个字");
    expect(told).toContain("网址名 [yunqi]：");
    expect(told).toContain("多音字请核对");
  });

  it("asks again, with the reason, until the answer is good", async () => {
    const world = withTemplates({ "content/旧县/地区.yaml": "名称: 旧县\n网址名: yunqi\n" });
    const { told, exitCode } = await asked(world, [
      ...["", "../县", "云栖县", "云 栖", "yunqi", "", "县级", "区县", ""],
      ...["25", "2025", "试试", "正式", "2025-13-01", "", "", "不", "是"],
    ]);
    expect(exitCode).toBe(0);
    for (const reason of [
      "这一项要填写。",
      "“../县”不能作地区名称",
      "网址名写的是“云 栖”",
      "网址名“yunqi”已经给了旧县，请换一个。",
      "网址名 [yunqi-2]：",
      "读到的是“县级”",
      "“25”不是年度",
      "读到的是“试试”",
      "没有13月",
      "请回答“是”或“否”。",
    ])
      expect(told).toContain(reason);
    expect(world.text("content/云栖县/地区.yaml")).toContain("\n网址名: yunqi-2 ");
  });

  it("shows what a hostile answer says without doing it", async () => {
    const { told } = await asked(withTemplates(), ["\u001b[2J县"]);
    expect(told).toContain("“␛[2J县”不能作地区名称");
    expect(told).not.toContain("\u001b");
  });
});

describe("a region that is there already", () => {
  it("gets another year, and nothing of it is changed", async () => {
    const world = smallWorld({ records: { "2024/项目.yaml": "- 编号: p1\n" } });
    const before = new Map(world.files);
    const { exitCode, told, out } = await asked(world, ["测试市", "", ""]);
    expect([exitCode, told]).toEqual([0, expect.stringContaining("“测试市”已经建好，已有2024年度")]);
    expect(told).toContain("年度 [2025]：");
    expect(out).toContain("写好了9个文件：\n  content/测试市/2025/项目.yaml\n");
    for (const [path, bytes] of before) expect(world.files.get(path)).toEqual(bytes);
  });

  it("is not described again when its folder holds records alone", async () => {
    const world = withTemplates({ "content/云栖县/部门.yaml": "- 名称: 云栖县民政局\n" });
    const { out } = await asked(world, official);
    expect(out).toContain("已经有了、没有改动的：\n  content/云栖县/部门.yaml");
    expect(world.text("content/云栖县/部门.yaml")).toBe("- 名称: 云栖县民政局\n");
  });
});

describe("not answered to the end", () => {
  it.each([0, 1, 5, 8])("writes nothing after %i answers, and says how to do without questions", async (count) => {
    const world = withTemplates();
    const before = new Map(world.files);
    const { exitCode, out, told } = await asked(world, official.slice(0, count));
    expect([exitCode, out]).toEqual([2, ""]);
    expect(told).toContain("没有写任何文件");
    expect(told).toContain("new 地区 云栖县 --address yunqi --level 区县 --departments 部门.xlsx --year 2025");
    expect(world.files).toEqual(before);
  });

  it("writes nothing when the last question is answered with 否", async () => {
    const world = withTemplates();
    const before = new Map(world.files);
    const { exitCode, told } = await asked(world, official.with(8, "否"));
    expect([exitCode, told]).toEqual([0, expect.stringMatching(/没有写任何文件。\n$/)]);
    expect(world.files).toEqual(before);
  });

  it("says so on the command line, where nobody answers", async () => {
    const content = join(await temporaryFolder(), "内容");
    const { exitCode, out, told } = await runLiangji(["new", "--content", content]);
    expect([exitCode, out, told]).toEqual([2, "", expect.stringContaining("没有写任何文件")]);
  });
});

describe("without questions", () => {
  it("makes region, departments and year at once, in a folder with blanks in its name, and builds", async () => {
    const here = await temporaryFolder();
    const at = ["--content", join(here, "我的 台账")];
    const made = await runLiangji([
      ...["new", "地区", "云栖县", "--address", "yunqi", "--level", "区县", "--nature", "正式"],
      ...["--departments", "云栖县民政局，云栖县教育局，云栖县民政局", "--year", "2025", ...at],
    ]);
    expect([made.exitCode, made.out]).toEqual([0, expect.stringContaining("写好了11个文件：")]);
    const built = await runLiangji(["build", "--only", "documents", "--out", join(here, "成果"), ...at]);
    expect([built.exitCode, built.out]).toEqual([0, expect.stringContaining("写出了1份文件")]);
  });
});
