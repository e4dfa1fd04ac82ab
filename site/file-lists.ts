// The documents and the files of a year by 文种, on as many pages as it takes to keep each of them light.
import type { Download, PublishedDocument, PublishedYear } from "../src/disclosure/publication.ts";
import { documentsAddress, downloadsAddress } from "./address.ts";
import { hasDocumentList, hasDownloads } from "./columns.ts";
import { type Sheet, sheetAddress, sheetsOf } from "./sheets.ts";

const documentsOnAPage = 500;
/** Fewer: a checksum is 64 characters that no compression shortens by much. */
const filesOnAPage = 300;

export interface OfferedFile {
  readonly document: PublishedDocument;
  readonly file: Download;
}

const once = <Value>(make: (year: PublishedYear) => Value): ((year: PublishedYear) => Value) => {
  const made = new WeakMap<PublishedYear, Value>();
  return (year) => {
    const known = made.get(year) ?? make(year);
    made.set(year, known);
    return known;
  };
};

const byType = ({ documents }: PublishedYear): ReadonlyMap<string, readonly PublishedDocument[]> =>
  Map.groupBy(documents, ({ type }) => type);

/** None for a year whose documents have no list. */
export const documentSheets: (year: PublishedYear) => readonly Sheet<PublishedDocument>[] = once((year) =>
  hasDocumentList(year) ? sheetsOf(byType(year), documentsOnAPage) : [],
);

export const fileSheets: (year: PublishedYear) => readonly Sheet<OfferedFile>[] = once((year) => {
  const offered = [...byType(year)].map(([type, documents]): [string, readonly OfferedFile[]] => [
    type,
    documents.flatMap((document) => document.downloads.map((file) => ({ document, file }))),
  ]);
  return hasDownloads(year) ? sheetsOf(new Map(offered), filesOnAPage) : [];
});

/** Where the documents of each 文种 begin in the list of the year. */
export const typePlaces = (year: PublishedYear, folder: string): ReadonlyMap<string, string> =>
  new Map(
    documentSheets(year).flatMap((sheet, index) =>
      sheet.flatMap(({ name, number, continued }): [string, string][] =>
        continued ? [] : [[name, `${sheetAddress(documentsAddress(folder), index)}#type-${number}`]],
      ),
    ),
  );

/** The addresses of all pages of both lists. */
export const sheetAddresses = (year: PublishedYear, folder: string): readonly string[] => [
  ...documentSheets(year).map((_, index) => sheetAddress(documentsAddress(folder), index)),
  ...fileSheets(year).map((_, index) => sheetAddress(downloadsAddress(folder), index)),
];
