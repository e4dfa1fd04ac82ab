// Long lists on several pages: every row once, groups whole where they fit, the first page at the address it always had.
import { describe, expect, it } from "vitest";
import { documentSheets, fileSheets, sheetAddresses, typePlaces } from "../../site/file-lists.ts";
import { sheetAddress, sheetsOf } from "../../site/sheets.ts";
import type { PublishedDocument, PublishedYear } from "../../src/disclosure/publication.ts";

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const told = (groups: Readonly<Record<string, readonly number[]>>, most: number) =>
  sheetsOf(new Map(Object.entries(groups)), most).map((sheet) =>
    sheet.map(
      ({ name, number, rows, total, continued }) => `${number}${name} ${rows.join()}/${total}${continued ? "续" : ""}`,
    ),
  );

describe("sheets", () => {
  it("hold groups side by side while there is room", () => {
    expect(told({ a: [1], b: [2, 3] }, 3)).toEqual([["1a 1/1", "2b 2,3/2"]]);
  });

  it("keep a group together that fits on a page of its own", () => {
    expect(told({ a: [1, 2], b: [3, 4] }, 3)).toEqual([["1a 1,2/2"], ["2b 3,4/2"]]);
  });

  it("break a group that fits on no page, and go on after it", () => {
    expect(told({ a: [1], b: numbers(2, 8), c: [9] }, 3)).toEqual([
      ["1a 1/1", "2b 2,3/7"],
      ["2b 4,5,6/7续"],
      ["2b 7,8/7续", "3c 9/1"],
    ]);
  });

  it("are none without rows", () => {
    expect(told({}, 3)).toEqual([]);
    expect(told({ a: [] }, 3)).toEqual([]);
  });

  it("begin at the address the list has always had", () => {
    expect([0, 1, 2].map((index) => sheetAddress("x/documents.html", index))).toEqual([
      "x/documents.html",
      "x/documents-2.html",
      "x/documents-3.html",
    ]);
  });
});

const document = (page: string, type: string): PublishedDocument => ({
  page,
  type,
  title: page,
  ofYear: type === "总结",
  html: "",
  outline: [],
  downloads: ["docx", "pdf"].map((format) => ({
    label: format,
    fileName: `${page}.${format}`,
    path: `files/${page}.${format}`,
    bytes: 1,
    sha256: "0",
  })),
});
const year: PublishedYear = {
  year: "2023",
  documents: [document("summary", "总结"), ...numbers(1, 650).map((index) => document(`form-${index}`, "自评表"))],
  records: [],
  figures: [],
  highlights: [],
};

describe("a city of 651 documents", () => {
  it("lists them on two pages, its 1,302 files on five", () => {
    const rows = (sheets: readonly (readonly { readonly rows: readonly unknown[] }[])[]) =>
      sheets.map((sheet) => sheet.reduce((sum, group) => sum + group.rows.length, 0));
    expect(rows(documentSheets(year))).toEqual([500, 151]);
    expect(rows(fileSheets(year))).toEqual([300, 300, 300, 300, 102]);
    expect(sheetAddresses(year, "a/2023")).toEqual([
      "a/2023/documents.html",
      "a/2023/documents-2.html",
      "a/2023/downloads.html",
      "a/2023/downloads-2.html",
      "a/2023/downloads-3.html",
      "a/2023/downloads-4.html",
      "a/2023/downloads-5.html",
    ]);
  });

  it("finds each 文种 where it begins", () => {
    expect([...typePlaces(year, "a/2023")]).toEqual([
      ["总结", "a/2023/documents.html#type-1"],
      ["自评表", "a/2023/documents.html#type-2"],
    ]);
  });
});
