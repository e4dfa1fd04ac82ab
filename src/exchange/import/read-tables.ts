// Files to import, opened: their workbooks, and the tables found in them.
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import { listsSheet } from "../export/choices.ts";
import { guideName } from "../export/guide-sheet.ts";
import { findTables } from "../find-tables.ts";
import type { FoundTable } from "../found-table.ts";
import type { Workbook } from "../grid.ts";
import { listName } from "../workbook/comment-list.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import type { WorkbookFile } from "./workbook-files.ts";

/** One file that could be opened. */
export interface OpenedFile extends WorkbookFile {
  readonly workbook: Workbook;
}

export interface OpenedTables {
  readonly files: readonly OpenedFile[];
  readonly tables: readonly FoundTable[];
}

export async function readTables(files: readonly WorkbookFile[]): Promise<Outcome<OpenedTables>> {
  const findings = new Findings();
  const opened: OpenedFile[] = [];
  const tables: FoundTable[] = [];
  for (const file of files) {
    const workbook = findings.take(await readWorkbook(file.path, file.bytes));
    if (!workbook) continue;
    opened.push({ ...file, workbook });
    for (const table of findings.take(findTables(withoutOurs(workbook)))) tables.push(table);
  }
  return outcome({ files: opened, tables }, findings.all);
}

/** Sheets that this program adds to workbooks for people hold no records. */
const ours = new Set([guideName, listsSheet, listName]);

const withoutOurs = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ name }) => !ours.has(name)),
});

/** What may name the region and the year: the lines above the tables, and the files. */
export const titlesOf = ({ files, tables }: OpenedTables): readonly string[] => [
  ...new Set([...tables.flatMap(({ above }) => above), ...files.map(({ path }) => path.replace(/^.*\//, ""))]),
];
