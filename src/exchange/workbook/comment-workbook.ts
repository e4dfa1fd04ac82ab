// A copy of somebody's workbook with a note and a colour at each cell something is wrong with, and a first sheet that lists them all.
import type { Workbook } from "../grid.ts";
import { withLooks } from "./comment-colours.ts";
import { listName } from "./comment-list.ts";
import { putList, sheetParts } from "./comment-list-sheet.ts";
import { withListLooks } from "./comment-looks.ts";
import { relationsOf, UnusualPart, WorkbookPackage } from "./comment-package.ts";
import { type CellRemark, cellNotes } from "./comment-remark.ts";
import { commentSheet, rootOrThrow } from "./comment-sheet.ts";
import { copyOfValues } from "./comment-values.ts";
import { rootOf } from "./comment-xml.ts";

/**
 * An XLSX file. Of an XLSX the copy keeps everything but macros and earlier remarks of ours; of any other file, and of
 * an XLSX no program would have written, it has the same sheets and values, without their looks.
 */
export async function commentWorkbook(
  bytes: Uint8Array,
  workbook: Workbook,
  remarks: readonly CellRemark[],
): Promise<Uint8Array> {
  try {
    return commentedPackage(bytes, remarks);
  } catch (cause) {
    if (!(cause instanceof UnusualPart)) throw cause;
    const { bytes: copy, names } = await copyOfValues(workbook);
    const renamed = remarks.map((one) => ({ ...one, sheet: names.get(one.sheet) ?? one.sheet }));
    return commentedPackage(copy, renamed);
  }
}

function commentedPackage(bytes: Uint8Array, remarks: readonly CellRemark[]): Uint8Array {
  const from = new WorkbookPackage(bytes);
  const main = relationsOf(from, "").find(({ kind }) => kind === "officeDocument")?.part;
  if (main === undefined || !/<(?:[\w.-]+:)?workbook[\s>]/.test(from.text(main)?.slice(0, 2000) ?? "")) {
    throw new UnusualPart("workbook");
  }
  from.withoutMacros(main);
  const styles = relationsOf(from, main).find(({ kind }) => kind === "styles")?.part;
  if (styles === undefined) throw new UnusualPart("styles");
  const coloured = withLooks(rootOrThrow(from, styles));
  const root = rootOf(coloured.text);
  const listed = root && withListLooks(root);
  if (!listed) throw new UnusualPart(styles);
  from.set(styles, listed.text);
  const bySheet = Map.groupBy(remarks, ({ sheet }) => sheet);
  for (const { name, part } of sheetParts(from, main)) {
    if (name !== listName) commentSheet(from, part, cellNotes(bySheet.get(name) ?? []), coloured.looks);
  }
  putList(from, main, remarks, listed.looks);
  return from.zipped();
}
