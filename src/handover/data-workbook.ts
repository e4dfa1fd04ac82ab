// The tables of a package as one workbook, for those who work in Excel: what it is, how to read it, then a sheet for each table.
import { readingNotes } from "../open-data/reading-notes.ts";
import type { Table } from "../open-data/table.ts";
import { type Line, type TableSheet, workbookBytes } from "../open-data/workbook.ts";

/** A sheet is put together in memory; a table with more cells is left to the CSV, and the contents say so. */
const mostCells = 1_500_000;
/** What Excel allows for the name of a sheet. */
const longestName = 31;

const line = (...cells: readonly string[]): Line => ({ cells });
const head = (...cells: readonly string[]): Line => ({ cells, look: "head" });

/** `about`: the lines below the title, 事项 and 内容. The same tables give the same bytes. */
export async function dataWorkbook(
  title: string,
  about: readonly (readonly [what: string, text: string])[],
  tables: readonly Table[],
): Promise<Uint8Array> {
  let left = mostCells;
  const sheets: TableSheet[] = [];
  const contents = tables.map((table) => {
    const cells = (table.size + 1) * table.columns.length;
    const fits = cells <= left;
    const name = table.title.slice(0, longestName);
    if (fits) {
      left -= cells;
      sheets.push({ name, table });
    }
    return line(fits ? name : "太长，没有放入，请看CSV", table.title, String(table.size), table.note);
  });
  const notes = readingNotes.workbook.map(([what, how]) => line(what, how));
  const words = [
    {
      name: "封面",
      widths: [16, 84],
      lines: [{ cells: [title], look: "title" } as const, ...about.map((one) => line(...one))],
    },
    { name: "目录", widths: [26, 26, 10, 70], lines: [head("工作表", "表", "行数", "一行是什么"), ...contents] },
    { name: "说明", widths: [18, 90], lines: [head("事项", "说明"), ...notes] },
  ];
  return workbookBytes(words, sheets);
}
