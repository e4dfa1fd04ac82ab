// What the fields of their kinds say of imported records: each mistake at its cell, in words for people who work in a spreadsheet.
import { type Diagnostic, error } from "../../base/diagnostic.ts";
import type { Place } from "../../base/place.ts";
import type { YamlNode } from "../../reading/yaml-node.ts";
import { gatherRecords } from "../../records/gather-records.ts";
import type { ImportedColumn, ImportedRecord, Range } from "./imported.ts";
import { once } from "./once.ts";

export function checkImported(imported: readonly ImportedRecord[]): readonly Diagnostic[] {
  const { diagnostics } = gatherRecords({ entries: imported.map(({ entry }) => entry), unreadable: [] });
  if (diagnostics.length === 0) return [];
  const reported = errorCells(imported);
  const columns = [...new Set(imported.map((one) => one.columns))].flat();
  const byPath = Map.groupBy(columns, ({ sheet, path }) => keyOf(sheet, path));
  const waiting = lacksUnit(columns);
  const found = diagnostics
    .filter(({ place }) => !reported.has(place.cell ?? "") && !waiting(place))
    .map((one) => (one.code === missing ? aboutCell(one, byPath) : one));
  // A column that is not there is one mistake, however many rows miss it; a blank cell is one of its own.
  return once(found, ({ code }) => code === missing);
}

const missing = "records/missing-field";

type ByPath = ReadonlyMap<string, readonly ImportedColumn[]>;

const keyOf = (sheet: string, path: string): string => `${sheet}\n${path}`;

/** Where the value would stand, when the table has a column for it. */
function aboutCell(found: Diagnostic, byPath: ByPath): Diagnostic {
  const [, within = "", key = ""] = /^(.*)缺少“(.*)”$/.exec(found.message) ?? [];
  const example = /: (.*?)”/.exec(found.hint ?? "")?.[1] ?? "";
  const { sheet, letters, row } = partsOf(found.place);
  const named = byPath.get(keyOf(sheet, key)) ?? byPath.get(keyOf(sheet, `${within}·${key}`)) ?? [];
  const column = named.find(({ rows, columns }) => isIn(rows, Number(row)) && isIn(columns, columnNumber(letters)));
  if (column === undefined) {
    return { ...found, hint: `请在表里加一列“${key}”，或者在导入对照里写明哪一列是“${key}”` };
  }
  const place = { ...found.place, cell: `${sheet}!${column.letters}${row}` };
  return error("records/blank-field", `“${key}”没有填写`, { place, hint: `请填写，例如：${example}` });
}

/** Whether a cell stands in a column whose unit is still asked for: its numbers are refused for that alone. */
function lacksUnit(columns: readonly ImportedColumn[]): (place: Place) => boolean {
  const open = Map.groupBy(
    columns.filter((column) => column.lacksUnit),
    ({ sheet, letters }) => keyOf(sheet, letters),
  );
  return (place) => {
    const { sheet, letters, row } = partsOf(place);
    return (open.get(keyOf(sheet, letters)) ?? []).some(({ rows }) => isIn(rows, Number(row)));
  };
}

function partsOf({ cell = "" }: Place) {
  const [, sheet = "", letters = "", row = ""] = /^(.*)!([A-Z]+)(\d+)$/s.exec(cell) ?? [];
  return { sheet, letters, row };
}

const isIn = ([from, to]: Range, number: number): boolean => number >= from && number <= to;

/** From 0. */
const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** They were reported when they were read. */
function errorCells(imported: readonly ImportedRecord[]): ReadonlySet<string> {
  const cells = new Set<string>();
  const visit = (node: YamlNode): void => {
    if (node.type === "map") for (const { value } of node.entries) visit(value);
    else if (node.type === "list") for (const item of node.items) visit(item);
    else if (node.place.cell !== undefined && /^#[A-Z/0!?_]+$/.test(node.text)) cells.add(node.place.cell);
  };
  for (const { entry } of imported) visit(entry.map);
  return cells;
}
