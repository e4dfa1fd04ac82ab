// The files of one table or data set, handed on one by one as they are made, so that only one is in memory.
import { sha256 } from "../base/digest.ts";
import type { Download } from "../disclosure/publication.ts";
import { byteOrderMark, csvBytes } from "./csv.ts";
import type { DataPart, DataSet } from "./data-set.ts";
import { jsonBytes } from "./json-bytes.ts";
import type { Table } from "./table.ts";

/** Takes a file over; `path` is below the site's root. */
export type Keep = (path: string, bytes: Uint8Array) => Promise<void>;

/** A file that was handed on, with its place in the catalogue. */
export interface MadeFile extends Download {
  readonly mediaType: string;
}

export interface MadeTable {
  readonly table: Table;
  readonly csv: MadeFile;
  readonly files: readonly MadeFile[];
}

export const mediaTypes = {
  csv: "text/csv",
  json: "application/json",
  jsonLd: "application/ld+json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  text: "text/plain",
} as const;

export async function keepFile(keep: Keep, file: Omit<MadeFile, "bytes" | "sha256">, bytes: Uint8Array) {
  await keep(file.path, bytes);
  return { ...file, bytes: bytes.length, sha256: sha256(bytes) } satisfies MadeFile;
}

const mark = Buffer.from(byteOrderMark);

/** The tables of one kind: each as CSV, for spreadsheets too; the first also as JSON, with the others in it. */
export async function makePart(
  set: Pick<DataSet, "folder" | "title">,
  part: Pick<DataPart, "code" | "tables" | "objects">,
  keep: Keep,
): Promise<readonly MadeTable[]> {
  const made: MadeTable[] = [];
  for (const table of part.tables) {
    const path = (extension: string): string => `${set.folder}/${table.name}.${extension}`;
    const fileName = (extension: string): string => `${set.title}${table.title}.${extension}`;
    const bytes = csvBytes(table);
    const mediaType = mediaTypes.csv;
    const csv = await keepFile(keep, { label: "CSV", path: path("csv"), fileName: fileName("csv"), mediaType }, bytes);
    const forExcel = { label: "CSV（Excel用）", path: path("excel.csv"), fileName: fileName("excel.csv"), mediaType };
    const files = [csv, await keepFile(keep, forExcel, Buffer.concat([mark, bytes]))];
    if (table.name === part.code) {
      const json = { label: "JSON", path: path("json"), fileName: fileName("json"), mediaType: mediaTypes.json };
      files.push(await keepFile(keep, json, jsonBytes(part.objects())));
    }
    made.push({ table, csv, files });
  }
  return made;
}
