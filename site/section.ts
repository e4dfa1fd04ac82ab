// One year of one region as its pages need it: what is there, found by name, and the columns that hold something.
import type {
  PublishedDocument,
  PublishedFigure,
  PublishedRecord,
  PublishedRegion,
  PublishedYear,
} from "../src/disclosure/publication.ts";
import { type Column, columnsOf, listAddress } from "./columns.ts";

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
  /** The record each document is about, by the document's page; absent for those about the year or a department. */
  readonly subjects: ReadonlyMap<string, PublishedRecord>;
  readonly figures: ReadonlyMap<string, PublishedFigure>;
  /** The figures shown large, in order. */
  readonly highlights: readonly PublishedFigure[];
  /** Figures known in several years of the region, by code. */
  readonly series: ReadonlyMap<string, Series>;
  /** Where the year's records of a kind are listed, by its Chinese name. */
  readonly lists: ReadonlyMap<string, string>;
  /** The section's columns, none of them empty; of the year's documents, the first has one. */
  readonly columns: readonly Column[];
}

export type Series = NonNullable<PublishedRegion["series"]>[number];

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
    figures,
    highlights: year.highlights.flatMap((code) => figures.get(code) ?? []),
    series: new Map((region.series ?? []).map((series) => [series.code, series])),
    lists: new Map([...records].map(([code, [first]]) => [first?.kind ?? code, listAddress(code, folder)])),
    columns: columnsOf(year, records, folder),
  };
}
