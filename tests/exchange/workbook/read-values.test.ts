// What stands in a cell of an XLSX or XLS file is what the program reads: numbers to the last digit, dates, texts, errors.
import { describe, expect, it } from "vitest";
import type { Cell } from "../../../src/exchange/grid.ts";
import { readWorkbook } from "../../../src/exchange/workbook/read-workbook.ts";
import { type PlannedCell, SheetPlan } from "../layouts/sheet-plan.ts";
import { compoundFile, record, xlsBytes, xlsStream } from "../layouts/xls-bytes.ts";
import { type XlsxManner, xlsxBytes } from "../layouts/xlsx-bytes.ts";

async function read(cells: readonly (PlannedCell | string)[], manner?: XlsxManner) {
  const sheet = new SheetPlan("表");
  sheet.line(0, cells);
  const { value, diagnostics } = await readWorkbook("表.xlsx", xlsxBytes([sheet], manner));
  return {
    cells: value?.sheets[0]?.rows[0]?.cells ?? [],
    codes: diagnostics.map(({ code, place }) => [code, place.cell]),
  };
}

const texts = (cells: readonly (Cell | undefined)[]): readonly (string | undefined)[] =>
  cells.map((cell) => cell?.text);
const numbers = (...list: readonly string[]): readonly PlannedCell[] => list.map((text) => ({ text, as: "number" }));

describe("numbers", () => {
  it("keep the fifteen digits a spreadsheet keeps, without exponent", async () => {
    const written = numbers(
      "12.300000000000001",
      "0.1",
      "-1260",
      "0.30000000000000004",
      "1E-7",
      "98765.4321",
      "1.5E+3",
    );
    const { cells } = await read(written);
    expect(texts(cells)).toEqual(["12.3", "0.1", "-1260", "0.3", "0.0000001", "98765.4321", "1500"]);
  });

  it("with more than fifteen digits have lost some, and a person is told where", async () => {
    const { cells, codes } = await read(numbers("999999999999999", "1.23456789012345678E+17"));
    expect(texts(cells)).toEqual(["999999999999999", "123456789012346000"]);
    expect(codes).toEqual([["exchange/lost-digits", "表!B1"]]);
  });

  it("keep their format, which is not General", async () => {
    const { cells } = await read([{ text: "0.977", format: "0.00%" }, { text: "12.3", format: "#,##0.00" }, "5"]);
    expect(cells.map((cell) => [cell?.text, cell?.format])).toEqual([
      ["0.977", "0.00%"],
      ["12.3", "#,##0.00"],
      ["5", undefined],
    ]);
  });
});

describe("dates", () => {
  const dates: readonly PlannedCell[] = [
    { text: "45356", format: "yyyy/m/d" },
    { text: "45356", format: 'yyyy"年"m"月"d"日";@' },
    { text: "45356", format: 'yyyy"年"m"月"' },
    { text: "45356", format: "yyyy" },
    { text: "45356.75", format: "yyyy-mm-dd" },
    { text: "45356.75", format: "yyyy/m/d h:mm" },
    { text: "45355.999999999", format: "yyyy/m/d h:mm" },
    { text: "0.5", format: "h:mm" },
  ];

  it("are days, months or years, as far as their format shows", async () => {
    const { cells } = await read(dates);
    expect(texts(cells)).toEqual([
      "2024-03-05",
      "2024-03-05",
      "2024年3月",
      "2024",
      "2024-03-05",
      "2024-03-05 18:00",
      "2024-03-05",
      "12:00",
    ]);
    expect(new Set(cells.map((cell) => cell?.type))).toEqual(new Set(["date"]));
  });

  it("count from 1904 where the workbook says so", async () => {
    const { cells } = await read([{ text: "43894", format: "yyyy/m/d" }], { date1904: true });
    expect(texts(cells)).toEqual(["2024-03-05"]);
  });

  it("that are none show as Excel shows them", async () => {
    const { cells } = await read([
      { text: "-5", format: "yyyy/m/d" },
      { text: "1E+300", as: "number", format: "yyyy/m/d" },
      { text: "0", format: "yyyy/m/d" },
    ]);
    expect(cells.map((cell) => cell?.type)).toEqual(["error", "error", "error"]);
  });
});

describe("texts", () => {
  it("keep their spaces; runs join, phonetic signs are left out, escapes are what they stand for", async () => {
    const { cells } = await read([
      "  前 后  ",
      { text: "富文本两段", as: "rich" },
      { text: "格内", as: "inline" },
      "第一行_x000D_\n第二行",
      'a<b>&"c"',
    ]);
    expect(texts(cells)).toEqual(["  前 后  ", "富文本两段", "格内", "第一行\n第二行", 'a<b>&"c"']);
  });

  it("lose what nobody sees, and say so", async () => {
    const { cells, codes } = await read(["市\u200b财政局", "_xD800_", "正常"]);
    expect(texts(cells)).toEqual(["市财政局", undefined, "正常"]);
    expect(codes).toEqual([
      ["exchange/invisible-character", "表!A1"],
      ["exchange/invisible-character", "表!B1"],
    ]);
  });
});

