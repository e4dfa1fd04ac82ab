// Found tables to records: which kind each table holds, which field each column is, and what its cells say.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../../base/outcome.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import type { FoundTable } from "../found-table.ts";
import { columnLetters } from "../grid.ts";
import { assignIds } from "./assign-ids.ts";
import type { Draft } from "./draft.ts";
import { draftsOfTable } from "./drafts-of-table.ts";
import type { Asked, ImportedColumn, ImportedRecord, ImportedRecords, Range } from "./imported.ts";
import { joinDrafts } from "./join-drafts.ts";
import { TableKinds } from "./kind-of-table.ts";
import { once, questionsOnce } from "./once.ts";
import type { ReadTable } from "./read-table.ts";
import { checkTotals } from "./totals.ts";
import { type Understanding, understandTable } from "./understand-table.ts";
import { wholeRecord } from "./whole-record.ts";

export function recordsInTables(found: readonly FoundTable[], asked: Asked): Outcome<ImportedRecords> {
  const findings = new Findings();
  const understood = understandAll(found, asked);
  for (const one of understood) findings.add(one.findings);
  const tables = understood.flatMap(({ table }) => table ?? []);
  const bySheet = Map.groupBy(tables, ({ found: { sheet } }) => sheet);
  const drafts: Draft[] = [];
  let totalsAgreed = 0;
  for (const table of tables) {
    totalsAgreed += findings.take(checkTotals(table, bySheet.get(table.found.sheet) ?? []));
    findings.add(cellErrors(table));
    for (const draft of findings.take(draftsOfTable(table))) drafts.push(draft);
  }
  const records: ImportedRecord[] = [];
  for (const [kind, own] of Map.groupBy(drafts, (draft) => draft.kind)) {
    const ofKind = tables.filter((table) => table.kind === kind);
    for (const record of findings.take(recordsOfKind(kind, own, ofKind, asked))) records.push(record);
  }
  const value: ImportedRecords = {
    records,
    questions: questionsOnce(understood.flatMap(({ questions }) => questions)),
    tables: understood.flatMap(({ report }) => report ?? []),
    totalsAgreed,
  };
  return outcome(value, once(findings.all));
}

/** The tables of a form are parts of one record, so they are understood together. */
function understandAll(found: readonly FoundTable[], asked: Asked): readonly Understanding[] {
  const forms = Map.groupBy(
    found.filter(({ labels }) => labels.length > 0),
    ({ sheet }) => sheet,
  );
  const kinds = new TableKinds(asked);
  return found.map((table, number) =>
    understandTable(table, number, asked, kinds, table.labels.length > 0 ? forms.get(table.sheet) : undefined),
  );
}

function recordsOfKind(
  kind: RecordKind,
  drafts: readonly Draft[],
  tables: readonly ReadTable[],
  asked: Asked,
): Outcome<readonly ImportedRecord[]> {
  const [first] = drafts;
  if (kind.level === "year" && asked.year === undefined) {
    return outcome([], first ? [yearMissing(kind, first)] : []);
  }
  const findings = new Findings();
  const byNumber = new Map(tables.map((table) => [table.number, table]));
  const identified = findings.take(assignIds(kind, drafts, asked));
  const columns = columnsOf(tables);
  const wholeLists = tables.filter(isWholeList);
  const isLong = (table: number) => byNumber.get(table)?.hasRowLists === true;
  const records = findings.take(joinDrafts(kind, identified, isLong)).map((joined) => {
    const own = [...joined.tables].flatMap((number) => byNumber.get(number) ?? []);
    const covered = coveredBy([...own, ...wholeLists]);
    return { ...findings.take(wholeRecord(kind, joined, covered, asked)), columns };
  });
  return outcome(records, findings.all);
}

/** Our own sheet of a list holds the items of all records: one that has no row there has no item. */
const isWholeList = ({ list, rows }: ReadTable): boolean => list !== undefined && rows.length > 0;

const coveredBy = (tables: readonly ReadTable[]): ReadonlySet<string> =>
  new Set(tables.flatMap(({ columns }) => columns.map(({ slot }) => slot.path)));

const columnsOf = (tables: readonly ReadTable[]): readonly ImportedColumn[] =>
  tables.flatMap((table) =>
    table.columns.flatMap(({ slot: { path }, head: { column }, lacksUnit }): readonly ImportedColumn[] => {
      if (column === undefined) return [];
      const { sheet } = table.found;
      return [{ sheet, path, letters: columnLetters(column), lacksUnit, rows: rowsOf(table), columns: widthOf(table) }];
    }),
  );

/** As people count them. */
const rowsOf = ({ rows }: ReadTable): Range => [(rows[0]?.index ?? 0) + 1, (rows.at(-1)?.index ?? 0) + 1];

const widthOf = ({ found: { columns } }: ReadTable): Range => [columns[0]?.index ?? 0, columns.at(-1)?.index ?? 0];

const yearMissing = (kind: RecordKind, { place }: Draft): Diagnostic =>
  error("exchange/year-missing", `${kind.name}按年度登记，没有写明是哪一年`, {
    place,
    hint: "请用 --year 写明年度，例如 --year 2024",
  });

/** What the spreadsheet could not work out is no value. */
const cellErrors = ({ columns, rows }: ReadTable): readonly Diagnostic[] =>
  columns.flatMap(({ head: { column, title } }) =>
    rows.flatMap((row): readonly Diagnostic[] => {
      const cell = column === undefined || row.continued.has(column) ? undefined : row.cells.get(column);
      if (column === undefined || cell?.type !== "error") return [];
      return [
        error("exchange/error-cell", `“${title}”的单元格是错误值“${cell.text}”，不是内容`, {
          place: row.place(column),
          hint: "请改正公式，或改为录入的值",
        }),
      ];
    }),
  );
