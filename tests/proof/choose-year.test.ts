// Which records a text is held against: those asked for, those its title names, or none, and always said.
import { describe, expect, it } from "vitest";
import type { RegionYear } from "../../src/document/plan-documents.ts";
import { chooseYear } from "../../src/proof/choose-year.ts";

const place = (name: string, years: readonly string[], parent?: string): readonly RegionYear[] =>
  years.map((year) => ({
    scope: { region: name, year },
    region: {
      name,
      address: "a",
      bureau: `${name}财政局`,
      nature: "演示",
      ...(parent && { parent }),
    } as RegionYear["region"],
  }));
const years = [
  ...place("甲市", ["2021", "2022"]),
  ...place("甲市乙区", ["2023"], "甲市"),
  ...place("丙市本级", ["2023"]),
];
const choose = (title: string, wanted: { region?: string; year?: string } = {}): string => {
  const prose = title.split("\n").map((text) => ({ text, kind: "paragraph" as const }));
  const choice = chooseYear(years, wanted, prose);
  if ("chosen" in choice) return `${choice.chosen.scope.region}${choice.chosen.scope.year} ${choice.because}`;
  return "none" in choice ? `none: ${choice.none}` : `refused: ${choice.refusal}`;
};

describe("the title", () => {
  it.each([
    ["甲市2022年度预算绩效管理工作总结", "甲市2022 title"],
    ["甲市 2021 年工作总结及 2022 年工作思路", "甲市2021 title"],
    ["2023年度\n丙市本级预算绩效管理情况", "丙市本级2023 title"],
    ["甲市乙区2023年工作总结", "甲市乙区2023 title"],
    ["乙区2023年工作总结", "甲市乙区2023 title"],
  ])("%s", (title, chosen) => expect(choose(title)).toBe(chosen));

  it.each([
    ["预算绩效管理工作总结", "题目里没有写有台账的地区"],
    ["甲市2020年工作总结", "甲市有2021、2022年度的台账"],
    ["甲市工作总结", "--region 甲市 --year 年度"],
    ["工作总结\n根据甲市的要求，2022年做了以下工作。", "题目里没有写有台账的地区"],
  ])("that does not say gives none: %s", (title, why) => expect(choose(title)).toMatch(new RegExp(`^none: .*${why}`)));
});

describe("what was asked for", () => {
  it.each([
    [{ region: "甲市", year: "2021" }, "甲市2021 asked"],
    [{ region: "甲市", year: "２０２１年度" }, "甲市2021 asked"],
    [{ region: "乙区" }, "甲市乙区2023 asked"],
    [{ region: "丙市本级", year: "2023" }, "丙市本级2023 asked"],
  ])("%o", (wanted, chosen) => expect(choose("总结", wanted)).toBe(chosen));

  it("is filled up from the title", () => {
    expect(choose("甲市2022年总结", { region: "甲市" })).toBe("甲市2022 asked");
    expect(choose("甲市总结", { year: "2022" })).toBe("甲市2022 asked");
  });

  it.each([
    [
      { region: "丙市" },
      "台账里没有“丙市”这个地区。您是不是要写“丙市本级”？台账里有：甲市（2021、2022）、甲市乙区（2023）、丙市本级（2023）。",
    ],
    [{ region: "甲市", year: "2020" }, "没有甲市2020年度的台账；甲市有2021、2022年度的台账。"],
    [{ region: "甲市" }, "甲市有2021、2022年度的台账，请用 --year 说明按哪个年度核对。"],
    [
      { year: "2022" },
      "写了 --year，还要用 --region 说明是哪个地区。台账里有：甲市（2021、2022）、甲市乙区（2023）、丙市本级（2023）。",
    ],
  ])("that is not there is refused with what is: %o", (wanted, sentence) =>
    expect(choose("总结", wanted)).toBe(`refused: ${sentence}`),
  );
});
