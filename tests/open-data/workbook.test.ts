// The workbook: read by another program it says what the CSV says; cover, contents and notes come first; nothing in it tells when or by whom it was made.
import { unzipSync } from "fflate";
import readExcelFile, { type CellValue } from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { originalText } from "../../src/open-data/csv.ts";
import { parseCsv } from "./parse-csv.ts";
import { type Offered, offer, offerReal, textOf } from "./published-files.ts";

interface ReadSheet {
  readonly sheet: string;
  readonly data: readonly (readonly (CellValue | null)[])[];
}

const folder = "data/mingchuan/2023";
const file = `${folder}/mingchuan-2023.xlsx`;

let real: Offered;
let bytes: Uint8Array;
let sheets: readonly ReadSheet[];
beforeAll(async () => {
  real = await offerReal("mingchuan");
  bytes = real.files.get(file) ?? new Uint8Array();
  sheets = await readExcelFile(Buffer.from(bytes));
});

const tables = () =>
  real.publication.regions.find(({ id }) => id === "mingchuan")?.years.find(({ year }) => year === "2023")?.data
    ?.tables ?? [];

/** A cell of a sheet against the cell of the CSV. */
function agrees(cell: CellValue | null | undefined, text: string): boolean {
  if (cell === null || cell === undefined) return text === "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10) === text;
  if (typeof cell === "number") return cell === Number(text);
  return cell === originalText(text);
}

describe("a year's workbook", () => {
  it("begins with cover, contents and notes, and has one sheet for each table", () => {
    const titles = tables().map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(30);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["封面", "目录", "说明", ...titles]);
    const contents = sheets[1]?.data ?? [];
    expect(contents.slice(1).map(([sheet, , rows]) => [sheet, rows])).toEqual(
      tables().map(({ title, rows }) => [title, String(rows)]),
    );
  });

  it("says on its cover what it is, that it is made up, and on what terms it may be used", () => {
    const cover = (sheets[0]?.data ?? []).map((row) => row.join(" ")).join("\n");
    expect(cover).toContain("明川市2023年度预算绩效公开数据");
    expect(cover).toContain("示例数据：地区、单位、项目和数字均为虚构");
    expect(cover).toContain("主动公开");
    expect(cover).toContain("CC BY 4.0");
  });

  it("has the cells of the CSV, numbers and dates as such", () => {
    let [numbers, dates] = [0, 0];
    for (const { name, title } of tables()) {
      const rows = parseCsv(textOf(real, `${folder}/${name}.csv`));
      const sheet = sheets.find((one) => one.sheet === title)?.data ?? [];
      expect(sheet.length, title).toBe(rows.length);
      for (const [at, row] of rows.entries()) {
        for (const [column, text] of row.entries()) {
          const cell = sheet[at]?.[column];
          expect(agrees(cell, text), `${title} ${at + 1} ${rows[0]?.[column]}: ${String(cell)} ${text}`).toBe(true);
          if (typeof cell === "number") numbers++;
          if (cell instanceof Date) dates++;
        }
      }
    }
    expect(numbers).toBeGreaterThan(1000);
    expect(dates).toBeGreaterThan(50);
  });

  it("keeps the head in sight and merges no cells", () => {
    const parts = unzipSync(bytes);
    const pages = Object.entries(parts).filter(([path]) => path.startsWith("xl/worksheets/sheet"));
    const texts = pages.map(([, part]) => new TextDecoder().decode(part));
    expect(texts.filter((text) => text.includes('ySplit="1"'))).toHaveLength(tables().length);
    expect(texts.filter((text) => /<mergeCell|<f>/.test(text))).toEqual([]);
  });

  it("tells nothing of its making, and is the same bytes each time", async () => {
    expect(Object.keys(unzipSync(bytes)).filter((path) => path.startsWith("docProps"))).toEqual([]);
    const again = (await offer(real.street, "mingchuan")).files.get(file) ?? new Uint8Array();
    expect(Buffer.compare(bytes, again)).toBe(0);
    // The first entry's date and time, as a ZIP file holds them: 1980-01-01 00:00.
    expect(new DataView(bytes.buffer, bytes.byteOffset).getUint32(10, true)).toBe(0x00210000);
  });
});