describe("formulas, truths and errors", () => {
  it("are their stored values", async () => {
    const { cells, codes } = await read([
      { text: "3", formula: "1+2" },
      { text: "甲", formula: "A1" },
      { text: "1", as: "truth" },
      { text: "#DIV/0!", as: "error", formula: "1/0" },
    ]);
    expect(cells.map((cell) => [cell?.text, cell?.type, cell?.formula])).toEqual([
      ["3", "number", true],
      ["甲", "text", true],
      ["是", "truth", undefined],
      ["#DIV/0!", "error", true],
    ]);
    expect(codes).toEqual([]);
  });

  it("without a stored value are errors at their cells", async () => {
    const { cells, codes } = await read(["名称", { text: "", as: "number", formula: "SUM(A1:A9)" }]);
    expect(cells[1]?.type).toBe("error");
    expect(codes).toEqual([["exchange/formula-without-value", "表!B1"]]);
  });

  it("are told one by one up to twenty, and then counted", async () => {
    const sheet = new SheetPlan("表");
    for (let row = 0; row < 50; row += 1) sheet.put(row, 0, { text: "", as: "number", formula: "A1" });
    const { diagnostics } = await readWorkbook("表.xlsx", xlsxBytes([sheet]));
    expect(diagnostics).toHaveLength(21);
    expect(diagnostics.at(-1)?.message).toContain("30处");
    expect(diagnostics.at(-1)?.place.cell).toBe("表!A21");
  });
});

const everything = (): SheetPlan => {
  const sheet = new SheetPlan("全部");
  sheet.line(0, ["标题", "", "", "右"]);
  sheet.merge(0, 0, 0, 2);
  sheet.put(0, 1, "看不见的");
  sheet.line(1, [
    "甲",
    { text: "0.5", format: "0.00%" },
    { text: "45356", format: "yyyy/m/d" },
    { text: "#N/A", as: "error" },
  ]);
  sheet.line(3, [{ text: "1", as: "truth" }, "12.34"]);
  sheet.hide(1);
  return sheet;
};

describe.each([
  ["XLSX", (sheets: readonly SheetPlan[]) => xlsxBytes(sheets)],
  ["XLS", (sheets: readonly SheetPlan[]) => xlsBytes(sheets)],
])("a sheet of %s", (_, bytes) => {
  it("keeps merges, hidden rows and sheets, formats, errors and blank rows", async () => {
    const { value } = await readWorkbook("x", bytes([everything(), new SheetPlan("藏着", true)]));
    const [first, second] = value?.sheets ?? [];
    expect(first?.rows.map(({ cells }) => texts(cells))).toEqual([
      ["标题", undefined, undefined, "右"],
      ["甲", "0.5", "2024-03-05", "#N/A"],
      [],
      ["是", "12.34"],
    ]);
    expect(first?.rows.map(({ hidden }) => hidden)).toEqual([false, true, false, false]);
    expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(first?.rows[1]?.cells.map((cell) => [cell?.type, cell?.format])).toEqual([
      ["text", undefined],
      ["number", "0.00%"],
      ["date", "yyyy/m/d"],
      ["error", undefined],
    ]);
    expect([first?.hidden, second?.hidden, second?.rows]).toEqual([false, true, []]);
  });

  it("holds more text than one record or part of the file", async () => {
    const sheet = new SheetPlan("长");
    for (let row = 0; row < 600; row += 1) sheet.put(row, 0, `第${row}行${"文".repeat(200)}`);
    const { value } = await readWorkbook("x", bytes([sheet]));
    expect(value?.sheets[0]?.rows[599]?.cells[0]?.text).toBe(`第599行${"文".repeat(200)}`);
  });
});

describe("XLS", () => {
  /** A formula at A1, the record that it shares its formula, and its text in a third. */
  const sharedFormula = (): Uint8Array => {
    const stream = Buffer.from(xlsStream([new SheetPlan("表")]));
    const formula = record(
      0x0006,
      Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0]),
    );
    const shared = record(0x04bc, Buffer.alloc(10));
    const text = record(0x0207, Buffer.concat([Buffer.from([2, 0, 1]), Buffer.from("甲乙", "utf16le")]));
    const end = stream.length - 4;
    return compoundFile(
      "Workbook",
      Buffer.concat([stream.subarray(0, end), formula, shared, text, stream.subarray(end)]),
    );
  };

  it("keeps the text of shared formulas", async () => {
    const { value } = await readWorkbook("表.xls", sharedFormula());
    expect(value?.sheets[0]?.rows[0]?.cells[0]).toEqual({ text: "甲乙", type: "text", formula: true });
  });

  it("knows the dates that only Chinese Excel numbers", async () => {
    const sheet = new SheetPlan("表");
    sheet.put(0, 0, { text: "45356", format: "替换" });
    const stream = Buffer.from(xlsStream([sheet]));
    // The look says format 164; 57 is yyyy"年"m"月" without saying so.
    for (let at = 0; at + 4 < stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
      if (stream.readUInt16LE(at) === 0x00e0 && stream.readUInt16LE(at + 6) === 164) stream.writeUInt16LE(57, at + 6);
    }
    const { value } = await readWorkbook("表.xls", compoundFile("Workbook", stream));
    expect(value?.sheets[0]?.rows[0]?.cells[0]?.text).toBe("2024年3月");
  });
});
