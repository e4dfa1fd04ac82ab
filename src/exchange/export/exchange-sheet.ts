// A table of the exchange layout as a sheet: title, line, head, example, rows, and rules for what is typed into them.
import type { CellToWrite, Look, RowToWrite, SheetToWrite, Validation, Value } from "../workbook/write-model.ts";
import { columnWidth, lineHeight } from "./column-width.ts";
import { type ExchangeHead, type ExchangeTable, exampleMark, firstColumn, headRow } from "./exchange-table.ts";

/** Rows of a template that wait to be filled in. */
export const preparedRows = 500;

/** How far below the last row of data rules reach: people paste in more than was prepared. */
const ruledRows = 20_000;

/** `template`: with rows to fill in, and everything but those protected. */
export function exchangeSheet(table: ExchangeTable, template: boolean): SheetToWrite {
  const { name, title, line, heads, rows, example } = table;
  const data = rows.map((row, index) => dataRow({ digits: String(index + 1), format: "0" }, row, heads));
  const listed = example ? [example, ...rows] : rows;
  const widths = [
    7,
    ...heads.map((head, at) =>
      columnWidth(
        head.title,
        listed.map((row) => row[at]),
        template ? roomFor[head.holds] : undefined,
      ),
    ),
  ];
  const right = heads.length;
  const shown = [
    { cells: [{ value: title, look: "title" }], height: 30 },
    { cells: [{ value: line, look: "line" }], height: lineHeight(line, widths) },
    { cells: [{ value: "序号", look: "head" }, ...heads.map(headCell)] },
    ...(example ? [exampleRow(example)] : []),
    ...data,
    ...(template ? emptyRows(heads) : []),
  ] satisfies readonly RowToWrite[];
  const bottom = headRow + rows.length + ruledRows;
  return {
    name,
    widths,
    rows: shown,
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right })),
    frozen: { rows: headRow + 1, columns: firstColumn + 1 },
    filter: { top: headRow, left: 0, bottom: shown.length - (template ? 2 : 1), right },
    validations: heads.flatMap((head, at) => ruleBelow(head, at + firstColumn, bottom)),
    print: { landscape: true, headRows: [headRow, headRow] },
    ...(template && { locked: true }),
  };
}

/** Of a column nobody has written anything in. */
const roomFor: Readonly<Record<ExchangeHead["holds"], number>> = { prose: 40, words: 16, number: 13, date: 13 };

const headCell = ({ title, note, required }: ExchangeHead): CellToWrite => ({
  value: title,
  look: required ? "requiredHead" : "head",
  note,
});

const looks: Readonly<Record<ExchangeHead["holds"], Look>> = {
  prose: "entry",
  words: "entry",
  number: "numberEntry",
  date: "dateEntry",
};

function dataRow(
  number: Value | undefined,
  row: readonly (Value | undefined)[],
  heads: readonly ExchangeHead[],
): RowToWrite {
  const cells = heads.map(({ holds }, at): CellToWrite => {
    const value = row[at];
    // Text among numbers, such as 3.03亿元, stays what it is when somebody clicks into it.
    const look = typeof value === "string" ? "entry" : looks[holds];
    return value === undefined ? { look } : { value, look };
  });
  return { cells: [number === undefined ? { look: "numberEntry" } : { value: number, look: "numberEntry" }, ...cells] };
}

/** What follows the last of them can be filled in too. */
const emptyRows = (heads: readonly ExchangeHead[]): readonly RowToWrite[] => [
  ...Array.from({ length: preparedRows }, () => dataRow(undefined, [], heads)),
  { cells: [...Array.from({ length: heads.length + 1 }, () => undefined), { look: "open" }] },
];

const exampleRow = (values: readonly (Value | undefined)[]): RowToWrite => ({
  cells: [exampleMark, ...values].map((value) =>
    value === undefined ? { look: "example" } : { value, look: "example" },
  ),
});

function ruleBelow({ rule }: ExchangeHead, column: number, bottom: number): readonly Validation[] {
  return rule ? [{ area: { top: headRow + 1, left: column, bottom, right: column }, ...rule }] : [];
}
