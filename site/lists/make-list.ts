// From the records of one kind to the list its pages show: columns with something in them, rows, choices, pages.
import type { PublishedRecord, PublishedRegion, PublishedYear } from "../../src/disclosure/publication.ts";
import { mostFacets } from "./choice-classes.ts";
import { makeFacet } from "./facet.ts";
import type { List, ListColumn, ListDocument, ListRow, Sibling } from "./list.ts";
import { layoutAddress } from "./list-address.ts";
import { inOrder } from "./list-order.ts";
import { cutIntoPages, layOut, pageAddresses, rowsPerPage } from "./list-pages.ts";
import type { ListPlan } from "./list-plan.ts";
import { fitsBelowRow, noRest, restOf } from "./list-rest.ts";
import { type ListValue, listValue, surroundingsOf } from "./list-value.ts";

export interface ListOrder {
  readonly region: PublishedRegion;
  readonly code: string;
  readonly plan: ListPlan;
  readonly title: string;
  readonly name: string;
  readonly folder: string;
  readonly records: readonly PublishedRecord[];
  addressOf(number: number): string;
  documentsOf(record: PublishedRecord): readonly ListDocument[];
  readonly incomplete: PublishedYear["incomplete"];
  readonly siblings: readonly Sibling[];
}

/** Linear in the number of records. */
export function makeList(order: ListOrder): List {
  const { region, code, plan, title, name, folder, records, siblings, incomplete } = order;
  const around = surroundingsOf(region);
  const facets = plan.facets.flatMap((one) => makeFacet(one, records, around) ?? []).slice(0, mostFacets);
  // A record of a long list stands on the page its address names, so there the order is that of the publication.
  const ordered = records.length > rowsPerPage ? records : inOrder(plan, records, facets, around);
  const values = ordered.map((record) => plan.columns.map(({ value }) => listValue(record, value, around)));
  const columns = columnsOf(plan, values);
  const pagesHere = new Set(pageAddresses(records.length, order.addressOf));
  const rows = ordered.map((record, index): ListRow => {
    const [page = "", id] = record.address.split("#");
    const here = id !== undefined && pagesHere.has(page);
    return {
      record,
      cells: columns.map(({ place }) => {
        const { text = "", amount, address } = values[index]?.[place] ?? {};
        return { text, amount, address: address ?? (place === 0 && !here ? record.address : undefined) };
      }),
      choices: facets.map(({ chosen }) => chosen.get(record)),
      id: here ? id : undefined,
      rest: here
        ? restOf(
            record,
            columns.map(({ column }) => column),
            order.documentsOf(record),
          )
        : noRest,
    };
  });
  const shared = { code, title, name, note: plan.note, folder, facets, rows, siblings, incomplete };
  return {
    ...shared,
    columns: columns.map(({ column }) => column),
    shape: rows.every(({ rest }) => fitsBelowRow(rest)) ? "table" : "cards",
    pages: cutIntoPages(rows, order.addressOf),
    layouts:
      rows.length <= rowsPerPage
        ? []
        : facets.flatMap((facet, place) =>
            facet.laidOut
              ? [layOut(facet, place, rows, (number) => layoutAddress(folder, code, facet.key, number))]
              : [],
          ),
  };
}

/** The columns some record has something for; amounts stand at the right. */
function columnsOf(
  plan: ListPlan,
  values: readonly (readonly ListValue[])[],
): readonly { readonly column: ListColumn; readonly place: number }[] {
  return plan.columns.flatMap(({ value, title, look }, place) => {
    const said = values.flatMap((row) => row[place] ?? []).filter(({ text }) => text !== "");
    const [first] = said;
    if (first === undefined) return [];
    const align = look === "grade" ? "center" : said.every(({ amount }) => amount !== undefined) ? "right" : "left";
    const column = { key: value, title: title ?? first.label, align, ...(look === undefined ? {} : { look }) } as const;
    return [{ column, place }];
  });
}
