// Copies of workbooks with remarks at their cells: all that was there stays, letter for letter, and old remarks make way for new ones.
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Workbook } from "../../../src/exchange/grid.ts";
import type { CellRemark } from "../../../src/exchange/workbook/comment-remark.ts";
import { commentWorkbook } from "../../../src/exchange/workbook/comment-workbook.ts";
import { readWorkbook } from "../../../src/exchange/workbook/read-workbook.ts";
import { officeParts } from "./office-parts.ts";
import { partsOf } from "./parts-of.ts";

const encoder = new TextEncoder();
const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)])));

const remark = (cell: { row: number; column: number }, text: string, more: Partial<CellRemark> = {}): CellRemark => ({
  sheet: "自评表",
  ...cell,
  text,
  severity: "error",
  ...more,
});
const noWorkbook: Workbook = { file: "自评.xlsx", sheets: [] };
const commented = async (parts: Readonly<Record<string, string>>, remarks: readonly CellRemark[]) =>
  partsOf(await commentWorkbook(zipped(parts), noWorkbook, remarks));

const sheetPart = "xl/worksheets/sheet1.xml";
const at = { row: 6, column: 1 };

describe("a copy with remarks", () => {
  it("leaves rows, looks, pictures, charts, validations and everything else as they were", async () => {
    const after = await commented(officeParts, [remark(at, "金额没有单位")]);
    for (const [name, text] of Object.entries(officeParts)) {
      if (/^(\[Content_Types\]|xl\/(workbook|styles|worksheets\/|_rels\/|comments))/.test(name)) continue;
      if (/vmlDrawing/.test(name)) continue;
      expect(after[name], name).toBe(text);
    }
    const sheet = after[sheetPart] ?? "";
    const without = sheet.replace(/<conditionalFormatting sqref="B7">.*?<\/conditionalFormatting>/, "");
    const before = officeParts[sheetPart] ?? "";
    // The rule of the sheet moves one rank down, and another sheet is shown; all else is as it was.
    expect(without.replace('priority="2"', 'priority="1"').replace(' tabSelected="0"', "")).toBe(
      before.replace(' tabSelected="1"', ""),
    );
  });

  it("puts a note and a colour at the cell, several remarks in one note, the worst first", async () => {
    const after = await commented(officeParts, [
      remark(at, "第二句", { severity: "warning" }),
      remark(at, "第一句 <b>&"),
      remark({ row: 30, column: 27 }, "空格"),
    ]);
    const notes = after["xl/comments1.xml"] ?? "";
    expect(notes).toContain('<t xml:space="preserve">错误：第一句 &lt;b&gt;&amp;\n提醒：第二句</t>');
    expect(notes).toContain('ref="AB31"');
    expect(after[sheetPart]).toMatch(/sqref="B7 AB31"><cfRule type="expression" dxfId="1" priority="1">/);
    expect(after["xl/styles.xml"]).toMatch(/<dxfs count="3">.*FFFFC7CE.*FFFFEB9C.*<\/dxfs>/s);
    expect(after["xl/drawings/vmlDrawing1.vml"]).toContain("<x:Row>6</x:Row><x:Column>1</x:Column>");
  });

  it("speaks the dialect of a part whose names have a prefix", async () => {
    const after = await commented(officeParts, [remark({ row: 0, column: 0 }, "问题", { sheet: "附表" })]);
    const sheet = after["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toMatch(
      /<\/x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule .*<x:legacyDrawing [^>]*r:id="rId\d+"\/><\/x:worksheet>$/,
    );
    expect(after["xl/worksheets/_rels/sheet2.xml.rels"]?.match(/<Relationship /g)).toHaveLength(2);
  });

  it("adds to notes that others wrote", async () => {
    const after = await commented(officeParts, [remark({ row: 1, column: 0 }, "名称不对")]);
    const notes = after["xl/comments1.xml"] ?? "";
    expect(notes).toContain("请财务科核对");
    expect(notes).toContain("【亮绩】错误：名称不对");
    expect(notes.match(/<comment /g)).toHaveLength(1);
    expect(after["xl/drawings/vmlDrawing1.vml"]).toBe(officeParts["xl/drawings/vmlDrawing1.vml"]);
  });

  it("lists every remark first, with a link to its cell", async () => {
    const after = await commented(officeParts, [
      remark(at, "金额没有单位"),
      remark(at, "不在的表", { sheet: "别的表" }),
    ]);
    const book = after["xl/workbook.xml"] ?? "";
    expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "导入问题",
      "自评表",
      "附表",
    ]);
    expect(book).toContain('localSheetId="1"');
    expect(book).toContain('activeTab="0"');
    const [list = ""] = Object.entries(after).flatMap(([name, text]) =>
      /worksheets\/sheet\d+\.xml$/.test(name) && text.includes("导入问题清单") ? [text] : [],
    );
    expect(list).toContain(`location="'自评表'!B7"`);
    expect(list).toContain("金额没有单位");
    expect(list).toContain("不在的表");
    expect(list.match(/<hyperlink /g)).toHaveLength(1);
  });

  it("takes its own earlier remarks back when the mended copy comes again", async () => {
    const first = await commentWorkbook(zipped(officeParts), noWorkbook, [
      remark(at, "旧的问题"),
      remark({ row: 1, column: 0 }, "旧的问题二"),
    ]);
    const again = partsOf(await commentWorkbook(first, noWorkbook, [remark({ row: 7, column: 1 }, "新的问题")]));
    const whole = Object.values(again).join("\n");
    expect(whole).not.toContain("旧的问题");
    expect(whole).toContain("请财务科核对");
    expect(again[sheetPart]?.match(/亮绩/g)).toHaveLength(2);
    expect(again["xl/workbook.xml"]?.match(/导入问题/g)).toHaveLength(1);
    expect(again["xl/drawings/vmlDrawing1.vml"]).not.toContain("<x:Row>6</x:Row>");
  });

  it("says the same cells when it is read", async () => {
    const bytes = zipped(officeParts);
    const copy = await commentWorkbook(bytes, noWorkbook, [remark(at, "问题")]);
    const [before, after] = [(await readWorkbook("一.xlsx", bytes)).value, (await readWorkbook("一.xlsx", copy)).value];
    expect(after?.sheets.filter(({ name }) => name !== "导入问题")).toEqual(before?.sheets);
  });

  it("leaves macros out, so that it can be called .xlsx", async () => {
    const types = officeParts["[Content_Types].xml"] ?? "";
    const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    const relations = officeParts["xl/_rels/workbook.xml.rels"] ?? "";
    const after = await commented(
      {
        ...officeParts,
        "[Content_Types].xml": types
          .replace(main, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
          .replace(
            "</Types>",
            '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
          ),
        "xl/_rels/workbook.xml.rels": relations.replace(
          "</Relationships>",
          '<Relationship Id="rId99" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
        "xl/vbaProject.bin": "macro",
      },
      [remark(at, "问题")],
    );
    expect(after["[Content_Types].xml"]).toContain(main);
    expect(Object.keys(after).filter((name) => /vba/i.test(name))).toEqual([]);
    expect(`${after["[Content_Types].xml"]}${after["xl/_rels/workbook.xml.rels"]}`).not.toMatch(/vba/i);
  });

  it("is the same bytes every time", async () => {
    const make = () => commentWorkbook(zipped(officeParts), noWorkbook, [remark(at, "问题")]);
    expect(Buffer.compare(Buffer.from(await make()), Buffer.from(await make()))).toBe(0);
  });
});

