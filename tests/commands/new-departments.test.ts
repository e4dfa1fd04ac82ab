// The departments a new region starts with: lists as offices keep them, in Excel, in CSV, or typed in one line.
import { describe, expect, it } from "vitest";
import { check } from "../../src/commands/check.ts";
import { readDepartments } from "../../src/commands/new/read-departments.ts";
import { newCommand } from "../../src/commands/new.ts";
import { writeWorkbook } from "../../src/exchange/workbook/write-workbook.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";
import { rulebookFiles } from "../rulebook.ts";
import { shippedTemplates } from "../shipped-templates.ts";
import { runCommand } from "./run-command.ts";

async function read(typed: string, files: Readonly<Record<string, MemoryFile>> = {}) {
  const told: string[] = [];
  const world = new MemoryWorld(files);
  return { found: await readDepartments(typed, "云栖县", { world, tell: (text) => told.push(text) }), told };
}

const sheet = (...rows: readonly (readonly string[])[]): Promise<Uint8Array> =>
  writeWorkbook({
    title: "单位名单",
    sheets: [
      {
        name: "Sheet1",
        widths: [10, 20, 20],
        rows: rows.map((cells) => ({
          cells: cells.map((text) => (text === "" ? undefined : { value: text, look: "text" })),
        })),
      },
    ],
  });

const two = [{ 名称: "云栖县民政局" }, { 名称: "云栖县教育局" }];

describe("a list with one of the usual heads", () => {
  it.each(["单位名称", "预算单位", "部门名称", "部门", "单位 名称", "一级预算单位", "名称"])("%s", async (head) => {
    const bytes = await sheet(["序号", head], ["1", "云栖县民政局"], ["2", "云栖县教育局"]);
    expect((await read("单位.xlsx", { "单位.xlsx": bytes })).found).toEqual(two);
  });

  it("below a title, with the columns that departments have and others that they have not", async () => {
    const bytes = await sheet(
      ["云栖县2025年度预算单位名单"],
      ["序号", "单位编码", "单位名称", "单位简称", "单位性质", "主管部门", "业务科室"],
      ["1", "101", "云栖县民政局", "民政局、县民政局", "行政机关", "云栖县民政局", "社保科"],
      ["2", "101002", "云栖县养老服务中心", "", "事业单位", "云栖县民政局", "社保科"],
      ["3", "205001", "云栖县图书馆", "", "事业单位", "云栖县文化局", ""],
    );
    expect((await read("单位.xlsx", { "单位.xlsx": bytes })).found).toEqual([
      { 名称: "云栖县民政局", 简称: ["民政局", "县民政局"], 类型: "行政机关", 归口科室: "社保科" },
      { 名称: "云栖县养老服务中心", 上级部门: "云栖县民政局", 类型: "事业单位", 归口科室: "社保科" },
      { 名称: "云栖县图书馆", 上级部门: "云栖县文化局", 类型: "事业单位" },
      { 名称: "云栖县文化局" },
    ]);
  });

  it.each([
    ["a name in several rows", "序号,预算单位\n1,云栖县民政局\n2,云栖县教育局\n3,云栖县民政局\n"],
    ["names alone", "单位名称\n云栖县民政局\n云栖县教育局\n"],
    ["names without a head", "云栖县民政局\r\n云栖县教育局\r\n"],
    ["codes before the names", "部门编码,部门名称\n101,云栖县民政局\n102,云栖县教育局\n"],
  ])("CSV: %s", async (_, text) => {
    expect((await read("单位 名单.csv", { "单位 名单.csv": text })).found).toEqual(two);
  });

  it("CSV as Excel writes it in China", async () => {
    // 单位名称 / 甲局 / 乙局 in GBK.
    const bytes = Uint8Array.from(Buffer.from("b5a5cebbc3fbb3c60d0abcd7bed60d0ad2d2bed60d0a", "hex"));
    expect((await read("单位.csv", { "单位.csv": bytes })).found).toEqual([{ 名称: "甲局" }, { 名称: "乙局" }]);
  });
});

it("takes a path as a window puts it there, in quotes", async () => {
  const files = { "我的 表/单位.csv": "单位名称\n云栖县民政局\n云栖县教育局\n" };
  expect((await read('"我的 表/单位.csv"', files)).found).toEqual(two);
  expect((await read("我的 表\\单位.csv", files)).found).toEqual(two);
});

it("takes names typed in one line", async () => {
  expect((await read("云栖县民政局、云栖县教育局，云栖县民政局")).found).toEqual(two);
});

describe("refused, with the reason", () => {
  it.each<[string, Readonly<Record<string, MemoryFile>>, string]>([
    ["没有.xlsx", {}, "没有“没有.xlsx”这个文件"],
    ["坏.xlsx", { "坏.xlsx": Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 1, 2]) }, "里有上面的问题"],
    ["空.xlsx", { "空.xlsx": "" }, "“空.xlsx”"],
    ["项目.csv", { "项目.csv": "项目名称,金额（万元）\n甲,10\n乙,20\n" }, "里没有找到部门：表里要有一列“单位名称”"],
    ["名单.docx", { "名单.docx": Uint8Array.from([1, 2, 3, 0, 4]) }, "“名单.docx”"],
  ])("%s", async (typed, files, reason) => {
    expect((await read(typed, files)).found).toEqual({ refusal: expect.stringContaining(reason) });
  });

  it("names that no record could hold", async () => {
    expect((await read("民政局、#REF!")).found).toEqual({ refusal: expect.stringContaining("#REF!") });
  });
});

it("makes a region that checks clean, in one command", async () => {
  const world = new MemoryWorld({
    ...Object.fromEntries(
      Object.entries({ ...shippedTemplates, ...rulebookFiles }).map(([path, text]) => [`templates/${path}`, text]),
    ),
    "部门.xlsx": await sheet(["单位名称", "主管部门"], ["云栖县民政局", "云栖县民政局"], ["养老中心", "云栖县民政局"]),
  });
  const options = { what: "地区", region: "云栖县", address: "yunqi", level: "区县", year: "2025" };
  const made = await runCommand(newCommand, world, { ...options, departments: "部门.xlsx" });
  expect([made.exitCode, made.told]).toEqual([0, ""]);
  expect(world.text("content/云栖县/部门.yaml")).toContain(
    "\n- 名称: 云栖县民政局\n  简称: [县民政局, 民政局]\n- 名称: 养老中心\n  上级部门: 云栖县民政局\n",
  );
  const { exitCode, out } = await runCommand(check, world, { format: "json" });
  expect([exitCode, JSON.parse(out)]).toMatchObject([0, { counts: { error: 0, warning: 0 } }]);
});
