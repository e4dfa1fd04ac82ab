// Files made to do harm, or grown out of all measure by accident, cost little and are told what they are.
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/exchange/workbook/read-workbook.ts";
import { SheetPlan } from "../layouts/sheet-plan.ts";
import { xlsxBytes } from "../layouts/xlsx-bytes.ts";

const plan = (name = "表"): SheetPlan => {
  const sheet = new SheetPlan(name);
  sheet.line(0, ["项目名称", "预算数"]);
  sheet.line(1, ["甲", "1"]);
  return sheet;
};
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const withSheet = (inside: string, before = ""): Uint8Array =>
  xlsxBytes([plan()], {
    parts: {
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?>${before}<worksheet xmlns="${main}">${inside}</worksheet>`,
    },
  });
const codesOf = async (bytes: Uint8Array) => (await readWorkbook("表.xlsx", bytes)).diagnostics.map(({ code }) => code);

/** The size the directory announces for a part, written over. */
function announcing(zip: Uint8Array, name: string, size: number): Uint8Array {
  const lying = Buffer.from(zip);
  lying.writeUInt32LE(size, lying.lastIndexOf(name) - 46 + 24);
  return new Uint8Array(lying);
}

describe("a file made to do harm", () => {
  it("with two cells at the corners of a sheet", async () => {
    const corners =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>';
    expect(await codesOf(withSheet(corners))).toEqual(["exchange/too-many-cells"]);
  });

  it("with many sheets that each reach far", async () => {
    const far = '<sheetData><row r="1000000"><c r="J1000000"><v>1</v></c></row></sheetData>';
    const parts = Object.fromEntries(
      [1, 2, 3].map((index) => [`xl/worksheets/sheet${index}.xml`, `<worksheet xmlns="${main}">${far}</worksheet>`]),
    );
    const sheets = ["一", "二", "三"].map((name) => plan(name));
    expect(await codesOf(xlsxBytes(sheets, { parts }))).toEqual(["exchange/too-many-cells"]);
  });

  it("with merges, columns and rows over a whole sheet that is empty", async () => {
    const bytes = withSheet(
      '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" style="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>题</t></is></c></row><row r="1048576" s="1" customFormat="1"/></sheetData>' +
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    const { value, diagnostics } = await readWorkbook("表.xlsx", bytes);
    expect(diagnostics).toEqual([]);
    expect(value?.sheets[0]).toMatchObject({ merges: [], rows: [{ hidden: false, cells: [{ text: "题" }] }] });
    expect(value?.sheets[0]?.rows).toHaveLength(1);
  });

  it("with merges over merges", async () => {
    const bytes = withSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row></sheetData>' +
        '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="B1:C1"/></mergeCells>',
    );
    const { value, diagnostics } = await readWorkbook("表.xlsx", bytes);
    expect(diagnostics.map(({ code }) => code)).toEqual(["exchange/overlapping-merges"]);
    expect(value?.sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it("with entities", async () => {
    const entities = '<!DOCTYPE worksheet [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(
      await codesOf(withSheet('<sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData>', entities)),
    ).toEqual(["exchange/doctype"]);
  });

  it("that unpacks to more than it says, or says more than anybody has", async () => {
    const bytes = xlsxBytes([plan()]);
    expect(await codesOf(announcing(bytes, "xl/worksheets/sheet1.xml", 10))).toEqual(["exchange/damaged"]);
    expect(await codesOf(announcing(bytes, "xl/worksheets/sheet1.xml", 900_000_000))).toEqual([
      "exchange/too-much-inside",
    ]);
  });

  it("with XML that is none", async () => {
    expect(await codesOf(withSheet('<sheetData><row r="1'))).toEqual(["exchange/damaged"]);
    expect(await codesOf(withSheet('<sheetData><row r="1"><c r="ZZZZZ1"><v>1</v></c></row></sheetData>'))).not.toEqual(
      [],
    );
  });

  it("with a link to another file, which is not followed, and names that are no names", async () => {
    const names = ["__proto__", "../../x", "=1+1", "<b>甲</b>"];
    const sheets = names.map((name) => {
      const sheet = new SheetPlan(name);
      sheet.line(0, ["项目名称", { text: "5", formula: "'[1]Sheet1'!A1" }]);
      return sheet;
    });
    const { value, diagnostics } = await readWorkbook("表.xlsx", xlsxBytes(sheets));
    expect(diagnostics).toEqual([]);
    expect(value?.sheets.map(({ name }) => name)).toEqual(names);
    expect(value?.sheets[0]?.rows[0]?.cells[1]).toEqual({ text: "5", type: "number", formula: true });
  });
});
