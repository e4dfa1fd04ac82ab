// Where a figure is computed: the records, the region and year, and the record a document is about.
import type { LiangjiRecord } from "../records/record.ts";
import type { Records, Scope } from "../records/records.ts";

export interface Setting {
  readonly records: Records;
  readonly scope: Scope;
  readonly subject?: LiangjiRecord | undefined;
}
