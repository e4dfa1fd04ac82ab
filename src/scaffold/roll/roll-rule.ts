// What carrying a kind of record into the next year means: which records go along, as what, and why the others do not.
import type { ContentMap } from "../../reading/content.ts";
import type { LiangjiRecord } from "../../records/record.ts";
import type { Records } from "../../records/records.ts";
import type { Years } from "./years.ts";

export interface RollScene {
  readonly region: string;
  readonly years: Years;
  readonly records: Records;
  /** The 编号 of the new year, by record of the old year, of all that was carried so far. */
  readonly carried: ReadonlyMap<LiangjiRecord, string>;
}

/** A record goes along as this, or stays for this reason; reasons are the same words for the same case. */
export type Decision =
  | { readonly id: string; readonly content: ContentMap; readonly remark?: string }
  | { readonly stays: string };

export interface RollRule {
  /** The kind's name. */
  readonly kind: string;
  /** What becomes of the records that go along; a sentence without its end. */
  readonly how: string;
  decide(record: LiangjiRecord, scene: RollScene): Decision;
}
