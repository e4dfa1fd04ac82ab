// A published data set back to entries, as if they had been read from content/: its JSON, or its CSV tables.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { isContentMap, mapOf } from "../reading/content-node.ts";
import type { Entry, Shelf } from "../reading/entry.ts";
import { allKinds } from "../records/all-kinds.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { readCsv } from "./read-csv.ts";
import { type ReadRecord, type ReadTable, recordsFromTables } from "./records-from-tables.ts";

/** The text of each file of one data set, by its name: project.json, project.csv, project.indicators.csv. */
export type PackageFiles = ReadonlyMap<string, string>;

type Read = (kind: RecordKind, files: PackageFiles) => Outcome<readonly ReadRecord[]>;

/** `home`: the region, and the year of a year's data set. What it does not know as records it leaves alone. */
const readAll =
  (read: Read) =>
  (home: Omit<Shelf, "category">, files: PackageFiles): Outcome<readonly Entry[]> => {
    const findings = new Findings();
    const level = home.year === undefined ? "region" : "year";
    const kinds = allKinds.filter((kind) => kind.level === level);
    const entries = kinds.flatMap((kind) =>
      findings.take(read(kind, files)).map(
        ({ content, place }): Entry => ({
          shelf: { ...home, category: kind.name },
          place,
          map: mapOf(content, place),
        }),
      ),
    );
    return outcome(entries, findings.all);
  };

export const readJsonPackage = readAll((kind, files) => {
  const file = `${kind.code}.json`;
  const text = files.get(file);
  return text === undefined ? outcome([]) : recordsInJson(file, text);
});

export const readCsvPackage = readAll((kind, files) => {
  const findings = new Findings();
  const tables = new Map<string, ReadTable>();
  for (const [file, text] of files) {
    const name = file.endsWith(".csv") ? file.slice(0, -".csv".length) : "";
    if (name !== kind.code && !name.startsWith(`${kind.code}.`)) continue;
    const table = findings.take(readCsv(file, text));
    if (table) tables.set(name, table);
  }
  const records = findings.take(recordsFromTables(kind, tables));
  return outcome(records, findings.all);
});

function recordsInJson(file: string, text: string): Outcome<readonly ReadRecord[]> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return outcome([], [wrongJson(file, "不是JSON")]);
  }
  if (!Array.isArray(read)) return outcome([], [wrongJson(file, "应是一个列表，一条记录一项")]);
  const items: readonly unknown[] = read;
  const wrong = items.findIndex((item) => !isContentMap(item));
  if (wrong >= 0) return outcome([], [wrongJson(file, `第${wrong + 1}条应是“键: 值”，值都是文字`)]);
  return outcome(
    items.filter(isContentMap).map((content, index) => ({ content, place: { file, cell: `第${index + 1}条` } })),
  );
}

const wrongJson = (file: string, what: string): Diagnostic =>
  error("open-data/not-records", `这个文件${what}`, { place: { file }, hint: "请重新下载这个文件，不要改动它的结构" });
