// Workbooks that are written: read by another program they say what was given, always in the same bytes, and nothing in them runs.
import readExcelFile from "read-excel-file/node";
import { describe, expect, it, vi } from "vitest";
import type { SheetToWrite, WorkbookToWrite } from "../../../src/exchange/workbook/write-model.ts";
import { sheetName, writeWorkbook } from "../../../src/exchange/workbook/write-workbook.ts";
import { partsOf } from "./parts-of.ts";

const sheet = (more: Partial<SheetToWrite>): SheetToWrite => ({ name: "表", widths: [10], rows: [], ...more });
const workbook = (more: Partial<SheetToWrite>): WorkbookToWrite => ({ title: "测试", sheets: [sheet(more)] });

const texts = [
  "=1+1",
  "+861234",
  "-5",
  "@SUM(A1)",
  "#N/A",
  "#REF!",
  "001",
  "_x000D_",
  " 前后有空格 ",
  "第一行\n第二行",
  "<b>&\"'",
  "𠮷",
];

describe("writeWorkbook", () => {
  it("writes text as text, whatever it begins with", async () => {
    const bytes = await writeWorkbook(workbook({ rows: texts.map((value) => ({ cells: [{ value, look: "cell" }] })) }));
    const [read] = await readExcelFile(Buffer.from(bytes), { trim: false });
    expect(read?.data.map(([cell]) => cell)).toEqual(texts);
    const xml = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).not.toContain("<f>");
    expect(xml).not.toContain('t="e"');
  });

  it("keeps the digits of a number by its format, and a date as a date", async () => {
    const bytes = await writeWorkbook(
      workbook({
        rows: [
          {
            cells: [
              { value: { digits: "12.30", format: "0.00" }, look: "number" },
              { value: { date: "2024-02-29" }, look: "dateEntry" },
            ],
          },
        ],
      }),
    );
    const [read] = await readExcelFile(Buffer.from(bytes));
    expect(read?.data).toEqual([[12.3, new Date("2024-02-29T00:00:00Z")]]);
    const parts = partsOf(bytes);
    expect(parts["xl/styles.xml"]).toContain('formatCode="0.00"');
    // 45351 is the 29th of February 2024, counted as spreadsheets count.
    expect(parts["xl/worksheets/sheet1.xml"]).toMatch(/<c r="B1" s="\d+"><v>45351<\/v>/);
  });

  it("is the same bytes on any day, and does not say on which it was made", async () => {
    const one = workbook({ rows: [{ cells: [{ value: "字", look: "cell", note: "说明" }] }] });
    const bytes = await writeWorkbook(one);
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:10Z") });
    const later = await writeWorkbook(one).finally(() => vi.useRealTimers());
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(later))).toBe(0);
    expect(partsOf(bytes)["docProps/core.xml"]).not.toMatch(/20\d\d-/);
  });

  it("protects what is not to be filled in, without a password, and leaves room to work", async () => {
    const bytes = await writeWorkbook(workbook({ locked: true, rows: [{ cells: [{ look: "entry" }] }] }));
    const { "xl/worksheets/sheet1.xml": xml = "", "xl/styles.xml": styles = "" } = partsOf(bytes);
    const [protection = ""] = /<sheetProtection[^>]*>/.exec(xml) ?? [];
    expect(protection).toContain('sheet="1"');
    expect(protection).not.toMatch(/password|hash/i);
    for (const action of ["insertRows", "sort", "autoFilter", "formatColumns"]) {
      expect(protection).toContain(`${action}="0"`);
    }
    expect(styles).toContain('<protection locked="0"/>');
    // Below the last row too, and in every column: else no row could be deleted.
    const [, first, rest] =
      /<cols><col min="1" max="1"[^>]* style="(\d+)"\/><col min="2" max="16384"[^>]* style="(\d+)"\/><\/cols>/.exec(
        xml,
      ) ?? [];
    expect([first, rest]).toEqual([/<c r="A1" s="(\d+)"/.exec(xml)?.[1], first]);
  });

  it("prints on A4, one page wide, with its head on every page", async () => {
    const bytes = await writeWorkbook(
      workbook({ name: "绩效自评·指标", print: { landscape: true, headRows: [2, 2] }, rows: [{ cells: [] }] }),
    );
    const parts = partsOf(bytes);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(parts["xl/workbook.xml"]).toContain("'绩效自评·指标'!$3:$3</definedName>");
  });

  it("lets only listed words in, and asks back where others may be right", async () => {
    const area = { top: 3, left: 1, bottom: 9, right: 1 };
    const allowed = { type: "words", words: ["优", "良"] } as const;
    const bytes = await writeWorkbook(
      workbook({
        validations: [
          { area, allowed, message: "请从列表里选", lenient: false },
          {
            area,
            allowed: { type: "list", sheet: "选项", area: { top: 1, left: 0, bottom: 40, right: 0 } },
            message: "没有这个部门",
            lenient: true,
          },
        ],
      }),
    );
    const xml = partsOf(bytes)["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toMatch(/<dataValidation type="list" sqref="B4:B10"[^>]*errorStyle="stop"[^>]*error="请从列表里选"/);
    expect(xml).toContain('<formula1>"优,良"</formula1>');
    expect(xml).toContain("<formula1>'选项'!$A$2:$A$41</formula1>");
    expect(xml).toMatch(/errorStyle="warning"[^>]*error="没有这个部门"/);
  });

  it("makes names of sheets that a spreadsheet takes", () => {
    expect(sheetName("2024/自评[一]:*?")).toBe("2024_自评_一____");
    expect(sheetName("很".repeat(40))).toHaveLength(31);
  });
});
