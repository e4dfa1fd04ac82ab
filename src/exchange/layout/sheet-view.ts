// A part of a sheet to look at: cells with their merges, rows with what begins in them, within some columns.
import type { Cell, Merge, Sheet } from "../grid.ts";

/** What stands in a cell and how far it reaches. */
export interface Standing extends Merge {
  readonly cell: Cell;
}

export class SheetView {
  readonly sheet: Sheet;
  readonly left: number;
  /** The last column, included. */
  readonly right: number;
  readonly #merges: MergesByCell;

  constructor(sheet: Sheet, left = 0, right = widthOf(sheet) - 1, merges = mergesByCell(sheet)) {
    this.sheet = sheet;
    this.left = left;
    this.right = right;
    this.#merges = merges;
  }

  within(left: number, right: number): SheetView {
    return new SheetView(this.sheet, left, right, this.#merges);
  }

  get height(): number {
    return this.sheet.rows.length;
  }

  /** The merge that covers a cell. */
  mergeAt(row: number, column: number): Merge | undefined {
    return this.#merges.get(row)?.get(column);
  }

  /** What stands there, whether it begins there or is merged from above or from the left. */
  at(row: number, column: number): Standing | undefined {
    const area = this.mergeAt(row, column) ?? { top: row, left: column, bottom: row, right: column };
    const cell = this.sheet.rows[area.top]?.cells[area.left];
    return cell === undefined || cell.text.trim() === "" ? undefined : { ...area, cell };
  }

  /** What begins in a row, from left to right; of a merge that begins left of the part, what reaches into it. */
  beginning(row: number): readonly Standing[] {
    return this.across(row).filter(({ top }) => top === row);
  }

  /** What stands in a row, each merge once. */
  across(row: number): readonly Standing[] {
    const found: Standing[] = [];
    for (let column = this.left; column <= this.right; column += 1) {
      const standing = this.at(row, column);
      if (!standing) continue;
      found.push(standing);
      column = Math.max(column, standing.right);
    }
    return found;
  }

  isBlank(row: number): boolean {
    return this.beginning(row).length === 0;
  }
}

export const widthOf = ({ rows }: Sheet): number => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);

type MergesByCell = ReadonlyMap<number, ReadonlyMap<number, Merge>>;

/** By row and column of every cell they cover. */
function mergesByCell({ merges }: Sheet): MergesByCell {
  const rows = new Map<number, Map<number, Merge>>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const columns = rows.get(row) ?? new Map<number, Merge>();
      rows.set(row, columns);
      for (let column = merge.left; column <= merge.right; column += 1) columns.set(column, merge);
    }
  }
  return rows;
}
