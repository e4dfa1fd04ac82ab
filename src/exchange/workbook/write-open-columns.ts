// Opens the columns of protected sheets below their last row, so that more rows than were prepared can be pasted in and deleted again.
import { WorkbookPackage } from "./comment-package.ts";
import type { SheetToWrite } from "./write-model.ts";

const lastColumn = 16_384;

/** The package that writes workbooks gives looks to cells only; a column takes its look from the last cell of the sheet. */
export function withOpenColumns(bytes: Uint8Array, sheets: readonly SheetToWrite[]): Uint8Array {
  if (!sheets.some(({ locked }) => locked)) return bytes;
  const from = new WorkbookPackage(bytes);
  for (const [at, { locked, widths }] of sheets.entries()) {
    const part = `xl/worksheets/sheet${at + 1}.xml`;
    const text = locked ? from.text(part) : undefined;
    const look = text && /\ss="(\d+)"\/><\/row><\/sheetData>/.exec(text)?.[1];
    if (!text || look === undefined) continue;
    const rest = `<col min="${widths.length + 1}" max="${lastColumn}" width="9" style="${look}"/></cols>`;
    const opened = text.replace(/<cols>.*?<\/cols>/s, (cols) =>
      cols.replaceAll("/>", ` style="${look}"/>`).replace("</cols>", rest),
    );
    from.set(part, opened);
  }
  return from.zipped();
}
