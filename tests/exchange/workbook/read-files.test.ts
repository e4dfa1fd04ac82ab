// Files are what their bytes say, whatever they are called; what is no workbook is a sentence with a way out.
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../src/exchange/workbook/read-workbook.ts";
import { SheetPlan } from "../layouts/sheet-plan.ts";
import { csvBytes, encoded, htmlBytes } from "../layouts/text-bytes.ts";
import { compoundFile, record, xlsBytes, xlsStream } from "../layouts/xls-bytes.ts";
import { xlsxBytes, zipped } from "../layouts/xlsx-bytes.ts";

const plan = (): SheetPlan => {
  const sheet = new SheetPlan("数据");
  sheet.line(0, ["项目名称", "预算数"]);
  sheet.line(1, ["甲，乙；丙", "12.50"]);
  return sheet;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const rowsOf = async (file: string, bytes: Uint8Array) => {
  const { value, diagnostics } = await readWorkbook(file, bytes);
  const sheet = value?.sheets[0];
  return {
    name: sheet?.name,
    rows: sheet?.rows.map(({ cells }) => cells.map((cell) => cell?.text)),
    codes: diagnostics.map(({ code }) => code),
  };
};

const ods = (body: string): Uint8Array =>
  zipped({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml":
      '<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:automatic-styles>' +
      '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>' +
      `</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`,
  });
const odsText = (text: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

describe("a table comes in", () => {
  const expected = [
    ["项目名称", "预算数"],
    ["甲，乙；丙", "12.5"],
  ];
  const asText = [expected[0], ["甲，乙；丙", "12.50"]];
  const cases: readonly (readonly [string, string, Uint8Array, readonly unknown[]])[] = [
    ["an XLSX file", "a.xlsx", xlsxBytes([plan()]), expected],
    ["an XLSX file called .xls", "a.xls", xlsxBytes([plan()]), expected],
    ["an XLS file called .xlsx", "a.xlsx", xlsBytes([plan()]), expected],
    ["an XLS file called .et", "a.et", xlsBytes([plan()]), expected],
    ["CSV in UTF-8", "a.csv", csvBytes(plan(), ",", "utf-8"), asText],
    ["CSV in UTF-8 with a mark", "a.csv", csvBytes(plan(), ",", "utf-8-bom"), asText],
    ["CSV in GBK", "a.csv", csvBytes(plan(), ",", "gbk"), asText],
    ["semicolons", "a.csv", csvBytes(plan(), ";", "gbk"), asText],
    ["tabs in UTF-16", "a.txt", csvBytes(plan(), "\t", "utf-16le"), asText],
    ["a separator named in the first line", "a.csv", bytesOf("sep=;\n项目名称;预算数\n甲，乙；丙;12.50"), asText],
    ["a page called .xls", "a.xls", htmlBytes(plan(), "gbk"), asText],
    ["a page in UTF-8", "a.xls", htmlBytes(plan(), "utf-8-bom"), asText],
  ];
  it.each(cases)("%s", async (_, file, bytes, rows) => {
    expect(await rowsOf(file, bytes)).toMatchObject({ rows, codes: [] });
  });

  it("from ODS, with rows in groups, hidden rows and sheets, percentages", async () => {
    const percent =
      '<table:table-cell office:value-type="percentage" office:value="0.977"><text:p>97.7%</text:p></table:table-cell>';
    const bytes = ods(
      `<table:table table:name="一"><table:table-header-rows><table:table-row>${odsText("项目名称")}${odsText("执行率")}</table:table-row></table:table-header-rows>` +
        `<table:table-row-group><table:table-row table:visibility="collapse">${odsText("甲")}${percent}<table:table-cell table:style-name="ce1" table:number-columns-repeated="16382"/></table:table-row></table:table-row-group>` +
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row></table:table>' +
        `<table:table table:name="二" table:style-name="ta2"><table:table-row>${odsText("藏")}</table:table-row></table:table>`,
    );
    const { value, diagnostics } = await readWorkbook("表.ods", bytes);
    expect(diagnostics).toEqual([]);
    expect(value?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["一", false],
      ["二", true],
    ]);
    expect(value?.sheets[0]?.rows.map(({ hidden, cells }) => [hidden, cells.map((cell) => cell?.text)])).toEqual([
      [false, ["项目名称", "执行率"]],
      [true, ["甲", "0.977"]],
    ]);
    expect(value?.sheets[0]?.rows[1]?.cells[1]?.format).toBe("0.00%");
  });

  it("from CSV as text, a formula as what it says, its sheet called as the file", async () => {
    const bytes = bytesOf('\ufeff编号,公式\r\n007,"=HYPERLINK(""http://x"")"\r\n\'=1+1,"两\n行"\r\n');
    expect(await rowsOf("某局/名单.2024.csv", bytes)).toEqual({
      name: "名单.2024",
      rows: [
        ["编号", "公式"],
        ["007", '=HYPERLINK("http://x")'],
        ["=1+1", "两\n行"],
      ],
      codes: [],
    });
  });
});

const withPassword = (): Uint8Array => {
  const stream = Buffer.from(xlsStream([plan()]));
  const begin = 4 + stream.readUInt16LE(2);
  return compoundFile(
    "Workbook",
    Buffer.concat([stream.subarray(0, begin), record(0x002f, Buffer.alloc(6)), stream.subarray(begin)]),
  );
};
const oldStream = (): Uint8Array => {
  const stream = Buffer.from(xlsStream([plan()]));
  stream.writeUInt16LE(0x0500, 4);
  return compoundFile("Book", stream);
};
const noSheets = xlsxBytes([]);
const good = xlsxBytes([plan()]);

describe("a file that is no workbook is refused with a way out", () => {
  const cases: readonly (readonly [string, string, Uint8Array, string])[] = [
    ["nothing", "空.xlsx", new Uint8Array(), "empty-file"],
    ["a lock file", "~$表.xlsx", bytesOf("张三 "), "lock-file"],
    ["a workbook with a password", "表.xlsx", compoundFile("EncryptedPackage", new Uint8Array(9)), "encrypted"],
    ["an XLS file with a password", "表.xls", withPassword(), "encrypted"],
    ["Excel 95", "表.xls", oldStream(), "old-excel"],
    ["Excel 2", "表.xls", Uint8Array.of(9, 0, 4, 0, 2, 0, 16, 0), "old-excel"],
    [
      "a Word file called .xlsx",
      "表.xlsx",
      zipped({ "[Content_Types].xml": "<Types/>", "word/document.xml": "<w/>" }),
      "word-document",
    ],
    ["an old Word file", "表.xls", compoundFile("WordDocument", new Uint8Array(9)), "word-document"],
    ["slides", "表.xlsx", zipped({ "[Content_Types].xml": "<Types/>", "ppt/presentation.xml": "<p/>" }), "slides"],
    ["OFD", "表.xlsx", zipped({ "OFD.xml": "<ofd/>" }), "ofd"],
    ["an archive", "表.xlsx", zipped({ "说明.txt": "甲" }), "archive"],
    ["another archive", "表.xls", bytesOf("Rar!\u001a\u0007"), "archive"],
    ["PDF", "表.xlsx", bytesOf("%PDF-1.7\n"), "pdf"],
    ["a picture", "表.xlsx", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), "picture"],
    ["RTF", "表.xls", bytesOf("{\\rtf1 甲}"), "rtf"],
    ["half of an XLSX file", "表.xlsx", good.subarray(0, good.length / 2), "damaged"],
    ["half of an XLS file", "表.xls", xlsBytes([plan()]).subarray(0, 700), "damaged"],
    ["no sheets", "表.xlsx", noSheets, "no-sheets"],
    ["a part that is not there", "表.xlsx", zipped({ "[Content_Types].xml": "<Types/>" }), "damaged"],
    ["a page without a table", "表.xls", bytesOf("<html><body>请登录</body></html>"), "web-without-table"],
    [
      "XML of Excel 2003",
      "表.xls",
      bytesOf('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      "xml-workbook",
    ],
    ["a mailed page", "表.xls", bytesOf("MIME-Version: 1.0\nContent-Type: multipart/related"), "mailed-page"],
    ["prose", "表.txt", bytesOf("各单位：\n请于月底前报送。\n"), "not-a-table"],
    ["bytes", "表.csv", Uint8Array.of(1, 2, 0, 3, 255, 254, 0), "not-a-table"],
  ];
  it.each(cases)("%s", async (_, file, bytes, code) => {
    const { value, diagnostics } = await readWorkbook(file, bytes);
    expect(value).toBeUndefined();
    expect(diagnostics.map((one) => [one.code, one.severity, one.place.file])).toEqual([
      [`exchange/${code}`, "error", file],
    ]);
    expect(diagnostics[0]?.hint).toMatch(/请/);
  });

  it("text with damaged characters, at its line", async () => {
    const { diagnostics } = await readWorkbook("表.csv", encoded("项目,数\n甲\ufffd,1\n", "utf-8"));
    expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([["reading/garbled", 2]]);
  });

  it("CSV with an open quote, at the cell where it opens", async () => {
    const { diagnostics } = await readWorkbook("表.csv", bytesOf('项目,数\n甲,"1\n乙,2\n丙,3\n'));
    expect(diagnostics.map(({ code, place }) => [code, place.cell])).toEqual([["exchange/unclosed-quote", "表!B2"]]);
  });
});
