// A list of departments out of a file someone has: the start of a region, before it has any records.
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import type { ContentMap } from "../../reading/content.ts";
import { decodeText } from "../../reading/decode-text.ts";
import { department } from "../../records/kinds/department.ts";
import { Records } from "../../records/records.ts";
import { findTables } from "../find-tables.ts";
import type { WorkbookFile } from "../import/workbook-files.ts";
import { emptyMapping } from "../matching/mapping.ts";
import { recordsInTables } from "../matching/records-in-tables.ts";
import { readWorkbook } from "../workbook/read-workbook.ts";
import { isNameHead } from "./department-heads.ts";
import { asDepartments, plainTables } from "./department-tables.ts";

/** `region`: the folder the region will have. Empty when the file lists none. */
export async function departmentsInFile(
  { path, bytes }: WorkbookFile,
  region: string,
): Promise<Outcome<readonly ContentMap[]>> {
  const lines = namesAlone(path, bytes);
  if (lines) return outcome(lines);
  const findings = new Findings();
  const workbook = findings.take(await readWorkbook(path, bytes));
  if (!workbook) return outcome([], findings.all);
  const found = findTables(workbook);
  const listing = found.value.flatMap((table) => asDepartments(table) ?? []);
  const tables = listing.length > 0 ? listing : plainTables(workbook).flatMap((one) => asDepartments(one) ?? []);
  if (tables.length === 0) return outcome([], [...findings.all, ...found.diagnostics]);
  const asked = { region, kind: department.name, records: new Records([], []), mapping: emptyMapping };
  const { records } = findings.take(recordsInTables(tables, asked));
  return outcome(
    records.map(({ wanted }) => wanted.content),
    findings.all,
  );
}

/** A text file with one name a line, which is no table to anybody else; undefined for every other file. */
function namesAlone(path: string, bytes: Uint8Array): readonly ContentMap[] | undefined {
  if (!/\.(?:csv|tsv|txt)$/i.test(path)) return undefined;
  const text = decodeText(path, bytes).value ?? "";
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length === 0 || lines.some((line) => !/^[\p{L}\p{N}·（）()]+$/u.test(line))) return undefined;
  return lines.filter((line) => !isNameHead(line)).map((line) => ({ [department.fields.name.key]: line }));
}
