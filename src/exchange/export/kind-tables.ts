// The records of one kind as tables of the exchange layout: the records, and one table for each list that has rows of its own.
import type { Content, ContentMap } from "../../reading/content.ts";
import type { RecordKind } from "../../records/record-kind.ts";
import { money } from "../../records/types/numbers.ts";
import type { Value } from "../workbook/write-model.ts";
import type { Choices } from "./choices.ts";
import {
  columnsOf,
  contentAt,
  type ExchangeColumn,
  type ExchangeList,
  listsOf,
  type Shown,
} from "./exchange-columns.ts";
import { type ExchangeHead, type ExchangeTable, firstColumn, headRow } from "./exchange-table.ts";
import { exchangeValue, type MoneyUnit, usualUnit } from "./exchange-value.ts";
import { headOf } from "./head-of-column.ts";

/** What stands above every table of a workbook. */
export interface Above {
  title(table: string): string;
  readonly line: string;
}

export function kindTables(
  kind: RecordKind,
  records: readonly ContentMap[],
  shown: Shown,
  choices: Choices,
  above: Above,
): readonly ExchangeTable[] {
  const columns = columnsOf(kind.fields, shown);
  const main = { ...tableOf(columns, records, choices), ...named(kind.name, above) };
  const key = columns.findIndex(({ field }) => field === keyField(kind));
  const keyHead: ExchangeHead = {
    title: `${kind.name}${keyField(kind).key}`,
    note: `必填。这一行属于哪一条${kind.name}，与“${kind.name}”表里的“${keyField(kind).key}”相同。`,
    required: true,
    holds: "words",
    rule: { ...belowMain(kind, key + firstColumn, records.length), lenient: true },
  };
  const lists = listsOf(kind.fields, shown).map((list): ExchangeTable => {
    const items = records.flatMap((record) => itemsOf(record, list).map((item) => ({ record, item })));
    const { heads, rows } = tableOf(
      list.columns,
      items.map(({ item }) => item),
      choices,
    );
    return {
      ...named(`${kind.name}·${list.field.key}`, above),
      heads: [keyHead, ...heads],
      rows: rows.map((row, at) => [textAt(items[at]?.record, keyField(kind).key), ...row]),
    };
  });
  return [main, ...lists];
}

/** What tells the records of a kind apart: the first field it requires. */
export function keyField({ name, fields }: RecordKind) {
  const field = Object.values(fields).find(({ required }) => required);
  if (!field) throw new Error(`${name} requires no field`);
  return field;
}

const named = (name: string, above: Above) => ({ name, title: above.title(name), line: above.line });

/** How many records may be added and still be chosen from the list. */
const keyRows = 2000;

function belowMain({ name }: RecordKind, column: number, records: number) {
  const area = { top: headRow + 1, left: column, bottom: headRow + records + keyRows, right: column };
  return {
    allowed: { type: "list", sheet: name, area } as const,
    message: `“${name}”表里没有这一条，请从下拉列表里选。确定照填吗？`,
  };
}

function tableOf(columns: readonly ExchangeColumn[], contents: readonly Content[], choices: Choices) {
  const units = columns.map(
    ({ field, path }): MoneyUnit =>
      field.type === money ? usualUnit(contents.map((one) => contentAt(one, path))) : "万元",
  );
  const unitOf = (at: number): MoneyUnit => units[at] ?? "万元";
  return {
    heads: columns.map((column, at) => headOf(column, unitOf(at), choices)),
    rows: contents.map((content) =>
      columns.map(({ path, field }, at) => exchangeValue(contentAt(content, path), field.type, unitOf(at))),
    ),
  };
}

function itemsOf(record: ContentMap, { field }: ExchangeList): readonly Content[] {
  const items = record[field.key];
  return Array.isArray(items) ? items : [];
}

function textAt(record: ContentMap | undefined, key: string): Value | undefined {
  const text = record?.[key];
  return typeof text === "string" ? text : undefined;
}
