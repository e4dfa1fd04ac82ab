// XLSX and XLSM to sheets: the package reads values and formats, what it leaves out or takes too far is seen to here.
import { type Sheet as PackageSheet, readXlsx as readWithPackage } from "hucre";
import { unzipEntry } from "../../base/unzip-entry.ts";
import type { ZipEntry } from "../../base/zip-listing.ts";
import type { RawDetail } from "./read-cell.ts";
import { hasDoctype } from "./read-file-kind.ts";
import { damaged, doctype, mostCells, type Refusal, tooManyCells } from "./read-refusals.ts";
import type { RawSheet } from "./read-sheet.ts";
import { declaredCells } from "./read-sheet-extent.ts";

export async function readXlsx(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<readonly RawSheet[] | Refusal> {
  const refusal = checkParts(bytes, entries);
  if (refusal) return refusal;
  try {
    const { sheets } = await readWithPackage(bytes, { readStyles: true });
    return sheets.map(rawSheet);
  } catch {
    // Whatever the package stumbles over is something in the file.
    return damaged;
  }
}

/** The package gives each sheet a full rectangle of cells before anybody can look at it. */
function checkParts(bytes: Uint8Array, entries: readonly ZipEntry[]): Refusal | undefined {
  let cells = 0;
  for (const entry of entries) {
    if (!/^xl\/.*\.xml$/i.test(entry.name)) continue;
    const xml = unzipEntry(bytes, entry);
    if (xml === undefined) return damaged;
    if (hasDoctype(xml)) return doctype;
    if (!/worksheets\/[^/]*\.xml$/i.test(entry.name)) continue;
    cells += declaredCells(xml);
    if (cells > mostCells) return tooManyCells;
  }
  return undefined;
}

function rawSheet(sheet: PackageSheet): RawSheet {
  const details: RawDetail[][] = [];
  for (const [key, { formula, type, style }] of sheet.cells ?? []) {
    const comma = key.indexOf(",");
    const row = Number(key.slice(0, comma));
    const cells = details[row] ?? [];
    details[row] = cells;
    cells[Number(key.slice(comma + 1))] = {
      format: style?.numFmt,
      formula: formula !== undefined,
      error: type === "error",
    };
  }
  const hidden = [...(sheet.rowDefs ?? [])].filter(([, row]) => row.hidden).map(([index]) => index);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows,
    merges: mergesOf(sheet),
    hiddenRows: new Set(hidden),
    detail: (row, column) => details[row]?.[column],
  };
}

export const mergesOf = (sheet: PackageSheet): RawSheet["merges"] =>
  (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    top: startRow,
    left: startCol,
    bottom: endRow,
    right: endCol,
  }));
