// What a region says of its files must be so: every page a portal leads to is there, every file under the digest that is told of it.
import type { DataFile, PublishedDataSet } from "../disclosure/published-data.ts";
import type { ReadShare } from "./read-shares.ts";
import type { SharedFile } from "./region-share.ts";

/** Undefined when all is as it says; else a sentence about the first that is not. */
export function wrongAboutFiles(
  { region, documents, pages }: Pick<ReadShare, "region" | "documents" | "pages">,
  files: readonly SharedFile[],
): string | undefined {
  const there = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  const found = files.filter(({ path }) => path.endsWith(".html")).length;
  if (found !== pages) return `说明里有${pages}个网页，实际有${found}个`;
  const told = region.years.reduce((sum, year) => sum + year.documents.length, 0);
  // Each stands on a page of its own; not all are told of.
  if (documents < told || documents > pages) return `说明里有${documents}份文件，列出的有${told}份，网页有${pages}个`;
  const missing = pagesOf(region).find((page) => !there.has(page));
  if (missing !== undefined) return `缺少网页 ${missing}`;
  const wrong = filesOf(region).find(({ path, sha256 }) => there.get(path) !== sha256);
  return wrong && `缺少 ${wrong.path}，或者它的校验值与说明不同`;
}

function pagesOf(region: ReadShare["region"]): readonly string[] {
  const page = (year: string, name: string): string => `${region.id}/${year}/${name}.html`;
  return [
    `${region.id}/index.html`,
    ...region.years.flatMap(({ year, documents, figures, evaluations, kinds }) => [
      page(year, "index"),
      ...documents.map((document) => page(year, document.page)),
      ...figures.flatMap(({ code, quantity }) => (quantity === undefined ? [] : [page(year, `figures/${code}`)])),
      ...[...evaluations, ...kinds].flatMap(({ address }) => address?.split("#", 1) ?? []),
    ]),
    ...dataOf(region).map(({ folder }) => `${folder}/index.html`),
  ];
}

const filesOf = (region: ReadShare["region"]): readonly DataFile[] => [
  ...region.years.flatMap(({ documents }) => documents.flatMap(({ downloads }) => downloads)),
  ...dataOf(region).flatMap(({ whole, tables }) => [...whole, ...tables.flatMap(({ files }) => files)]),
];

const dataOf = ({ data, years }: ReadShare["region"]): readonly PublishedDataSet[] =>
  [data, ...years.map((year) => year.data)].flatMap((one) => one ?? []);
