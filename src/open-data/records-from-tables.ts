// The tables of one kind back to what content/ would say of each record; cells may come from CSV or from a workbook.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import type { Place } from "../base/place.ts";
import type { Content, ContentMap } from "../reading/content.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Column } from "./columns/column.ts";
import { listsOf, partsOf } from "./columns/columns-of-fields.ts";
import { columnsOfParts, contentOfParts } from "./columns/group-columns.ts";
import { derivedColumns, derivedTable, idField, itemOf, keyColumn, listTable, rowNumber } from "./tables-of-kind.ts";

export interface ReadRow {
  /** By the title of the column. */
  readonly cells: ReadonlyMap<string, string>;
  readonly place: Place;
}

export interface ReadTable {
  readonly titles: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly place: Place;
}

/** What content/ would say of one record, and where it was read. */
export interface ReadRecord {
  readonly content: ContentMap;
  readonly place: Place;
}

/** `tables`: by name, self-evaluation and self-evaluation.funds; lists may be missing. */
export function recordsFromTables(
  kind: RecordKind,
  tables: ReadonlyMap<string, ReadTable>,
): Outcome<readonly ReadRecord[]> {
  const findings = new Findings();
  const parts = partsOf(kind.fields);
  const columns = columnsOfParts(parts);
  const main = tables.get(kind.code);
  if (!main) return outcome([]);
  findings.add(unknownColumns(main, columns));
  const lists = listsOf(kind.fields).flatMap(([name, field]) => {
    const table = tables.get(listTable(kind, name));
    if (!table) return [];
    const item = itemOf(name, field);
    findings.add(unknownColumns(table, [keyColumn(kind), rowNumber, ...item.columns]));
    return [{ key: field.key, rows: byRecord(kind, table), item }];
  });
  const derived = derivedKeys(kind, tables.get(derivedTable(kind)));
  const records = main.rows.map(({ cells, place }): ReadRecord => {
    const content: Record<string, Content> = { ...contentOfParts(parts, cellsOf(columns, cells)) };
    const id = cells.get(idField(kind)?.[1].key ?? "") ?? "";
    for (const { key, rows, item } of lists) {
      const items = (rows.get(id) ?? []).flatMap((row) => item.content(cellsOf(item.columns, row.cells)) ?? []);
      if (items.length > 0) content[key] = items;
    }
    for (const key of derived.get(id) ?? []) delete content[key];
    return { content, place };
  });
  return outcome(records, findings.all);
}

const cellsOf = (columns: readonly Column[], cells: ReadRow["cells"]): readonly string[] =>
  columns.map(({ title }) => cells.get(title) ?? "");

/** The rows of a list under the record they belong to, in the order of their numbers. */
function byRecord(kind: RecordKind, { rows }: ReadTable): ReadonlyMap<string, readonly ReadRow[]> {
  const key = keyColumn(kind).title;
  const inOrder = rows.toSorted((a, b) => Number(a.cells.get(rowNumber.title)) - Number(b.cells.get(rowNumber.title)));
  return Map.groupBy(inOrder, ({ cells }) => cells.get(key) ?? "");
}

/** The fields of each record that were worked out, and will be again. */
function derivedKeys(kind: RecordKind, table: ReadTable | undefined): ReadonlyMap<string, readonly string[]> {
  const [record, field] = derivedColumns(kind);
  const grouped = Map.groupBy(table?.rows ?? [], ({ cells }) => cells.get(record?.title ?? "") ?? "");
  return new Map(
    [...grouped].map(([id, rows]) => [id, rows.map(({ cells }) => cells.get(field?.title ?? "") ?? "")] as const),
  );
}

/** A column nobody knows would be lost without a word. */
function unknownColumns({ titles, place }: ReadTable, columns: readonly Column[]): readonly Diagnostic[] {
  const known = new Set(columns.map(({ title }) => title));
  return titles
    .filter((title) => !known.has(title))
    .map((title) =>
      error("open-data/unknown-column", `表里没有“${title}”这一栏`, {
        place,
        hint: "栏目名称要与下载的表一致；不用的栏目请删去整列",
      }),
    );
}
