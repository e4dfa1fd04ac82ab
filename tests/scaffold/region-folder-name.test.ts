// A region's name becomes a folder on every system, and nothing else: no path, no device, no mark that means something.
import { describe, expect, it } from "vitest";
import { wrongRegionName } from "../../src/scaffold/region-folder-name.ts";

it.each(["云栖县", "湖州市本级", "恩施土家族苗族自治州", "某市（示例）", "甲·乙县", "𠮷林县", "Mingchuan", "第9师"])(
  "%s is a name",
  (name) => expect(wrongRegionName(name)).toBeUndefined(),
);

describe("no name", () => {
  it.each([
    "",
    " ",
    "　",
    ".",
    "..",
    "../云栖县",
    "云栖/县",
    "云栖\\县",
    "/云栖县",
    "C:",
    "C:\\云栖县",
    "~云栖县",
    "~$云栖县",
    ".云栖县",
    "云栖县.",
    "云栖县 ",
    " 云栖县",
    "云 栖县",
    "云栖县\n",
    "云栖县\u0000",
    "云\u200b栖县",
    "\u202e云栖县",
    "CON",
    "nul",
    "Com1",
    "云栖*县",
    "云栖:县",
    "云栖#县",
    "$(云栖县)",
    "--content",
    "2025",
    "\ud800",
    "县".repeat(41),
    "县".repeat(100_000),
  ])("%j", (name) => {
    const refusal = wrongRegionName(name)?.refusal ?? "";
    expect(refusal).toMatch(/^(没有写地区名称|地区名称有\d+个字|“[\s\S]*”不能作地区名称)/);
    expect(refusal.length).toBeLessThan(200);
  });
});
