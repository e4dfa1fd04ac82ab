// One public record as the site shows it: its fields and its lists, with the way to whatever it names.
import { convert, isMoneyUnit, isQuantity } from "../base/quantity.ts";
import { fieldFigureId } from "../figures/field-figure.ts";
import { columnOf } from "../figures/list-cell.ts";
import { rowsOf } from "../figures/row-source.ts";
import type { Field } from "../records/field.ts";
import { department } from "../records/kinds/department.ts";
import { evaluation } from "../records/kinds/evaluation.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { publicFields, type ShownField } from "./public-fields.ts";
import type { PublishedField, PublishedList, PublishedRecord, PublishedTable } from "./publication.ts";
import { publishReferences } from "./publish-references.ts";
import { subtotalsOf } from "./publish-subtotals.ts";
import { addressId, projectOf, recordAddress } from "./record-address.ts";

/** What a list is called on the page of its record, where the form's own word says too little. */
const headings: ReadonlyMap<string, string> = new Map([
  [`${evaluation.name}.indicators`, "指标与得分"],
  [`${evaluation.name}.regionResults`, "各地区结果"],
  [`${evaluation.name}.process`, "评价过程"],
]);

/** `records`: the public ledger's; `documents`: the pages of the documents about the record. */
export function publishRecord(
  record: LiangjiRecord,
  records: Records,
  documents: readonly string[],
): PublishedRecord | undefined {
  const address = recordAddress(record, records);
  if (address === undefined) return undefined;
  const { source, ...shown }: Readonly<Record<string, ShownField>> = Object.fromEntries(publicFields(record, records));
  const about = projectOf(record, records);
  const project = about && recordAddress(about, records);
  const references = publishReferences(record, records);
  return {
    kind: record.kind.name,
    code: record.kind.code,
    id: addressId(record),
    title: about?.title ?? record.title,
    address,
    fields: Object.entries(shown).map(([name, field]) => ({ name, ...field, ...reach(record, name, records) })),
    // Made when somebody asks: the score sheets of a whole city at once would fill the memory.
    get tables() {
      return Object.entries(record.kind.fields).flatMap(([name, field]) => listOf(name, field, record, records));
    },
    departments: departmentsOf(record, records),
    documents,
    ...(source === undefined ? {} : { source: source.value }),
    ...(project === undefined ? {} : { project }),
    ...(references.length === 0 ? {} : { references }),
  };
}

/** What a reader's list sorts by, and where the record that the field names is shown. */
function reach(
  record: LiangjiRecord,
  name: string,
  records: Records,
): Omit<PublishedField, "name" | "label" | "value"> {
  const value = record.data[name];
  if (Array.isArray(value)) {
    const items = value.filter((item) => typeof item === "string");
    return items.length > 1 ? { items } : {};
  }
  if (isQuantity(value)) {
    const { amount } = (isMoneyUnit(value.unit) ? convert(value, "元") : undefined) ?? value;
    return { amount: amount.toFixed() };
  }
  const kind = record.kind.fields[name]?.type.refersTo;
  const target = kind !== undefined && typeof value === "string" ? records.find(kind, record, value) : undefined;
  const address = target && recordAddress(target, records);
  return address === undefined ? {} : { address };
}

function departmentsOf(record: LiangjiRecord, records: Records): readonly string[] {
  const about = projectOf(record, records);
  const own = Object.entries(record.kind.fields).flatMap(([name, { type }]) => {
    const value = record.data[name];
    return type.refersTo === department.name && typeof value === "string" ? [value] : [];
  });
  const named: readonly unknown[] = own.length > 0 || about === undefined ? own : [about.data.department];
  return named.flatMap((name) => {
    const target = typeof name === "string" ? records.find(department.name, record, name) : undefined;
    return (target && recordAddress(target, records)) ?? [];
  });
}

function listOf(name: string, field: Field<unknown>, record: LiangjiRecord, records: Records): PublishedList[] {
  const table = tableOf(field, record, records);
  if (table === undefined) return [];
  const heading = headings.get(`${record.kind.name}.${name}`) ?? field.key;
  const subtotals = subtotalsOf(field, record.data[name]);
  return [{ id: name.toLowerCase(), heading, table, ...(subtotals === undefined ? {} : { subtotals }) }];
}

/** The columns that some row has something for; an empty column tells a reader nothing. */
function tableOf(
  { key, type, visibility }: Field<unknown>,
  record: LiangjiRecord,
  records: Records,
): PublishedTable | undefined {
  if (visibility !== "public" || type.item?.inner === undefined) return undefined;
  const rows = rowsOf(fieldFigureId(key), records, record, record);
  if (rows.length === 0) return undefined;
  const shown = Object.entries(type.item.inner).filter(
    ([name, inner]) => inner.visibility === "public" && rows.some((row) => row.data[name] !== undefined),
  );
  const titles = shown.map(([, inner]) => inner.key);
  const columns = titles.map((title) => columnOf(rows, title, records, record));
  const cells = rows.map((row, index) => columns.map((cell) => cell(row, index)));
  return {
    columns: shown.map(([name, { key: title }], at) => ({
      name,
      title,
      align: cells.some((row) => row[at]?.numeric) ? "right" : "left",
    })),
    rows: cells.map((row) => row.map(({ text }) => ({ text }))),
  };
}
