// The sheets and values of a file that cannot be changed in place as a new workbook, without their looks.
import type { Cell, Merge, Sheet, Workbook } from "../grid.ts";
import { listName } from "./comment-list.ts";
import type { CellToWrite, SheetToWrite, Value } from "./write-model.ts";
import { sheetName, writeWorkbook } from "./write-workbook.ts";

export interface CopyOfValues {
  readonly bytes: Uint8Array;
  /** What each sheet is called in the copy, by its name in the workbook. */
  readonly names: ReadonlyMap<string, string>;
}

/** Every cell stands where it stood. */
export async function copyOfValues({ sheets }: Workbook): Promise<CopyOfValues> {
  const taken = new Set([listName]);
  const names = new Map<string, string>();
  const copies: SheetToWrite[] = [];
  for (const sheet of sheets) {
    if (sheet.name === listName) continue;
    const name = freeName(sheet.name, taken);
    names.set(sheet.name, name);
    copies.push(copyOf(sheet, name));
  }
  // A workbook has at least one sheet.
  const written = copies.length > 0 ? copies : [{ name: sheetName("表"), widths: [], rows: [] }];
  return { bytes: await writeWorkbook({ title: "", sheets: written }), names };
}

/** Names of sheets are short, and told apart without regard to capitals. */
function freeName(wanted: string, taken: Set<string>): string {
  const name = sheetName(wanted) || "表";
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name.slice(0, 25)}（${number}）`;
  taken.add(free.toLowerCase());
  return free;
}

function copyOf({ rows, merges, hidden }: Sheet, name: string): SheetToWrite {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    name,
    widths: Array.from({ length: columns }, () => 16),
    rows: rows.map((row) => ({ cells: row.cells.map(copyOfCell), ...(row.hidden && { hidden: true as const }) })),
    merges: apart(merges),
    ...(hidden && { hidden: true as const }),
  };
}

/** Enough for any head; a page may say anything. */
const mostMerged = 100_000;

/** Those of more than one cell that share none with one before: a spreadsheet takes others for damage. */
function apart(merges: readonly Merge[]): readonly Merge[] {
  const taken = new Set<string>();
  return merges.filter(({ top, left, bottom, right }) => {
    const size = (bottom - top + 1) * (right - left + 1);
    if (size < 2 || taken.size + size > mostMerged) return false;
    const cells: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) cells.push(`${row},${column}`);
    }
    if (cells.some((cell) => taken.has(cell))) return false;
    for (const cell of cells) taken.add(cell);
    return true;
  });
}

const copyOfCell = (cell: Cell | undefined): CellToWrite | undefined => cell && { value: valueIn(cell), look: "text" };

const longestText = 32_767;

/** Numbers a spreadsheet would not keep, and days it counts otherwise, stay text. */
function valueIn({ text, type, format }: Cell): Value {
  if (type === "date" && /^(?:19[1-9]\d|20\d{2})-\d{2}-\d{2}$/.test(text)) return { date: text };
  const plain = type === "number" && /^-?\d{1,15}(\.\d+)?$/.test(text) && text.replace(/\D/g, "").length <= 15;
  return plain ? { digits: text, format: format ?? "General" } : text.slice(0, longestText);
}
