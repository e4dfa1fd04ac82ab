// Findings at cells as remarks for the copy of a workbook: sheet, row and column instead of a place in words.
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { CellRemark } from "../workbook/comment-remark.ts";

/** Those of the findings that stand at a cell of this file. */
export const remarksIn = (file: string, findings: readonly Diagnostic[]): readonly CellRemark[] =>
  findings.flatMap(({ place, message, hint, severity }): CellRemark[] => {
    const at = place.file === file ? cellAt(place.cell) : undefined;
    return at ? [{ ...at, severity, text: hint === undefined ? message : `${message}。怎么办：${hint}` }] : [];
  });

/** `自评!B7`; the sheet's name may hold anything, an exclamation mark too. */
function cellAt(cell = ""): Pick<CellRemark, "sheet" | "row" | "column"> | undefined {
  const [, sheet, letters = "", digits] = /^(.*)!([A-Z]{1,3})(\d+)$/su.exec(cell) ?? [];
  if (sheet === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column };
}
