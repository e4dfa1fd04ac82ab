// The day a record came about, where its kind has one: 报告日期, 成文日期, 日期.
import type { Place } from "../base/place.ts";
import { type LiangjiRecord, placeOf } from "../records/record.ts";

export interface OwnDate {
  /** 报告日期: its key. */
  readonly name: string;
  readonly date: string;
  readonly place: Place;
}

/** Undefined when the kind has no such day, or it was not written. */
export function ownDate(record: LiangjiRecord): OwnDate | undefined {
  const { date } = record.data;
  const field = record.kind.fields.date;
  return typeof date === "string" && field ? { name: field.key, date, place: placeOf(record, ["date"]) } : undefined;
}
