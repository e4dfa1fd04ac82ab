// Rows that are no records: their columns with something in them, the choices they can be narrowed by, their place in each.
import { mostFacets } from "./choice-classes.ts";
import { type Facet, facetOf } from "./facet.ts";
import type { ListCell, ListColumn, ListRow } from "./list.ts";
import { noRest } from "./list-rest.ts";

export interface PlainColumn extends ListColumn {
  /** Of a column the rows can be chosen by: the order of its choices, and whether a long list is laid out by it too. */
  readonly choice?: { readonly order: readonly string[]; readonly laidOut: boolean };
}

export interface PlainRows {
  readonly columns: readonly ListColumn[];
  readonly facets: readonly Facet[];
  readonly rows: readonly ListRow[];
}

/** `cells`: of each row one for each column, empty text for none. */
export function plainRows(columns: readonly PlainColumn[], cells: readonly (readonly ListCell[])[]): PlainRows {
  const said = columns.flatMap((column, place) => {
    const texts = cells.map((row) => row[place]?.text ?? "");
    return texts.every((text) => text === "") ? [] : [{ column, place, texts }];
  });
  const made = said
    .flatMap(({ column: { key, title, choice }, texts }) => {
      const facet = choice === undefined ? undefined : facetOf({ key, title, ...choice }, texts);
      return facet ?? [];
    })
    .slice(0, mostFacets);
  return {
    columns: said.map(({ column: { choice: _, ...column } }) => column),
    facets: made.map(({ facet }) => facet),
    rows: cells.map((row, index) => ({
      cells: said.map(({ place }) => row[place] ?? { text: "" }),
      choices: made.map(({ places }) => places[index]),
      id: undefined,
      rest: noRest,
    })),
  };
}
