// What shall stand in content/, and what that means for its files: the words between whoever makes records and whoever writes them.
import type { Place } from "../base/place.ts";
import type { ContentMap } from "../reading/content.ts";
import type { Shelf } from "../reading/entry.ts";

/** One record that shall stand in content/. */
export interface WantedRecord {
  readonly shelf: Shelf;
  /** As its kind names it first: the 编号, or what stands for it. */
  readonly id: string;
  /** By the keys of the kind, in the order of its fields; values as they are written in content/. */
  readonly content: ContentMap;
  /** Where it comes from: a row of a workbook, another record. */
  readonly place?: Place;
}

/** One file as it was when it was read, and as it shall be. */
export interface FileChange {
  /** Below the content folder. */
  readonly path: string;
  /** Undefined when there is no such file. */
  readonly before: Uint8Array | undefined;
  /** Undefined to take the file away. */
  readonly after: Uint8Array | undefined;
}
