// A record as it shall stand in content/ again: all of its fields, those for internal use as well.
import { contentOfData, everyField } from "../records/content-of-data.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { WantedRecord } from "./content-change.ts";

/** What was worked out rather than written is left out, and so is its prose, which no change touches. */
export const wantedOf = (record: LiangjiRecord): WantedRecord => ({
  shelf: record.entry.shelf,
  id: record.id,
  content: contentOfData(record, everyField),
  place: record.place,
});
