// 数据字典: every kind of record that may be published, every table made of it, and what each column means.
import type { PublishedDictionaryTable } from "../disclosure/published-data.ts";
import { allKinds } from "../records/all-kinds.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Column, ColumnType } from "./columns/column.ts";
import { listsOf, partsOf } from "./columns/columns-of-fields.ts";
import { columnsOfParts } from "./columns/group-columns.ts";
import { figureColumns, figureTableColumns } from "./figure-tables.ts";
import { rowsFrom, type Table } from "./table.ts";
import { derivedColumns, itemOf, keyColumn, listTable, rowNote, rowNumber } from "./tables-of-kind.ts";

/** A table as it can be, whether or not a year has one. */
export type TableHead = Pick<Table, "name" | "title" | "note" | "columns">;

const typeWords: Readonly<Record<ColumnType, string>> = {
  string: "文字",
  number: "数",
  integer: "整数",
  boolean: "是或否",
  date: "日期",
  year: "年度",
};

/** `published`: the names of the tables that some year has. */
export function tableHeads(published: ReadonlySet<string>): readonly TableHead[] {
  const kinds = allKinds.filter((kind) => kind.public || published.has(kind.code));
  return [
    { name: "figures", title: "数字", note: "公开文件和年度概览里的数字", columns: figureColumns },
    { name: "figures.tables", title: "数字·数表", note: "数表的各格", columns: figureTableColumns },
    ...kinds.flatMap((kind) => headsOf(kind, published)),
  ];
}

function headsOf(kind: RecordKind, published: ReadonlySet<string>): readonly TableHead[] {
  const derived = `${kind.code}.derived`;
  return [
    { name: kind.code, title: kind.name, note: rowNote(kind), columns: columnsOfParts(partsOf(kind.fields)) },
    ...listsOf(kind.fields).map(([name, field]) => ({
      name: listTable(kind, name),
      title: `${kind.name}·${field.key}`,
      note: field.note,
      columns: [keyColumn(kind), rowNumber, ...itemOf(name, field).columns],
    })),
    ...(published.has(derived)
      ? [{ name: derived, title: `${kind.name}·推算值`, note: "由程序算出的值", columns: derivedColumns(kind) }]
      : []),
  ];
}

const noteOf = ({ note, options }: Column): string =>
  options === undefined ? note : `${note}（${options.join("、")}）`;

export const dictionaryOf = (heads: readonly TableHead[]): readonly PublishedDictionaryTable[] =>
  heads.map(({ name, title, note, columns }) => ({
    name,
    title,
    note,
    columns: columns.map((column) => ({
      title: column.title,
      name: column.name,
      type: typeWords[column.type],
      note: noteOf(column),
    })),
  }));

const text = (title: string, name: string): Column => ({ title, name, type: "string", note: "", required: false });

/** The dictionary as a table of its own. */
export function dictionaryTable(heads: readonly TableHead[]): Pick<Table, "columns" | "rows"> {
  return {
    columns: [
      text("表", "table"),
      text("表的文件名", "file"),
      text("栏目", "column"),
      text("英文名", "name"),
      text("类型", "type"),
      text("单位", "unit"),
      text("必填", "required"),
      text("说明", "note"),
    ],
    rows: rowsFrom(function* () {
      for (const { name, title, columns } of heads) {
        for (const column of columns) {
          const { type, unit = "", required } = column;
          const must = required ? "是" : "";
          yield [title, `${name}.csv`, column.title, column.name, typeWords[type], unit, must, noteOf(column)];
        }
      }
    }),
  };
}
