// Where a workbook belongs: what was asked wins, what its titles say is enough when they agree, and doubt is asked about.
import { describe, expect, it } from "vitest";
import { homeOf } from "../../../src/exchange/import/home-of.ts";

const none = { region: undefined, year: undefined };
const regions = [
  { folder: "杭州市", name: "杭州市", years: [] },
  { folder: "杭州市拱墅区", name: "杭州市拱墅区", years: [] },
  { folder: "明川", name: "明川市", years: [] },
];
const one = regions.slice(2);

describe("the region of a workbook", () => {
  it("is the one asked for, by folder or by name", () => {
    expect(homeOf({ region: "明川市", year: "2024" }, [], regions)).toEqual({
      region: "明川",
      year: "2024",
      guessed: [],
    });
    expect(homeOf({ region: "明川", year: "２０２４年度" }, [], regions)).toMatchObject({
      region: "明川",
      year: "2024",
    });
  });

  it("is the only one there is", () => {
    expect(homeOf(none, ["随便"], one)).toEqual({ region: "明川", guessed: [] });
  });

  it("is the one the titles name, the longer name before the shorter", () => {
    expect(homeOf(none, ["杭州市拱墅区2023年度项目支出绩效自评汇总表"], regions)).toEqual({
      region: "杭州市拱墅区",
      year: "2023",
      guessed: ["表里写的是杭州市拱墅区", "表里写的是2023年度"],
    });
  });

  it.each([
    ["none known", none, [], [], "new 地区"],
    ["none named", none, ["自评表"], regions, "--region"],
    ["two named", none, ["明川市和杭州市"], regions, "--region"],
    ["unknown", { region: "明川事", year: undefined }, [], regions, "明川市"],
    ["no year", { region: undefined, year: "24" }, [], one, "四位"],
  ])("is asked for: %s", (_, asked, said, known, says) => {
    expect(homeOf(asked, said, known)).toMatchObject({ refusal: expect.stringContaining(says) });
  });
});

describe("the year of a workbook", () => {
  it("is the only one there are records of, when the workbook names none", () => {
    const known = (years: readonly string[]) => [{ folder: "明川", name: "明川市", years }];
    expect(homeOf(none, ["自评表"], known(["2024"]))).toMatchObject({ year: "2024", guessed: ["台账里只有2024年度"] });
    expect(homeOf(none, ["2023年度自评表"], known(["2024"]))).toMatchObject({ year: "2023" });
    expect(homeOf(none, ["自评表"], known(["2023", "2024"]))).not.toHaveProperty("year");
  });

  it.each([
    ["明川市2024年度自评表", "2024"],
    ["２０２４年项目支出", "2024"],
    ["填报日期：2025年3月5日", undefined],
    ["2023年度和2024年度对比表", undefined],
    ["2024年度（填报日期：2025年3月5日）", "2024"],
    ["编号20241", undefined],
  ])("%s", (title, year) => {
    const home = homeOf(none, [title], one);
    expect("refusal" in home ? home : home.year).toBe(year);
  });
});
