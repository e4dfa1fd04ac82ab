// What the records of a BIFF8 stream ([MS-XLS]) say of cells besides their values: formats, formulas, hidden rows and sheets, encryption.
import type { RawDetail } from "./read-cell.ts";
import { builtInFormats, eastAsianDates } from "./read-number-formats.ts";
import { type XlsRecord, xlsRecords } from "./read-xls-records.ts";

export interface XlsCell extends RawDetail {
  /** The text a formula came to, where the package does not find it. */
  readonly text?: string;
  /** Whether a number there is a date by a format that only Chinese, Japanese and Korean Excel knows. */
  readonly isDate?: boolean;
}

export interface XlsSheet {
  readonly hidden: boolean;
  /** By row and column; undefined for sheets of charts and macros. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, XlsCell>> | undefined;
  readonly hiddenRows: ReadonlySet<number>;
}

export interface XlsDetails {
  readonly date1904: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly XlsSheet[];
}

const ids = {
  formula: 0x0006,
  end: 0x000a,
  date1904: 0x0022,
  password: 0x002f,
  tab: 0x0085,
  manyNumbers: 0x00bd,
  look: 0x00e0,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  truthOrError: 0x0205,
  formulaText: 0x0207,
  row: 0x0208,
  array: 0x0221,
  table: 0x0236,
  shortNumber: 0x027e,
  format: 0x041e,
  sharedFormula: 0x04bc,
  begin: 0x0809,
} as const;

const biff8 = 0x0600;
const worksheet = 0x0010;

export function xlsDetails(stream: Uint8Array): XlsDetails | "encrypted" | "old" | undefined {
  const records = xlsRecords(stream);
  const [begin] = records;
  if (begin === undefined || (begin.id & 0xff) !== 0x09) return undefined;
  if (begin.id !== ids.begin || begin.u16(0) !== biff8) return "old";
  const globals = records.slice(0, records.findIndex(({ id }) => id === ids.end) + 1 || records.length);
  if (globals.some(({ id }) => id === ids.password)) return "encrypted";
  const formats = formatsByLook(globals);
  const starts = new Map(records.map(({ start }, index) => [start, index]));
  const tabs = globals.filter(({ id }) => id === ids.tab);
  return {
    date1904: globals.some((one) => one.id === ids.date1904 && one.u16(0) === 1),
    sheets: tabs.map((tab) => sheetOf(records, starts.get(tab.u32(0)), (tab.u8(4) & 3) !== 0, formats)),
  };
}

type Looks = readonly XlsCell[];

function formatsByLook(globals: readonly XlsRecord[]): Looks {
  const codes = new Map<number, string>(builtInFormats);
  for (const one of globals) if (one.id === ids.format) codes.set(one.u16(0), one.string(2));
  return globals
    .filter(({ id }) => id === ids.look)
    .map((look): XlsCell => {
      const number = look.u16(2);
      return { format: codes.get(number), ...(eastAsianDates.has(number) && { isDate: true }) };
    });
}

function sheetOf(records: readonly XlsRecord[], start: number | undefined, hidden: boolean, looks: Looks): XlsSheet {
  const hiddenRows = new Set<number>();
  const cells = new Map<number, Map<number, XlsCell>>();
  const begin = start === undefined ? undefined : records[start];
  if (start === undefined || begin?.u16(2) !== worksheet) return { hidden, cells: undefined, hiddenRows };
  const put = (row: number, column: number, look: number, more: XlsCell = {}): void => {
    const known = cells.get(row) ?? new Map<number, XlsCell>();
    known.set(column, { ...looks[look], ...more });
    cells.set(row, known);
  };
  for (let at = start + 1; at < records.length; at += 1) {
    const one = records[at];
    if (one === undefined || one.id === ids.end) break;
    if (one.id === ids.row && (one.u16(12) & 0x20) !== 0) hiddenRows.add(one.u16(0));
    if (cellRecords.has(one.id)) put(one.u16(0), one.u16(2), one.u16(4));
    if (one.id === ids.formula) put(one.u16(0), one.u16(2), one.u16(4), { formula: true, ...textAfter(records, at) });
    if (one.id === ids.manyNumbers) {
      for (let index = 0; index * 6 + 6 < one.length; index += 1)
        put(one.u16(0), one.u16(2) + index, one.u16(4 + index * 6));
    }
  }
  return { hidden, cells, hiddenRows };
}

const cellRecords = new Set<number>([ids.sharedText, ids.number, ids.text, ids.truthOrError, ids.shortNumber]);
const between = new Set<number>([ids.sharedFormula, ids.array, ids.table]);

/** The text stands in a record of its own, behind the formula it shares with others (2.4.127). */
function textAfter(records: readonly XlsRecord[], formula: number): XlsCell {
  const next = records[formula + 1];
  const text = next !== undefined && between.has(next.id) ? records[formula + 2] : undefined;
  return text?.id === ids.formulaText ? { text: text.string(0) } : {};
}
