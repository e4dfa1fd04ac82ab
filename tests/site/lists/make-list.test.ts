// From records to a list: columns that hold something, choices worth offering, order, pages, and what else a record says.
import { describe, expect, it } from "vitest";
import type { List } from "../../../site/lists/list.ts";
import { listAddress } from "../../../site/lists/list-address.ts";
import type { ListPlan } from "../../../site/lists/list-plan.ts";
import { makeList } from "../../../site/lists/make-list.ts";
import { nameFirst } from "../../../site/lists/name-first.ts";
import { planOf } from "../../../site/lists/plan-of.ts";
import type { PublishedRecord, PublishedRegion } from "../../../src/disclosure/publication.ts";
import { bigCity, rectifications, selfEvaluations } from "../lists-fixture.ts";

const region = bigCity.regions[0] as PublishedRegion;
const records = region.years[0]?.records ?? [];

function listOf(code: string, some: readonly PublishedRecord[], plan: ListPlan = planOf(code, some)): List {
  const folder = "dashi/2023";
  return makeList({
    region,
    code,
    plan,
    title: "清单",
    name: "大市2023年度清单",
    folder,
    records: some,
    addressOf: (number) => listAddress(folder, code, number),
    documentsOf: () => [],
    incomplete: undefined,
    siblings: [],
  });
}

const ofKind = (code: string): readonly PublishedRecord[] => records.filter((record) => record.code === code);

const told = (id: string, fields: Readonly<Record<string, string>>): PublishedRecord => ({
  kind: "制度文件",
  code: "regulation",
  id,
  title: id,
  address: `dashi/2023/records/regulation.html#regulation-${id}`,
  fields: Object.entries(fields).map(([name, value]) => ({ name, label: name, value })),
  tables: [],
  departments: [],
  documents: [],
});

describe("a list of one page", () => {
  it("leaves out columns without a value, and choices of a single one", () => {
    const list = listOf("regulation", [
      told("甲", { tier: "管理办法", status: "现行" }),
      told("乙", { status: "现行" }),
    ]);
    expect(list.columns.map(({ key }) => key)).toEqual(["title", "tier", "status"]);
    expect(list.facets).toEqual([]);
  });

  it("stands in the order people know: by tier, then by date, months by their size", () => {
    const list = listOf("regulation", [
      told("丁", { tier: "操作规范", issued: "2019年1月2日" }),
      told("丙", { tier: "管理办法", issued: "2020年10月1日" }),
      told("戊", { status: "拟出台" }),
      told("乙", { tier: "管理办法", issued: "2020年5月1日" }),
      told("甲", { tier: "综合性制度", issued: "2021年1月1日" }),
    ]);
    expect(list.rows.map(({ record }) => record?.id ?? "").join("")).toBe("甲乙丙丁戊");
    expect(list.facets[0]?.choices.map(({ text, count }) => text + count)).toEqual([
      "综合性制度1",
      "管理办法2",
      "操作规范1",
    ]);
  });

  it("says below a row whatever its columns do not, and links a record that is shown elsewhere instead", () => {
    const [first] = ofKind("rectification");
    const elsewhere = { ...(first as PublishedRecord), address: "dashi/2023/projects/p.html#rectification-1" };
    const [here, there] = listOf("rectification", [first as PublishedRecord, elsewhere]).rows;
    expect(here?.id).toBe("rectification-1");
    expect(here?.cells[0]).toMatchObject({ text: "第1个问题", address: undefined });
    expect(here?.rest.fields.map(({ label, value }) => label + value)).toEqual(["措施第1条措施"]);
    expect(there?.id).toBeUndefined();
    expect(there?.cells[0]?.address).toBe(elsewhere.address);
    expect(there?.rest.fields).toEqual([]);
  });

  it("becomes cards when a record holds a table too wide for lines", () => {
    const [first] = ofKind("rectification") as [PublishedRecord];
    const withTable = (columns: number): PublishedRecord => ({
      ...first,
      tables: [
        {
          id: "t",
          heading: "进展",
          table: {
            columns: Array.from({ length: columns }, () => ({ title: "列", align: "left" as const })),
            rows: [],
          },
        },
      ],
    });
    expect(listOf("rectification", [withTable(2)]).shape).toBe("table");
    expect(listOf("rectification", [withTable(3)]).shape).toBe("cards");
  });

  it("of a kind nobody planned shows its short fields, offers those with few values, and tells the rest below", () => {
    const list = listOf("new-kind", ofKind("new-kind"));
    expect(list.columns.map(({ key }) => key)).toEqual(["title", "stage"]);
    expect(list.facets.map(({ key, choices }) => [key, choices.map(({ count }) => count)])).toEqual([
      ["stage", [2, 4]],
    ]);
    expect(list.rows[0]?.rest.fields.map(({ name }) => name)).toEqual(["story"]);
  });
});

describe("a table on a card", () => {
  const table = (...names: readonly string[]) => ({
    columns: names.map((name) => ({ name, title: name, align: "left" as const })),
    rows: [names.map((name) => ({ text: `${name}的内容` }))],
  });

  it("has the name first, the rest as it was; without names it stays as it is", () => {
    expect(nameFirst(table("level1", "level2", "name", "unit"))).toEqual(table("name", "level1", "level2", "unit"));
    expect(nameFirst(table("date", "work"))).toEqual(table("date", "work"));
  });
});

describe("a long list", () => {
  const list = listOf("self-evaluation", ofKind("self-evaluation"));

  it("is cut into pages, each with an address, none longer than 300 rows, nothing lost", () => {
    expect(list.pages.map(({ rows }) => rows.length)).toEqual([300, 300, 300, 300, 300, 300, 300, 119]);
    expect(list.pages.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(
      Array.from({ length: selfEvaluations }, (_, index) => `self-evaluation-${index + 1}`),
    );
    expect(list.pages[1]?.address).toBe("dashi/2023/records/self-evaluation-2.html");
  });

  it("has each record on the page its address names", () => {
    for (const { address, rows } of list.pages) {
      expect(new Set(rows.map(({ record }) => record?.address.split("#")[0]))).toEqual(new Set([address]));
    }
    const other = listOf("rectification", ofKind("rectification"));
    expect(other.pages.map(({ rows }) => rows.length)).toEqual([300, rectifications - 300]);
  });

  it("is laid out by department and by grade, each record once, each choice where its link says", () => {
    expect(list.layouts.map(({ facet }) => facet.key)).toEqual(["department", "grade"]);
    for (const { pages, starts, facet } of list.layouts) {
      const place = list.facets.indexOf(facet);
      expect(new Set(pages.flatMap(({ rows }) => rows)).size).toBe(selfEvaluations);
      expect(starts.length).toBe(facet.choices.length);
      for (const { choice, address } of starts) {
        const page = pages.find((one) => one.address === address);
        expect(page?.rows.some(({ choices }) => choices[place] === choice)).toBe(true);
      }
    }
    // 优 are three of every four: 1665, so 良 begin on the sixth page.
    expect(list.layouts[1]?.starts.map(({ address }) => address)).toEqual([
      "dashi/2023/records/self-evaluation-by-grade.html",
      "dashi/2023/records/self-evaluation-by-grade-6.html",
    ]);
  });

  it("offers the departments in the order the region lists them", () => {
    const names = list.facets[0]?.choices.map(({ text }) => text) ?? [];
    expect([names.length, names[0], names[1], names[69]]).toEqual([70, "大市第1局", "大市第2局", "大市第70局"]);
  });
});
