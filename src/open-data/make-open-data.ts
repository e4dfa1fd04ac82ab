// Everything below data/ of the site, region by region and year by year: from the public ledger and what is published of it, and from nothing else.
import { byText } from "../base/order.ts";
import type { Download, Publication } from "../disclosure/publication.ts";
import type { PublishedData, PublishedDataSet } from "../disclosure/published-data.ts";
import type { Records } from "../records/records.ts";
import { catalogue, datasetJsonLd, type MadeSet } from "./catalog.ts";
import { csvBytes } from "./csv.ts";
import { type Keep, keepFile, type MadeFile, makePart, mediaTypes } from "./data-files.ts";
import { dataPackage } from "./data-package.ts";
import { type DataSet, dataSetsOf } from "./data-set.ts";
import { dictionaryOf, dictionaryTable, tableHeads } from "./dictionary.ts";
import { makeWorkbook } from "./make-workbook.ts";
import { readingNotes } from "./reading-notes.ts";

const root = "data";

/** The publication with the data it offers; `keep` is handed every file. `ledger`: the public ledger's records. */
export async function makeOpenData(publication: Publication, ledger: Records, keep: Keep): Promise<Publication> {
  const made: MadeSet[] = [];
  for (const region of publication.regions) {
    for (const set of dataSetsOf(region, ledger)) made.push(await makeSet(set, keep));
  }
  if (made.length === 0) return publication;
  const described = new Map(made.map((one) => [one.set.folder, describeSet(one)]));
  const regions = publication.regions.map((region) => ({
    ...region,
    ...under(described.get(`${root}/${region.id}`)),
    years: region.years.map((year) => ({ ...year, ...under(described.get(`${root}/${region.id}/${year.year}`)) })),
  }));
  return { ...publication, regions, data: await makeWhole(publication, made, keep) };
}

const under = (data: PublishedDataSet | undefined) => (data === undefined ? {} : { data });

async function makeSet(set: DataSet, keep: Keep): Promise<MadeSet> {
  const tables = [];
  for (const part of set.parts) tables.push(...(await makePart(set, part, keep)));
  const { folder, name, title } = set;
  const workbook = {
    label: "XLSX",
    path: `${folder}/${name}.xlsx`,
    fileName: `${title}预算绩效公开数据.xlsx`,
    mediaType: mediaTypes.xlsx,
  };
  const description = {
    label: "数据包说明",
    path: `${folder}/datapackage.json`,
    fileName: "datapackage.json",
    mediaType: mediaTypes.json,
  };
  return {
    set,
    tables,
    whole: [
      await keepFile(keep, workbook, await makeWorkbook(set)),
      await keepFile(keep, description, jsonText(dataPackage(set, tables))),
    ],
  };
}

function describeSet(made: MadeSet): PublishedDataSet {
  const { set, tables, whole } = made;
  const { text, licence } = set.terms;
  return {
    title: set.title,
    folder: set.folder,
    tables: tables.map(({ table: { name, title, note, size }, files }) => ({
      name,
      title,
      note,
      rows: size,
      files: files.map(download),
    })),
    whole: whole.map(download),
    terms: { text, ...(licence && { title: licence.title, path: licence.path }) },
    jsonLd: datasetJsonLd(made),
  };
}

const download = ({ label, fileName, path, bytes, sha256 }: MadeFile): Download => ({
  label,
  fileName,
  path,
  bytes,
  sha256,
});

/** What is there once for the whole site. */
async function makeWhole(publication: Publication, made: readonly MadeSet[], keep: Keep): Promise<PublishedData> {
  const heads = tableHeads(new Set(made.flatMap(({ tables }) => tables.map(({ table }) => table.name))));
  const dictionary = await keepFile(
    keep,
    { label: "数据字典", path: `${root}/dictionary.csv`, fileName: "数据字典.csv", mediaType: mediaTypes.csv },
    csvBytes(dictionaryTable(heads)),
  );
  const catalog = await keepFile(
    keep,
    { label: "数据目录", path: `${root}/catalog.jsonld`, fileName: "catalog.jsonld", mediaType: mediaTypes.jsonLd },
    jsonText(catalogue(made, root)),
  );
  const all = [...allFiles(publication, made), dictionary, catalog];
  const checksums = await keepFile(
    keep,
    { label: "校验值", path: `${root}/checksums.txt`, fileName: "checksums.txt", mediaType: mediaTypes.text },
    Buffer.from(checksumLines(all)),
  );
  return {
    files: [dictionary, catalog, checksums].map(download),
    dictionary: dictionaryOf(heads),
    notes: readingNotes.csv,
  };
}

/** Every file of the site that is there to be downloaded. */
const allFiles = ({ regions }: Publication, made: readonly MadeSet[]): readonly Download[] => [
  ...regions.flatMap(({ years }) => years.flatMap((year) => year.documents.flatMap(({ downloads }) => downloads))),
  ...made.flatMap(({ tables, whole }) => [...whole, ...tables.flatMap(({ files }) => files)]),
];

/** As sha256sum writes it and checks it, in the folder of the home page. */
const checksumLines = (files: readonly Download[]): string =>
  files
    .toSorted(byText(({ path }) => path))
    .map(({ path, sha256 }) => `${sha256}  ${path}\n`)
    .join("");

const jsonText = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
