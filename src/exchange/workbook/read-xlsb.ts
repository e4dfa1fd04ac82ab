// XLSB, the binary workbook: the package reads its values, not what is hidden nor how numbers are shown.
import { readXlsb as readWithPackage } from "hucre";
import { warning } from "../../base/diagnostic.ts";
import { type Outcome, outcome } from "../../base/outcome.ts";
import { unzipEntry } from "../../base/unzip-entry.ts";
import type { ZipEntry } from "../../base/zip-listing.ts";
import { damaged, unreadableXlsb } from "./read-refusals.ts";
import type { RawSheet } from "./read-sheet.ts";
import { mergesOf } from "./read-xlsx.ts";

export async function readXlsb(
  file: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): Promise<Outcome<readonly RawSheet[] | undefined>> {
  const sheetParts = entries.filter(({ name }) => /^xl\/worksheets\/[^/]*\.bin$/i.test(name));
  const parts = sheetParts.map((entry) => unzipEntry(bytes, entry));
  if (parts.some((part) => part === undefined)) return outcome(undefined, [damaged(file)]);
  if (parts.some((part) => part && hasShortCells(part))) return outcome(undefined, [unreadableXlsb(file)]);
  try {
    const { sheets } = await readWithPackage(bytes);
    const raw = sheets.map((sheet): RawSheet => {
      const { name, rows } = sheet;
      return { name, hidden: false, rows, merges: mergesOf(sheet), hiddenRows: new Set(), detail: () => undefined };
    });
    return outcome(raw, [onlyValues(file)]);
  } catch {
    return outcome(undefined, [damaged(file)]);
  }
}

/** Cells that stand right of another without saying so ([MS-XLSB] 2.4.765 and following); the package leaves them out. */
function hasShortCells(part: Uint8Array): boolean {
  for (let at = 0; at < part.length; ) {
    let id = part[at++] ?? 0;
    if ((id & 0x80) !== 0) id = (id & 0x7f) | ((part[at++] ?? 0) << 7);
    if (id >= 12 && id <= 18) return true;
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    at += size;
  }
  return false;
}

const onlyValues = (file: string) =>
  warning(
    "exchange/binary-workbook",
    "这是二进制工作簿（.xlsb），只读得到数值，看不出百分数的格式和哪些行、表是隐藏的",
    {
      place: { file },
      hint: "请在 Excel 里另存为“Excel 工作簿（.xlsx）”再导入；一定要用这个文件的，请逐项核对百分数",
    },
  );
