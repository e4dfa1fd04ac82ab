// On which page of the list of its kind a record stands: a long list is cut into pages, in the order of the ledger.
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import type { RowsPerPage } from "./publication.ts";

const rowsPerPage: RowsPerPage = 300;

/** The page's name below records/: rectification, and from the second page on rectification-2. `records`: the public ledger. */
export function listPage(record: LiangjiRecord, records: Records): string {
  const place = placesOf(records).get(keyOf(record)) ?? 0;
  const page = Math.floor(place / rowsPerPage) + 1;
  return page === 1 ? record.kind.code : `${record.kind.code}-${page}`;
}

/** How many records of its kind, region and year stand before each. */
const placesOf = oncePerRecords((records): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const places = new Map<string, number>();
  for (const record of records.all) {
    const list = listKey(record);
    const place = counts.get(list) ?? 0;
    counts.set(list, place + 1);
    places.set(keyOf(record), place);
  }
  return places;
});

const listKey = ({ kind, region, year = "" }: LiangjiRecord): string => `${kind.name}\n${region}\n${year}`;
const keyOf = (record: LiangjiRecord): string => `${listKey(record)}\n${record.id}`;
