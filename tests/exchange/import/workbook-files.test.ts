// A file or a folder to import: its tables in order, what is left out, and why there is nothing.
import { describe, expect, it } from "vitest";
import { workbookFiles } from "../../../src/exchange/import/workbook-files.ts";
import { MemoryWorld } from "../../memory-world.ts";

const world = () =>
  new MemoryWorld({
    "报送/卫健局.xlsx": "b",
    "报送/教育局.XLS": "a",
    "报送/~$卫健局.xlsx": "lock",
    "报送/.DS_Store": "x",
    "报送/说明.docx": "w",
    "报送/卫健局（导入问题）.xlsx": "copy",
    "报送/卫健局（导入问题2）.xlsx": "copy",
    "报送/深/更深/民政局.csv": "c",
    "只有说明/说明.docx": "w",
    "一个.xlsx": "z",
  });

describe("what is to be imported", () => {
  it("is one file", async () => {
    const found = await workbookFiles(world(), "一个.xlsx");
    expect("value" in found && found.value.map(({ path }) => path)).toEqual(["一个.xlsx"]);
  });

  it("is every table of a folder, without what Office and the system leave there", async () => {
    const found = await workbookFiles(world(), "报送\\");
    if (!("value" in found)) throw new Error(found.refusal);
    expect(found.value.map(({ path }) => path)).toEqual([
      "报送/卫健局.xlsx",
      "报送/教育局.XLS",
      "报送/深/更深/民政局.csv",
    ]);
    expect(found.diagnostics.map(({ message }) => message)).toEqual(["说明.docx不是表格，没有读取"]);
  });

  it.each([
    ["没有.xlsx", "没有“没有.xlsx”这个文件"],
    ["只有说明", "没有表格"],
  ])("is nothing: %s", async (named, says) => {
    expect(await workbookFiles(world(), named)).toMatchObject({ refusal: expect.stringContaining(says) });
  });

  it("says so when a file is in use", async () => {
    const busy = world();
    busy.failOn("一个.xlsx", "EBUSY");
    expect(await workbookFiles(busy, "一个.xlsx")).toMatchObject({ refusal: expect.stringContaining("请先关闭") });
  });
});
