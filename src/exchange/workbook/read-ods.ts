// ODS, as LibreOffice and the offices of UOS and Kylin save it: the package reads cells, groups of rows are opened for it beforehand.
import { type Sheet as PackageSheet, readOds as readWithPackage } from "hucre";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { unzipEntry } from "../../base/unzip-entry.ts";
import { zipWhole } from "../../base/zip-files.ts";
import type { ZipEntry } from "../../base/zip-listing.ts";
import type { RawDetail } from "./read-cell.ts";
import { hasDoctype } from "./read-file-kind.ts";
import { hiddenParts, plainTables } from "./read-ods-tables.ts";
import { damaged, doctype } from "./read-refusals.ts";
import type { RawSheet } from "./read-sheet.ts";
import { mergesOf } from "./read-xlsx.ts";

const mimetype = "application/vnd.oasis.opendocument.spreadsheet";

export async function readOds(
  file: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Outcome<readonly RawSheet[] | undefined>> {
  const content = entries.find(({ name }) => name === "content.xml");
  const xml = content && unzipEntry(bytes, content);
  if (xml === undefined) return outcome(undefined, [damaged(file)]);
  if (hasDoctype(xml)) return outcome(undefined, [doctype(file)]);
  const text = new TextDecoder().decode(xml);
  const encoder = new TextEncoder();
  const plain = zipWhole([
    { name: "mimetype", bytes: encoder.encode(mimetype), packed: true },
    { name: "content.xml", bytes: encoder.encode(plainTables(text)), packed: true },
  ]);
  try {
    const { sheets } = await readWithPackage(plain, { readStyles: true });
    const hidden = hiddenParts(text);
    return outcome(sheets.map((sheet, index) => rawSheet(sheet, hidden[index])));
  } catch {
    return outcome(undefined, [damaged(file)]);
  }
}

type Hidden = ReturnType<typeof hiddenParts>[number];

function rawSheet(sheet: PackageSheet, hidden: Hidden | undefined): RawSheet {
  return {
    name: sheet.name,
    hidden: hidden?.sheet ?? false,
    rows: sheet.rows,
    merges: mergesOf(sheet),
    hiddenRows: hidden?.rows ?? new Set(),
    detail(row, column): RawDetail | undefined {
      const cell = sheet.cells?.get(`${row},${column}`);
      return cell && { format: cell.style?.numFmt, formula: cell.formula !== undefined };
    },
  };
}
