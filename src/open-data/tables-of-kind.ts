// The public records of one kind as tables: the records, one table for each of their lists, and what was worked out rather than written.
import type { Field } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records } from "../records/records.ts";
import { isGroup } from "../records/types/composite.ts";
import type { Column, FieldColumns } from "./columns/column.ts";
import { listsOf, partsOf } from "./columns/columns-of-fields.ts";
import { columnsOfParts, contentOfParts } from "./columns/group-columns.ts";
import { textColumns } from "./columns/text-columns.ts";
import { rowsFrom, type Table } from "./table.ts";

/** In tables of lists, the row of its list, from 1. */
export const rowNumber: Column = {
  title: "行号",
  name: "row",
  type: "integer",
  note: "在这条记录里的次序，从1开始",
  required: true,
};

/** What one record is; what follows in the form is for whoever fills it in. */
export const rowNote = ({ note }: RecordKind): string => note.split("；", 1)[0] ?? note;

/** The column that says to which record a row belongs: 绩效自评编号. */
export function keyColumn(kind: RecordKind): Column {
  const key = idField(kind)?.[1].key ?? "";
  const title = `${kind.name}${key}`;
  return { title, name: "record", type: "string", note: `所属记录在${kind.name}表里的“${key}”`, required: true };
}

/** The first field a kind requires is what tells its records apart. */
export const idField = ({ fields }: RecordKind) => Object.entries(fields).find(([, field]) => field.required);

/** The name of a list's table: evaluation.region-results. */
export const listTable = ({ code }: RecordKind, list: string): string =>
  `${code}.${list.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

export const derivedTable = ({ code }: RecordKind): string => `${code}.derived`;

/** None for a kind without records. */
export function tablesOfKind(kind: RecordKind, records: readonly LiangjiRecord[], ledger: Records): readonly Table[] {
  if (records.length === 0) return [];
  const lists = listsOf(kind.fields).map(([name, field]) => tableOfList(kind, name, field, records, ledger));
  return [tableOfRecords(kind, records, ledger), ...lists, tableOfDerived(kind, records)].filter(
    ({ size }) => size > 0,
  );
}

function tableOfRecords(kind: RecordKind, records: readonly LiangjiRecord[], ledger: Records): Table {
  const parts = partsOf(kind.fields);
  const id = idField(kind);
  return {
    name: kind.code,
    title: kind.name,
    note: rowNote(kind),
    columns: columnsOfParts(parts),
    size: records.length,
    rows: rowsFrom(function* () {
      for (const record of records) {
        yield parts.flatMap(({ name, part }) => part.cells(record.data[name], { record, records: ledger }));
      }
    }),
    ...(id === undefined || records.some((record) => record.data[id[0]] !== record.id) ? {} : { key: [id[1].key] }),
  };
}

function tableOfList(
  kind: RecordKind,
  list: string,
  field: Field<unknown>,
  records: readonly LiangjiRecord[],
  ledger: Records,
): Table {
  const key = keyColumn(kind);
  const item = itemOf(list, field);
  return {
    name: listTable(kind, list),
    title: `${kind.name}·${field.key}`,
    note: `${kind.name}的${field.key}，一行一项：${field.note}`,
    columns: [key, rowNumber, ...item.columns],
    size: records.reduce((sum, record) => sum + itemsOf(record, list).length, 0),
    rows: rowsFrom(function* () {
      for (const record of records) {
        const at = { record, records: ledger };
        for (const [index, one] of itemsOf(record, list).entries()) {
          yield [record.id, String(index + 1), ...item.cells(one, at)];
        }
      }
    }),
    key: [key.title, rowNumber.title],
    ...belongsTo(kind, key),
  };
}

/** The columns of one item of a list. */
export function itemOf(list: string, field: Field<unknown>): FieldColumns {
  const { inner } = field.type.item ?? {};
  if (inner === undefined) return textColumns(list, { ...field, required: true });
  const parts = partsOf(inner);
  const columns = columnsOfParts(parts);
  return {
    columns,
    cells: (value, at) => (isGroup(value) ? parts.flatMap(({ name, part }) => part.cells(value[name], at)) : []),
    content: (cells) => contentOfParts(parts, cells),
  };
}

function itemsOf({ data }: LiangjiRecord, list: string): readonly unknown[] {
  const items = data[list];
  return Array.isArray(items) ? items : [];
}

const derivedColumn = (title: string, name: string, note: string): Column => ({
  title,
  name,
  type: "string",
  note,
  required: false,
});

export const derivedColumns = (kind: RecordKind): readonly Column[] => [
  keyColumn(kind),
  derivedColumn("栏目", "field", "哪一栏是算出来的"),
  derivedColumn("值", "value", "算出的值"),
  derivedColumn("推算依据", "because", "由哪些数算出"),
  derivedColumn("规则", "rule", "按哪一套规则；各地规则不同时才有"),
];

/** What the program filled in by a rule where nothing was written: nobody reported these values. */
function tableOfDerived(kind: RecordKind, records: readonly LiangjiRecord[]): Table {
  const key = keyColumn(kind);
  return {
    name: derivedTable(kind),
    title: `${kind.name}·推算值`,
    note: `${kind.name}里没有登记、由程序按规则算出的值和它的依据`,
    columns: derivedColumns(kind),
    size: records.reduce((sum, { derived }) => sum + (derived?.size ?? 0), 0),
    rows: rowsFrom(function* () {
      for (const { id, derived = new Map() } of records) {
        for (const [name, how] of derived) {
          yield [id, kind.fields[name]?.key ?? name, how.text, how.because, how.rule?.title ?? ""];
        }
      }
    }),
    key: [key.title, "栏目"],
    ...belongsTo(kind, key),
  };
}

function belongsTo(kind: RecordKind, { title }: Column): Pick<Table, "belongsTo"> {
  const id = idField(kind);
  return id === undefined ? {} : { belongsTo: { column: title, table: kind.code, found: id[1].key } };
}
