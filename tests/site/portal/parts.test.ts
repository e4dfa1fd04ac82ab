// The parts the pages of a portal are made of: bars of grades, bars on a narrow screen, groups of regions, years, rows that are no records.
import { describe, expect, it } from "vitest";
import { plainRows } from "../../../site/lists/plain-rows.ts";
import { barWidths } from "../../../site/portal/bar-widths.ts";
import { barParts } from "../../../site/portal/grade-bar.ts";
import { regionGroups } from "../../../site/portal/region-groups.ts";
import { yearsText } from "../../../site/portal/years-text.ts";
import { likeliestFirst } from "../../../site/scripts/verify/find-file.ts";

describe("the bar of grades", () => {
  it("divides its whole width by the counts, and leaves out what nobody has", () => {
    expect(barParts([1, 2, 0, 1])).toEqual([
      { grade: 0, from: 0, width: 25 },
      { grade: 1, from: 25, width: 50 },
      { grade: 3, from: 75, width: 25 },
    ]);
  });

  it("ends at its end whatever is rounded on the way, and is empty where there is nothing", () => {
    const parts = barParts([1, 1, 1, 1, 1, 1, 1]);
    const last = parts.at(-1);
    expect((last?.from ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 9);
    expect(barParts([0, 0])).toEqual([]);
  });
});

describe("bars on a narrow screen", () => {
  it("are in proportion to the longest, and none where they would mislead", () => {
    expect(barWidths(["50", "200", "0", "133.4"])).toEqual([25, 100, 0, 66.7]);
    expect(barWidths(["0", "0.00"])).toBeUndefined();
    expect(barWidths(["-3.5", "7"])).toBeUndefined();
    expect(barWidths([])).toBeUndefined();
  });
});

describe("groups of regions", () => {
  const region = (id: string, parent?: string) => ({
    id,
    name: id,
    years: [],
    sha256: "",
    documents: 0,
    pages: 0,
    ...(parent === undefined ? {} : { parent }),
  });

  it("stand in the portal's order, those without 上级 last", () => {
    const groups = regionGroups([region("a"), region("b", "乙市"), region("c", "甲市"), region("d", "乙市")]);
    expect(groups.map(({ name, regions }) => [name, regions.map(({ id }) => id)])).toEqual([
      ["乙市", ["b", "d"]],
      ["甲市", ["c"]],
      ["其他地区", ["a"]],
    ]);
  });

  it("begin with their 上级 itself, when it is a region here and names none of its own", () => {
    const groups = regionGroups([region("甲市本级"), region("乙市"), region("c", "乙市"), region("d", "甲市")]);
    expect(groups.map(({ name, regions }) => [name, regions.map(({ id }) => id)])).toEqual([
      ["乙市", ["乙市", "c"]],
      ["甲市", ["甲市本级", "d"]],
    ]);
  });

  it("have no heading when no region names a 上级", () => {
    expect(regionGroups([region("a"), region("b")]).map(({ name }) => name)).toEqual([""]);
    expect(regionGroups([])).toEqual([]);
  });
});

it.each([
  [[], ""],
  [["2023"], "2023"],
  [["2021", "2022", "2023"], "2021—2023"],
  [["2021", "2022"], "2021、2022"],
  [["2019", "2021", "2022", "2023"], "2019、2021—2023"],
])("years %j read %s", (years, text) => {
  expect(yearsText(years)).toBe(text);
});

describe("rows that are no records", () => {
  const columns = [
    { key: "name", title: "名称", align: "left" },
    { key: "grade", title: "等次", align: "center", choice: { order: ["优", "良"], laidOut: false } },
    { key: "empty", title: "说明", align: "left", choice: { order: [], laidOut: false } },
  ] as const;
  const made = plainRows(columns, [
    [{ text: "甲" }, { text: "良" }, { text: "" }],
    [{ text: "乙" }, { text: "优" }, { text: "" }],
    [{ text: "丙" }, { text: "" }, { text: "" }],
  ]);

  it("show no column nobody has something for", () => {
    expect(made.columns.map(({ title }) => title)).toEqual(["名称", "等次"]);
    expect(made.rows.map(({ cells }) => cells.map(({ text }) => text).join())).toEqual(["甲,良", "乙,优", "丙,"]);
  });

  it("can be chosen in the order people know, those that say nothing by nothing", () => {
    expect(made.facets.map(({ key, choices }) => [key, choices.map(({ text, count }) => `${text}${count}`)])).toEqual([
      ["grade", ["优1", "良1"]],
    ]);
    expect(made.rows.map(({ choices }) => choices)).toEqual([[1], [0], [undefined]]);
  });
});

it("looks for a file first where its name says it is from", () => {
  const regions = ["甲县", "乙县", "丙县"].map((name) => ({ id: name, name }));
  const order = likeliestFirst(regions, "乙县2023年度预算绩效管理工作总结.pdf").map(({ name }) => name);
  expect(order).toEqual(["乙县", "甲县", "丙县"]);
});
