// The columns of a year: every list is below one of them, a column of one list bears its name, none is empty.
import { describe, expect, it } from "vitest";
import { columnAt, columnsOf, listsOfRegion } from "../../site/columns.ts";
import type { PublishedRecord, PublishedRegion, PublishedYear } from "../../src/disclosure/publication.ts";

const record = (kind: string, code: string): PublishedRecord => ({
  kind,
  code,
  id: code,
  title: kind,
  address: `a/2023/records/${code}.html#${code}`,
  fields: [],
  tables: [],
  departments: [],
  documents: [],
});

const year = (...records: readonly PublishedRecord[]): PublishedYear => ({
  year: "2023",
  documents: [],
  records,
  figures: [],
  highlights: [],
});

const columns = (one: PublishedYear) =>
  columnsOf(
    one,
    Map.groupBy(one.records, ({ code }) => code),
    "a/2023",
  );

const full = columns(
  year(
    record("项目", "project"),
    record("运行监控", "monitoring"),
    record("绩效自评", "self-evaluation"),
    record("绩效自评", "self-evaluation"),
    record("绩效评价", "evaluation"),
    record("汇总", "reported-total"),
    record("培训宣传", "training"),
    record("新类别", "brand-new"),
  ),
);

describe("columns", () => {
  it("gather the lists of a stage, with what is in each", () => {
    expect(full.map(({ text, lists }) => [text, ...lists.map((list) => `${list.text}${list.count ?? ""}`)])).toEqual([
      ["概览", "概览"],
      ["项目", "项目1个"],
      ["监控与自评", "运行监控1条", "绩效自评2条"],
      ["绩效评价", "绩效评价1条"],
      ["基础工作", "培训宣传1条", "新类别1条"],
      ["汇总", "汇总1条"],
    ]);
  });

  it("lead to their first list", () => {
    expect(full.map(({ address }) => address)).toEqual([
      "a/2023/index.html",
      "a/2023/projects/index.html",
      "a/2023/records/monitoring.html",
      "a/2023/evaluations/index.html",
      "a/2023/records/training.html",
      "a/2023/records/reported-total.html",
    ]);
  });

  it("of a year with nothing are the overview alone", () => {
    expect(columns(year()).map(({ text }) => text)).toEqual(["概览"]);
  });

  it("know where a page belongs: by itself, or by what stands above it", () => {
    expect(columnAt(full, ["a/2023/records/self-evaluation.html"])?.text).toBe("监控与自评");
    expect(columnAt(full, ["a/2023/projects/p-1.html", "a/2023/projects/index.html"])?.text).toBe("项目");
    expect(columnAt(full, ["glossary.html"])).toBeUndefined();
  });
});

it("a region's lists belong to no year", () => {
  const region: PublishedRegion = {
    id: "a",
    name: "甲市",
    bureau: "甲市财政局",
    notice: "",
    nature: "正式",
    website: {},
    records: [record("部门", "department"), record("部门", "department"), record("指标库", "library-indicator")],
    years: [],
  };
  expect(listsOfRegion(region)).toEqual([
    { text: "部门", address: "a/departments/index.html", count: "2个" },
    { text: "指标库", address: "a/records/library-indicator.html", count: "1条" },
  ]);
});
