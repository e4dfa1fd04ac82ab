// What the open data of a region's share must look like.
import type { DataFile, PublishedDataSet, PublishedDataTable } from "../disclosure/published-data.ts";
import { count, list, object, optional, type Read, text } from "./plain-data.ts";
import { folderIn, pathIn, sha256Text, webAddress } from "./share-words.ts";

export const dataFile = (region: string): Read<DataFile> =>
  object<DataFile>({ label: text, fileName: text, path: pathIn(region), bytes: count, sha256: sha256Text });

export const dataSet = (region: string): Read<PublishedDataSet> =>
  object<PublishedDataSet>({
    title: text,
    folder: folderIn(region),
    tables: list(
      object<PublishedDataTable>({ name: text, title: text, note: text, rows: count, files: list(dataFile(region)) }),
    ),
    whole: list(dataFile(region)),
    terms: object<PublishedDataSet["terms"]>({ text, title: optional(text), path: optional(webAddress) }),
    jsonLd: text,
  });