describe("a copy of what is no XLSX", () => {
  const workbook: Workbook = {
    file: "自评.csv",
    sheets: [
      {
        name: "自评/表",
        hidden: false,
        merges: [],
        rows: [
          {
            hidden: false,
            cells: [
              { text: "项目", type: "text" },
              { text: "=cmd()", type: "text" },
            ],
          },
          { hidden: true, cells: [undefined, { text: "12.30", type: "number", format: "0.00" }] },
        ],
      },
    ],
  };

  it("has the same values at the same cells, the remarks and the list", async () => {
    const remarks = [remark({ row: 1, column: 1 }, "问题", { sheet: "自评/表" })];
    const bytes = await commentWorkbook(encoder.encode("项目,金额"), workbook, remarks);
    const { value: read } = await readWorkbook("副本.xlsx", bytes);
    expect(read?.sheets.map(({ name }) => name)).toEqual(["导入问题", "自评_表"]);
    expect(
      read?.sheets[1]?.rows.map(({ cells, hidden }) => [
        hidden,
        ...cells.map((cell) => cell && `${cell.text} ${cell.format ?? ""}`),
      ]),
    ).toEqual([
      [false, "项目 @", "=cmd() @"],
      [true, undefined, "12.3 0.00"],
    ]);
    const parts = partsOf(bytes);
    expect(Object.values(parts).join("\n")).toContain(`location="'自评_表'!B2"`);
    expect(parts["xl/comments1.xml"]).toContain("错误：问题");
  });
});
