// From what a region has published to what a portal needs of it: copied field by field, so that nothing comes along unasked.
import type { PublishedRecord, PublishedRegion, PublishedYear } from "../disclosure/publication.ts";
import type {
  SharedDocument,
  SharedFigure,
  SharedKind,
  SharedRecord,
  SharedRegion,
  SharedYear,
} from "./region-share.ts";

const evaluation = "evaluation";

/** `has`: whether the region's site has a page at an address. */
export function sharedRegion(region: PublishedRegion, has: (address: string) => boolean): SharedRegion {
  const { years, records: _records, series: _series, ...head } = region;
  return { ...head, years: years.map((year) => sharedYear(year, `${region.id}/${year.year}`, has)) };
}

function sharedYear(year: PublishedYear, folder: string, has: (address: string) => boolean): SharedYear {
  const { documents, records, figures, charts: _charts, ...head } = year;
  const evaluations = records.filter(({ code }) => code === evaluation);
  const about = new Set(evaluations.flatMap((record) => record.documents));
  return {
    ...head,
    documents: documents.filter(({ ofYear, page }) => ofYear || about.has(page)).map(sharedDocument),
    figures: figures.filter((figure) => figure.about === undefined).map(sharedFigure),
    evaluations: evaluations.map(sharedRecord),
    kinds: [...Map.groupBy(records, ({ code }) => code)].map(([code, own]) => sharedKind(code, own, folder, has)),
  };
}

/** Only what is asked for is made: the text of a document may be packed. */
function copied<Item extends object, Name extends keyof Item>(item: Item, names: readonly Name[]): Pick<Item, Name> {
  const copy: Partial<Pick<Item, Name>> = {};
  for (const name of names) if (item[name] !== undefined) copy[name] = item[name];
  return copy as Pick<Item, Name>;
}

const ofDocument = [
  "page",
  "type",
  "title",
  "ofYear",
  "about",
  "issuer",
  "date",
  "catalogue",
  "downloads",
] as const satisfies readonly (keyof SharedDocument)[];

const ofFigure = [
  "code",
  "name",
  "about",
  "text",
  "quantity",
  "statement",
  "basis",
  "method",
  "rounding",
  "crossCheck",
  "inputCount",
  "operands",
  "usedIn",
] as const satisfies readonly (keyof SharedFigure)[];

const ofRecord = [
  "kind",
  "code",
  "id",
  "title",
  "address",
  "fields",
  "source",
  "project",
  "departments",
  "documents",
  "references",
] as const satisfies readonly (keyof SharedRecord)[];

const sharedDocument = (document: PublishedYear["documents"][number]): SharedDocument => copied(document, ofDocument);
const sharedFigure = (figure: PublishedYear["figures"][number]): SharedFigure => copied(figure, ofFigure);
const sharedRecord = (record: PublishedRecord): SharedRecord => copied(record, ofRecord);

function sharedKind(
  code: string,
  records: readonly PublishedRecord[],
  folder: string,
  has: (address: string) => boolean,
): SharedKind {
  const graded = records.flatMap(({ fields }) => fields.find(({ name }) => name === "grade") ?? []);
  const grades = Object.fromEntries(
    [...Map.groupBy(graded, ({ value }) => gradeOf(value))].map(([grade, own]) => [grade, own.length]),
  );
  // Projects and evaluations have lists of their own.
  const address = [`${folder}/${code}s/index.html`, `${folder}/records/${code}.html`].find(has);
  return {
    code,
    name: records[0]?.kind ?? code,
    count: records.length,
    ...(graded.length === 0 ? {} : { grades }),
    ...(address === undefined ? {} : { address }),
  };
}

/** 优秀 is the grade 优, 较差 the grade 差. */
const gradeOf = (word: string): string => (word === "较差" ? "差" : word.slice(0, 1));
