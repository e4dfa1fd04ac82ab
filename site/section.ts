// One year of one region as its pages need it: what is there, found by name, and the columns that hold something.
import type {
  PublishedDocument,
  PublishedEvaluation,
  PublishedFigure,
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
  readonly evaluations: ReadonlyMap<string, PublishedEvaluation>;
  /** The evaluation each report is about, by the report's page. */
  readonly reported: ReadonlyMap<string, PublishedEvaluation>;
  readonly figures: ReadonlyMap<string, PublishedFigure>;
  /** The figures shown large, in order. */
  readonly highlights: readonly PublishedFigure[];
  /** The section's columns, none of them empty; of the year's documents, the first has one. */
  readonly columns: readonly Column[];
}

/** Made once for each year, so that no page has to look through lists. */
export function makeSection(region: PublishedRegion, year: PublishedYear): Section {
  const folder = `${region.id}/${year.year}`;
  const reported = new Map(year.evaluations.flatMap((one) => (one.report === undefined ? [] : [[one.report, one]])));
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
    evaluations: new Map(year.evaluations.map((evaluation) => [evaluation.id, evaluation])),
    reported,
    figures,
    highlights: year.highlights.flatMap((code) => figures.get(code) ?? []),
    columns: columnsOf(year, yearly, folder),
  };
}

function columnsOf(year: PublishedYear, yearly: readonly PublishedDocument[], folder: string): readonly Column[] {
  return [
    { text: "概览", address: yearAddress(folder) },
    ...yearly.slice(0, 1).map((document) => ({ text: document.type, address: documentAddress(folder, document.page) })),
    ...(year.evaluations.length > 0 ? [{ text: "绩效评价", address: evaluationsAddress(folder) }] : []),
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
