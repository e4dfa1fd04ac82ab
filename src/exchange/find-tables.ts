// The tables of a workbook, found by how they look and what their heads say, wherever on a sheet they stand.
import type { Diagnostic } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { FoundColumn, FoundLabel, FoundTable } from "./found-table.ts";
import { cellPlace, type Sheet, type Workbook } from "./grid.ts";
import { columnBands } from "./layout/column-bands.ts";
import { hiddenRows, hiddenSheet, leftOutRows, noTable, rowsBelow } from "./layout/findings.ts";
import { foundColumns } from "./layout/found-columns.ts";
import { lineText } from "./layout/labels.ts";
import { isValueLike } from "./layout/plain-text.ts";
import { isNoteAlone } from "./layout/row-words.ts";
import { type Line, type Scan, type Scanned, scan } from "./layout/scan.ts";
import { SheetView } from "./layout/sheet-view.ts";
import { unitInLine, withoutUnit } from "./layout/units.ts";

/** In the order of the sheets; on a sheet from left to right, and from top to bottom. */
export function findTables(workbook: Workbook): Outcome<readonly FoundTable[]> {
  const findings = new Findings();
  const tables = workbook.sheets.flatMap((sheet) => findings.take(tablesOfSheet(workbook.file, sheet)));
  return outcome(tables, findings.all);
}

function tablesOfSheet(file: string, sheet: Sheet): Outcome<readonly FoundTable[]> {
  const start = cellPlace(file, sheet.name, 0, 0);
  if (sheet.rows.every(({ cells }) => cells.every((cell) => cell === undefined))) return outcome([]);
  if (sheet.hidden) return outcome([], [hiddenSheet(start, sheet.name)]);
  const view = new SheetView(sheet);
  const findings = new Findings();
  const scans = columnBands(view).map((band) => ({ band, scanned: scan(file, band) }));
  const shared =
    scans.length > 1
      ? topLines(
          view,
          scans.map(({ scanned }) => scanned),
        )
      : undefined;
  const tables = scans.flatMap(({ band, scanned }) => findings.take(tablesOfScan(file, band, scanned, shared)));
  if (tables.length === 0) findings.add([noTable(start, sheet.name)]);
  const hidden = tables.flatMap(({ rows }) => rows.map(({ index }) => index)).filter((row) => sheet.rows[row]?.hidden);
  const [first] = hidden;
  if (first !== undefined) findings.add([hiddenRows(cellPlace(file, sheet.name, first, 0), [...new Set(hidden)])]);
  return outcome(tables, findings.all);
}

/** What stands above all tables that stand side by side. */
function topLines(view: SheetView, scans: readonly Scan[]): readonly string[] {
  const top = Math.min(...scans.flatMap(({ tables }) => tables.map(({ head }) => head.top)));
  const rows = Array.from({ length: Number.isFinite(top) ? top : 0 }, (_, row) => row);
  return rows.filter((row) => !view.isBlank(row)).map((row) => lineText(view, row));
}

function tablesOfScan(
  file: string,
  view: SheetView,
  { tables, below }: Scan,
  shared: readonly string[] | undefined,
): Outcome<readonly FoundTable[]> {
  const findings = new Findings();
  const forms = formsOf(tables, below);
  const found = tables.map((one, at): FoundTable => {
    const form = forms[at];
    const lines = one.above.filter(({ labels }) => form === undefined || labels.length === 0).map(({ text }) => text);
    const above = at === 0 && shared ? shared : lines;
    const { columns, findings: said } = foundColumns(file, view, one.head, one.rows);
    findings.add([...said, ...leftOut(file, view, one)]);
    const unit =
      unitOf(above) ??
      unitOfSide(one) ??
      unitOfNames(columns, one) ??
      unitOf(shared ?? tables[0]?.above.map(({ text }) => text) ?? []);
    return {
      file,
      sheet: view.sheet.name,
      place: cellPlace(
        file,
        view.sheet.name,
        one.head.top,
        one.head.side?.left ?? one.head.columns[0]?.from ?? view.left,
      ),
      above,
      ...(unit !== undefined && { unit }),
      ...(one.head.side && { side: withoutUnit(one.head.side.cell.text).title }),
      labels: form ?? [],
      columns,
      rows: one.rows,
      totals: one.totals,
    };
  });
  if (tables.length > 0) findings.add(unread(file, view, below));
  return outcome(found, findings.all);
}

const unitOf = (lines: readonly string[]): string | undefined =>
  lines
    .flatMap((line) => [
      unitInLine(line) ??
        line
          .split("　")
          .map(unitInLine)
          .find((one) => one !== undefined),
    ])
    .find(Boolean);

const unitOfSide = ({ head }: Scanned): string | undefined => head.side && withoutUnit(head.side.cell.text).unit;

/** 项目资金（万元） over the names of the rows: the unit of the amounts beside them. */
function unitOfNames([first]: readonly FoundColumn[], { rows }: Scanned): string | undefined {
  if (first?.unit === undefined || rows.length === 0) return undefined;
  const names = rows.map(({ cells }) => cells.get(first.index)?.text ?? "");
  return names.some((name) => name === "" || isValueLike(name)) ? undefined : first.unit;
}

/**
 * For each table the labels of the form it belongs to, undefined for plain lists. Where labels come again, another form
 * begins on the same sheet.
 */
function formsOf(tables: readonly Scanned[], below: readonly Line[]): readonly (readonly FoundLabel[] | undefined)[] {
  const forms: { labels: FoundLabel[]; isForm: boolean; hasTable: boolean }[] = [];
  const add = ({ labels, isForm }: Line): void => {
    const titles = new Set(labels.map(({ title }) => title));
    const last = forms.at(-1);
    const again = last?.hasTable && last.labels.some(({ title }) => titles.has(title));
    const form = last && !again ? last : { labels: [], isForm: false, hasTable: false };
    if (form !== last) forms.push(form);
    form.labels.push(...labels);
    form.isForm ||= isForm;
  };
  const formOfTable = tables.map(({ above }) => {
    for (const line of above) add(line);
    const form = forms.at(-1);
    if (form) form.hasTable = true;
    return form;
  });
  for (const line of below) add(line);
  return formOfTable.map((form) => (form?.isForm ? form.labels : undefined));
}

function leftOut(file: string, view: SheetView, { leftOut: rows }: Scanned): readonly Diagnostic[] {
  const [first] = rows;
  return first === undefined ? [] : [leftOutRows(cellPlace(file, view.sheet.name, first, view.left), rows)];
}

/** Rows of values under the notes of a table. */
function unread(file: string, view: SheetView, below: readonly Line[]): readonly Diagnostic[] {
  const rows = below
    .filter(({ row, labels, text }) => {
      const line = view.beginning(row);
      return (
        labels.length === 0 && !isNoteAlone(text) && line.length > 2 && line.some(({ cell }) => isValueLike(cell.text))
      );
    })
    .map(({ row }) => row);
  const [first] = rows;
  return first === undefined ? [] : [rowsBelow(cellPlace(file, view.sheet.name, first, view.left), rows)];
}
