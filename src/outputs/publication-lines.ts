// A publication on its way to the site's builder: line by line, what only one page shows apart from what many need.
import type { Publication, PublishedDocument, PublishedFigure, PublishedRecord } from "../disclosure/publication.ts";

const ofDocument = ["html", "outline"] as const satisfies readonly (keyof PublishedDocument)[];
const ofRecord = ["tables"] as const satisfies readonly (keyof PublishedRecord)[];
const ofFigure = ["inputs", "table"] as const satisfies readonly (keyof PublishedFigure)[];

/**
 * One JSON text a line. Of each document, record and figure, what its own page alone shows stands on a line of its
 * own; the last line holds all the rest, with the number of that line as `apart`. So the builder, which keeps the rest
 * in memory, can read a site of tens of thousands of pages.
 */
export function* publicationLines(publication: Publication): Generator<string, void, undefined> {
  let written = 0;
  function* setApart<Item extends object>(
    items: readonly Item[],
    names: readonly (keyof Item)[],
  ): Generator<string, readonly object[], undefined> {
    const rest: object[] = [];
    for (const item of items) {
      const apart: Partial<Item> = {};
      const kept: Partial<Item> = {};
      for (const name of Object.keys(item) as (keyof Item)[]) (names.includes(name) ? apart : kept)[name] = item[name];
      yield JSON.stringify(apart);
      rest.push({ ...kept, apart: written++ });
    }
    return rest;
  }
  const regions: object[] = [];
  for (const region of publication.regions) {
    const records = yield* setApart(region.records, ofRecord);
    const years: object[] = [];
    for (const year of region.years) {
      years.push({
        ...year,
        documents: yield* setApart(year.documents, ofDocument),
        records: yield* setApart(year.records, ofRecord),
        figures: yield* setApart(year.figures, ofFigure),
      });
    }
    regions.push({ ...region, records, years });
  }
  yield JSON.stringify({ ...publication, regions });
}
