// The open data of a portal: dictionary, catalogue and checksums of all its regions together.
import type { PublishedData } from "../disclosure/published-data.ts";
import { csvBytes } from "../open-data/csv.ts";
import { type Keep, keepFile, mediaTypes } from "../open-data/data-files.ts";
import { dictionaryOf, dictionaryTable, tableHeads } from "../open-data/dictionary.ts";
import { readingNotes } from "../open-data/reading-notes.ts";
import { portalCatalog } from "./portal-catalog.ts";
import type { SharedRegion } from "./region-share.ts";

/** `keep` is handed every file, `checksums` writes the longest of them itself. */
export async function portalData(
  title: string,
  regions: readonly SharedRegion[],
  keep: Keep,
  checksums: (path: string) => Promise<{ readonly sha256: string; readonly bytes: number }>,
): Promise<PublishedData> {
  const tables = regions.flatMap(({ data, years }) => [data, ...years.map((year) => year.data)]);
  const heads = tableHeads(new Set(tables.flatMap((data) => (data?.tables ?? []).map(({ name }) => name))));
  const { csv, jsonLd } = mediaTypes;
  const dictionary = await keepFile(
    keep,
    { label: "数据字典", path: "data/dictionary.csv", fileName: "数据字典.csv", mediaType: csv },
    csvBytes(dictionaryTable(heads)),
  );
  const catalog = await keepFile(
    keep,
    { label: "数据目录", path: "data/catalog.jsonld", fileName: "catalog.jsonld", mediaType: jsonLd },
    Buffer.from(`${JSON.stringify(portalCatalog(title, regions), null, 1)}\n`),
  );
  const path = "data/checksums.txt";
  const sums = { label: "校验值", path, fileName: "checksums.txt", ...(await checksums(path)) };
  return {
    files: [dictionary, catalog, sums].map(({ label, path: at, fileName, bytes, sha256 }) => ({
      label,
      path: at,
      fileName,
      bytes,
      sha256,
    })),
    dictionary: dictionaryOf(heads),
    notes: readingNotes.csv,
  };
}
