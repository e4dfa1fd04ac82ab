// 简称 are what tables of the county say; a word that fits two departments is left out.
import { describe, expect, it } from "vitest";
import { withShortNames } from "../../src/scaffold/short-names.ts";

const of = (region: string, ...names: readonly string[]) =>
  withShortNames(
    region,
    names.map((name) => ({ 名称: name })),
  );

describe("short names of departments", () => {
  it("leave out the region, with and without its last character", () => {
    expect(of("云栖县", "云栖县教育局")).toEqual([{ 名称: "云栖县教育局", 简称: ["县教育局", "教育局"] }]);
    expect(of("明川市本级", "明川市民政局")).toEqual([{ 名称: "明川市民政局", 简称: ["市民政局", "民政局"] }]);
  });

  it("are not made for names without the region, nor over those that are there", () => {
    expect(of("云栖县", "县教育局", "云栖县")).toEqual([{ 名称: "县教育局" }, { 名称: "云栖县" }]);
    const known = [{ 名称: "云栖县教育局", 简称: ["教体局"] }];
    expect(withShortNames("云栖县", known)).toEqual(known);
  });

  it("leave out a word that another department has as its name", () => {
    expect(of("云栖县", "云栖县供销社", "供销社")).toEqual([
      { 名称: "云栖县供销社", 简称: ["县供销社"] },
      { 名称: "供销社" },
    ]);
  });
});
