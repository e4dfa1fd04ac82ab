// datapackage.json: a data set as a Frictionless Tabular Data Package, every column with its type, meaning and unit.
import type { Column } from "./columns/column.ts";
import type { MadeTable } from "./data-files.ts";
import type { DataSet } from "./data-set.ts";

const profile = { package: "tabular-data-package", resource: "tabular-data-resource" } as const;

export function dataPackage(set: DataSet, tables: readonly MadeTable[]): object {
  const { name, title, terms, region, asOf } = set;
  const there = new Set(tables.map(({ table }) => table.name));
  return {
    profile: profile.package,
    name,
    title: `${title}预算绩效公开数据`,
    description: [region.notice === "" ? "" : `${region.notice}。`, terms.text].join(""),
    ...(asOf === undefined ? {} : { version: asOf }),
    ...(terms.licence === undefined ? {} : { licenses: [terms.licence] }),
    sources: [{ title: sourceOf(set) }],
    keywords: ["预算绩效", "绩效评价", region.name],
    resources: tables.map((made) => resource(made, there)),
  };
}

/** Each record says itself where it is from; this is who kept them. */
const sourceOf = ({ region: { name, bureau, nature } }: DataSet): string =>
  nature === "正式" ? `${bureau}预算绩效台账` : `${name}公开资料整理的台账，每条记录另写来源`;

/** `there`: the names of all tables of the package. */
export function resource({ table, csv }: Pick<MadeTable, "table" | "csv">, there: ReadonlySet<string>): object {
  const { name, title, note, columns, key, belongsTo } = table;
  const parent = belongsTo !== undefined && there.has(belongsTo.table) ? belongsTo : undefined;
  return {
    profile: profile.resource,
    name,
    title,
    description: note,
    path: csv.path.slice(csv.path.lastIndexOf("/") + 1),
    format: "csv",
    mediatype: csv.mediaType,
    encoding: "utf-8",
    bytes: csv.bytes,
    hash: `sha256:${csv.sha256}`,
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map((column) => fieldOf(column, key?.length === 1 && key[0] === column.title)),
      missingValues: [""],
      ...(key === undefined ? {} : { primaryKey: key }),
      ...(parent === undefined
        ? {}
        : {
            foreignKeys: [{ fields: parent.column, reference: { resource: parent.table, fields: parent.found } }],
          }),
    },
  };
}

function fieldOf({ title, name, type, unit, note, required, options, fromZero }: Column, unique: boolean): object {
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(options && { enum: options }),
    ...(fromZero && { minimum: 0 }),
  };
  return {
    // As it stands in the head of the CSV; readers match columns by it.
    name: title,
    type,
    title: title.replace(/（[^）]*）$/, ""),
    description: note,
    "name:en": name,
    ...(unit === undefined ? {} : { unit }),
    ...(type === "boolean" ? { trueValues: ["是"], falseValues: ["否"] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}
