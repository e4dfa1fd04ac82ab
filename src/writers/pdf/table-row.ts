// A row of a table: its cells filled with lines, in the middle of their height, with rules around them.
import type { TableColumn } from "../../figures/figure.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { type Style, styles } from "../style.ts";
import { balancedLines } from "./balanced-lines.ts";
import type { Element, Tag } from "./conformance/element.ts";
import { lineInk, type Spot } from "./line-ink.ts";
import { fillLines, type Line } from "./lines.ts";
import type { TableTitle } from "./part.ts";
import type { Ink, Slice } from "./slice.ts";
import type { Span } from "./span.ts";
import { levelStroke, uprightStroke } from "./strokes.ts";

const rule = 0.5;
/** Between text and the rules beside it; above and below it, together. */
const sides = 4;
const aboveAndBelow = 5;
/** So few characters, and no sentence, in a column no wider than this are a name: its lines are made alike in length. */
const name = /^[^，。；]{0,30}$/;
const narrow = 20 * styles.tableCell.size;
/** Columns narrower than this have too few characters to a line to spread them. */
const spreadable = 10 * styles.tableCell.size;

export interface Cell {
  readonly lines: readonly Line[];
  readonly style: Style;
  /** Its edges, from the left edge of the 版心. */
  readonly left: number;
  readonly right: number;
  /** How many columns it takes. */
  readonly columns: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Where upright rules stand, from the left edge of the 版心. */
  readonly edges: readonly number[];
}

export const linesIn = ({ cells }: Row): number => Math.max(1, ...cells.map(({ lines }) => lines.length));

export const rowHeight = (lines: number): number => lines * styles.tableCell.line + aboveAndBelow + rule;

/** The columns of a table: they share its width by weight. */
export class Grid {
  readonly #edges: readonly number[];
  readonly #fonts: Fonts;

  constructor(columns: readonly TableColumn[], width: number, fonts: Fonts) {
    const weights = columns.map(({ weight }) => (weight > 0 ? weight : 1));
    const sum = weights.reduce((left, right) => left + right, 0);
    const edges = [rule / 2];
    for (const weight of weights) edges.push((edges.at(-1) ?? 0) + (weight / sum) * (width - rule));
    this.#edges = edges;
    this.#fonts = fonts;
  }

  /** The last cell of a short row runs on to the right edge. */
  row(cells: readonly (readonly Span[])[], styleOf: (column: number, runsOn: boolean) => Style): Row {
    const columns = this.#edges.length - 1;
    const given = cells.length === 0 ? [[]] : cells.slice(0, columns);
    const filled = given.map((spans, index) => {
      const runsOn = index === given.length - 1 && index < columns - 1;
      return this.#cell(spans, styleOf(index, runsOn), index, runsOn ? columns : index + 1);
    });
    return { cells: filled, edges: [this.#edges[0] ?? 0, ...filled.map(({ right }) => right)] };
  }

  /** A row over the whole width, in which the texts share the space without a rule between them. */
  wide(titles: readonly TableTitle[]): Row {
    const columns = this.#edges.length - 1;
    const cells = titles.map(({ spans, style }) => this.#cell(spans, style, 0, columns));
    return { cells, edges: [this.#edges[0] ?? 0, this.#edges[columns] ?? 0] };
  }

  #cell(spans: readonly Span[], style: Style, from: number, to: number): Cell {
    const [left = 0, right = 0] = [this.#edges[from], this.#edges[to]];
    const place = { left, right, columns: to - from };
    const width = right - left - rule - 2 * sides;
    const { align } = style;
    const named = align === "left" && width <= narrow && name.test(spans.map(({ text }) => text).join(""));
    const justified = align === "left" && !named && width >= spreadable;
    const measure = { width, firstLeft: 0, left: 0, ragged: !justified };
    const lines = (named || align === "center" ? balancedLines : fillLines)(spans, style, measure, this.#fonts);
    return { lines, style: justified ? { ...style, align: "justify" } : style, ...place };
  }
}

/** `tagOf`: what the cell in a column is; a row of heads that comes again is part of the page. */
export const rowSlice = (row: Row, across: boolean, tagOf: TagOfCell): Slice => ({
  height: rowHeight(linesIn(row)),
  gap: 0,
  beginsPage: "may",
  across,
  draw: (spot) => [
    ...row.cells.flatMap((cell, index) => cellInk(cell, tagOf(index, cell.columns), rowHeight(linesIn(row)), spot)),
    ...rules(row, spot),
  ],
});

export type TagOfCell = (index: number, columns: number) => Tag;

/** The cell of a row as an element: one that runs on says over how many columns. */
export const spanning = (element: Element, columns: number): Element =>
  columns === 1 ? element : { ...element, columns };

const nothing: Line = { glyphs: [], left: 0, width: 0, first: true, last: true };

function cellInk({ lines, style, left }: Cell, tag: Tag, height: number, spot: Spot): readonly Ink[] {
  const { line } = styles.tableCell;
  const top = spot.top + (height - lines.length * line) / 2;
  // A cell without text is a cell of its row all the same.
  return (lines.length === 0 ? [nothing] : lines).map((one, index) =>
    lineInk(one, { ...style, line }, { left: spot.left + left + rule / 2 + sides, top: top + index * line }, { tag }),
  );
}

function rules(row: Row, { left, top }: Spot): readonly Ink[] {
  const height = rowHeight(linesIn(row));
  const [first = 0, last = 0] = [row.edges[0], row.edges.at(-1)];
  const level = [top, top + height].map((y) => levelStroke(left + first - rule / 2, y, last - first + rule, rule));
  return [...level, ...row.edges.map((x) => uprightStroke(left + x, top, height, rule))];
}
