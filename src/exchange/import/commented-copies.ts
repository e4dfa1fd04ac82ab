// The copies of imported workbooks with a comment at every bad cell, beside the originals or in a folder of their own.
import { type Diagnostic, isError } from "../../base/diagnostic.ts";
import { diskReason } from "../../base/disk-reason.ts";
import type { World } from "../../base/world.ts";
import { commentWorkbook } from "../workbook/comment-workbook.ts";
import type { OpenedFile } from "./read-tables.ts";
import { remarksIn } from "./remarks.ts";
import { copyMark } from "./workbook-files.ts";

export interface CommentedCopy {
  readonly path: string;
  readonly remarks: number;
  /** Why it could not be written; absent when it was. */
  readonly failed?: string;
}

/** Notes alone are no reason for a copy. An earlier copy is replaced: it is ours. */
export async function writeCommentedCopies(
  world: World,
  files: readonly OpenedFile[],
  findings: readonly Diagnostic[],
  folder: string | undefined,
): Promise<readonly CommentedCopy[]> {
  const worth = findings.filter((one) => isError(one) || one.severity === "warning");
  const copies: CommentedCopy[] = [];
  for (const { path, bytes, workbook } of files) {
    const remarks = remarksIn(path, worth);
    if (remarks.length === 0) continue;
    const copy = { path: copyOf(path, folder), remarks: remarks.length };
    try {
      await world.writeBytes(copy.path, await commentWorkbook(bytes, workbook, remarks));
      copies.push(copy);
    } catch (cause) {
      const failed = diskReason(cause);
      if (failed === undefined) throw cause;
      copies.push({ ...copy, failed });
    }
  }
  return copies;
}

/** 自评（导入问题）.xlsx; what came in as CSV or an old workbook leaves as .xlsx too. */
export function copyOf(path: string, folder: string | undefined): string {
  const name = path.replace(/\.[^./]+$/, "");
  const stem = folder === undefined ? name : `${folder}/${name.replace(/^.*\//, "")}`;
  // A copy that was mended and brought in again is somebody's work by now.
  const again = /（导入问题(\d*)）$/.exec(stem);
  return again ? `${stem.slice(0, again.index)}（导入问题${Number(again[1] || 1) + 1}）.xlsx` : `${stem}${copyMark}`;
}
