// A sheet as a test lays it out: cells with their looks, merges, hidden rows, and which cell carries which value of the plain data.
import { columnLetters } from "../../../src/exchange/grid.ts";
import type { LaidOut, Spot } from "./layout.ts";

export interface PlannedCell {
  readonly text: string;
  /** Numbers are written as text holds them; without it, text that is a plain number is a number. */
  readonly as?: "text" | "number" | "truth" | "error" | "inline" | "rich" | "blank";
  readonly format?: string;
  readonly formula?: string;
}

export interface PlannedMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export class SheetPlan {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: (PlannedCell | undefined)[][] = [];
  readonly merges: PlannedMerge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly #spots = new Map<string, readonly [row: number, column: number]>();
  #starts: ReadonlyMap<string, PlannedMerge> | undefined;

  constructor(name: string, hidden = false) {
    this.name = name;
    this.hidden = hidden;
  }

  /** Rows and columns from 0. */
  put(row: number, column: number, cell: PlannedCell | string): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length < column) cells.push(undefined);
    cells[column] = typeof cell === "string" ? { text: cell } : cell;
  }

  /** As `put`, and from now on the cell that carries the value at the spot, unless one does already. */
  carry(spot: Spot, row: number, column: number, cell: PlannedCell | string): void {
    this.put(row, column, cell);
    const key = spotKey(spot);
    if (!this.#spots.has(key)) this.#spots.set(key, [row, column]);
  }

  line(row: number, cells: readonly (PlannedCell | string)[], column = 0): void {
    for (const [index, cell] of cells.entries()) if (cell !== "") this.put(row, column + index, cell);
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (bottom > top || right > left) this.merges.push({ top, left, bottom, right });
  }

  hide(row: number): void {
    this.hiddenRows.add(row);
  }

  /** Of a merged cell the first, where the value is seen. */
  cellOf(spot: Spot): string | undefined {
    const found = this.#spots.get(spotKey(spot));
    if (!found) return undefined;
    this.#starts ??= coveredCells(this.merges);
    const [row, column] = found;
    const merge = this.#starts.get(`${row},${column}`);
    return `${this.name}!${columnLetters(merge?.left ?? column)}${(merge?.top ?? row) + 1}`;
  }
}

function coveredCells(merges: readonly PlannedMerge[]): ReadonlyMap<string, PlannedMerge> {
  const cells = new Map<string, PlannedMerge>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) cells.set(`${row},${column}`, merge);
    }
  }
  return cells;
}

const spotKey = ({ evaluation, indicator, field }: Spot): string => `${evaluation}/${indicator ?? ""}/${field}`;

export const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

export const laidOut = (file: string, bytes: Uint8Array, sheets: readonly SheetPlan[]): LaidOut => ({
  file,
  bytes,
  cellOf(spot) {
    for (const sheet of sheets) {
      const cell = sheet.cellOf(spot);
      if (cell !== undefined) return cell;
    }
    return undefined;
  },
});
