// One year of one region as its pages need it: what is there, found by name, and the columns that hold something.
import type {
  PublishedDocument,
  PublishedFigure,
  PublishedRecord,
  PublishedRegion,
  PublishedYear,
} from "../src/disclosure/publication.ts";
import {
  documentAddress,
  documentsAddress,
  downloadsAddress,
  evaluationsAddress,
  figuresAddress,
  yearAddress,
} from "./address.ts";

export interface Column {
  readonly text: string;
  readonly address: string;
}

export interface Section {
  readonly region: PublishedRegion;
  readonly year: PublishedYear;
  /** huzhou/2023: the folder all addresses of the section begin with. */
  readonly folder: string;
  /** 湖州市本级2023年度, for titles. */
  readonly name: string;
  readonly documents: ReadonlyMap<string, PublishedDocument>;
  /** The documents about the year itself. */
  readonly yearly: readonly PublishedDocument[];
  /** All documents by 文种, in the publication's order. */
  readonly byType: ReadonlyMap<string, readonly PublishedDocument[]>;
  /** The year's records by the code of their kind, in the publication's order. */
  readonly records: ReadonlyMap<string, readonly PublishedRecord[]>;
  readonly evaluations: readonly PublishedRecord[];
  /** The records of this and other years about one of its projects, by the project's address. */
  readonly about: ReadonlyMap<string, readonly PublishedRecord[]>;
  /** The year's records that name a department, by its address. */
  readonly ofDepartment: ReadonlyMap<string, readonly PublishedRecord[]>;
  /** The record each document is about, by the document's page; absent for those about the year or a department. */
  readonly subjects: ReadonlyMap<string, PublishedRecord>;
  readonly figures: ReadonlyMap<string, PublishedFigure>;
  /** The figures shown large, in order. */
  readonly highlights: readonly PublishedFigure[];
  /** The section's columns, none of them empty; of the year's documents, the first has one. */
  readonly columns: readonly Column[];
}

/** Made once for each year, so that no page has to look through lists. */
export function makeSection(region: PublishedRegion, year: PublishedYear): Section {
  const folder = `${region.id}/${year.year}`;
  const records = Map.groupBy(year.records, ({ code }) => code);
  const evaluations = records.get("evaluation") ?? [];
  const subjects = new Map(
    year.records.flatMap((record) => record.documents.map((page): [string, PublishedRecord] => [page, record])),
  );
  const yearly = year.documents.filter((document) => document.ofYear);
  const figures = new Map(year.figures.map((figure) => [figure.code, figure]));
  return {
    region,
    year,
    folder,
    name: `${region.name}${year.year}年度`,
    documents: new Map(year.documents.map((document) => [document.page, document])),
    yearly,
    byType: Map.groupBy(year.documents, (document) => document.type),
    records,
    evaluations,
    subjects,
    about: gathered(
      region.years.flatMap((one) => one.records),
      ({ project }) => (project === undefined ? [] : [project]),
    ),
    ofDepartment: gathered(year.records, ({ departments }) => departments),
    figures,
    highlights: year.highlights.flatMap((code) => figures.get(code) ?? []),
    columns: columnsOf(year, yearly, evaluations, folder),
  };
}

/** The records under each of their keys, in the publication's order. */
function gathered(
  records: readonly PublishedRecord[],
  keysOf: (record: PublishedRecord) => readonly string[],
): ReadonlyMap<string, readonly PublishedRecord[]> {
  const found = new Map<string, PublishedRecord[]>();
  for (const record of records) {
    for (const key of keysOf(record)) {
      const known = found.get(key);
      if (known) known.push(record);
      else found.set(key, [record]);
    }
  }
  return found;
}

function columnsOf(
  year: PublishedYear,
  yearly: readonly PublishedDocument[],
  evaluations: readonly PublishedRecord[],
  folder: string,
): readonly Column[] {
  return [
    { text: "概览", address: yearAddress(folder) },
    ...yearly.slice(0, 1).map((document) => ({ text: document.type, address: documentAddress(folder, document.page) })),
    ...(evaluations.length > 0 ? [{ text: "绩效评价", address: evaluationsAddress(folder) }] : []),
    ...(year.figures.length > 0 ? [{ text: "数字怎么算的", address: figuresAddress(folder) }] : []),
    ...(hasDocumentList(year) ? [{ text: "文件", address: documentsAddress(folder) }] : []),
    ...(hasDownloads(year) ? [{ text: "下载", address: downloadsAddress(folder) }] : []),
  ];
}

/** A single document about the year has a column of its own. */
export const hasDocumentList = ({ documents }: PublishedYear): boolean =>
  documents.length > 1 || documents.some((document) => !document.ofYear);

export const hasDownloads = (year: PublishedYear): boolean =>
  year.documents.some((document) => document.downloads.length > 0);
