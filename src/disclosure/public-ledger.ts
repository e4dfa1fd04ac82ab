// The public copy of the records: what is public of each, taken over field by field. Whatever is published is made from it.
import type { Field, Fields } from "../records/field.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { Records } from "../records/records.ts";
import { isPublic } from "./public-fields.ts";
import { requiredRecords } from "./required-records.ts";
import { reviewsOf } from "./reviews.ts";
import { isWithdrawn, namesWithdrawn, withoutWithdrawn } from "./withdrawn.ts";

export interface PublicLedger {
  /** Copies that hold public fields only; what they refer to is public too. */
  readonly records: Records;
  /** Whether a record of the bureau's own ledger has a copy here. */
  has(record: LiangjiRecord): boolean;
}

/**
 * A record is copied when it is 主动公开, reviewed where its region wants that, and when the same holds for every record
 * it cannot do without: the 自评 of a project that must not be known would name it. Other references to what is not
 * public are left out of the copy.
 */
export const publicLedger: (records: Records) => PublicLedger = oncePerRecords((records) => {
  const { keepsInside, isAwaited } = reviewsOf(records);
  const mayLeave = (one: LiangjiRecord): boolean => isPublic(one) && !keepsInside(one) && !isAwaited(one);
  let open = new Set(records.all.filter((record) => mayLeave(record) && !isWithdrawn(record, records)));
  const isOpen = (target: LiangjiRecord): boolean => open.has(target);
  // Each round may take away what the next depends on; chains are as short as 整改 → 自评 → 项目.
  for (let before = -1; before !== open.size; ) {
    before = open.size;
    open = new Set([...open].filter((record) => needsOnlyOpen(record, records, isOpen)));
  }
  const copies = [...open].map((record) => copyOf(record, records, isOpen));
  return { records: new Records(copies, records.broken), has: isOpen };
});

type IsOpen = (target: LiangjiRecord) => boolean;

const needsOnlyOpen = (record: LiangjiRecord, records: Records, isOpen: IsOpen): boolean =>
  requiredRecords(record, records, (name) => namesWithdrawn(record, name)).every(isOpen);

function copyOf(record: LiangjiRecord, records: Records, isOpen: IsOpen): LiangjiRecord {
  const copyGroup = (fields: Fields, data: Readonly<Record<string, unknown>>): Record<string, unknown> => {
    const copy: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(fields)) {
      const value = field.visibility === "public" ? copyValue(field, data[name]) : undefined;
      if (value !== undefined) copy[name] = value;
    }
    return copy;
  };
  const hidden = (kind: string, name: unknown): boolean => {
    const target = typeof name === "string" ? records.find(kind, record, name) : undefined;
    return target !== undefined && !isOpen(target);
  };
  const copyValue = ({ type }: Field<unknown>, value: unknown): unknown => {
    if (value === undefined) return undefined;
    if (type.refersTo !== undefined && hidden(type.refersTo, value)) return undefined;
    if (type.inner !== undefined && isGroup(value)) return copyGroup(type.inner, value);
    const item = type.item;
    if (item === undefined || !Array.isArray(value)) return value;
    if (item.inner !== undefined) return value.map((one) => (isGroup(one) ? copyGroup(item.inner ?? {}, one) : one));
    const to = item.refersTo;
    return to === undefined ? value : value.filter((one) => !hidden(to, one));
  };
  const { kind, id, title, region, year, place, entry, derived } = record;
  return {
    kind,
    id,
    title,
    region,
    place,
    data: copyGroup(kind.fields, withoutWithdrawn(record)) as LiangjiRecord["data"],
    // What was typed stays behind, and so does the prose: documents alone bring it out.
    entry: { ...entry, map: { ...entry.map, entries: [] } },
    ...(year === undefined ? {} : { year }),
    ...(derived === undefined ? {} : { derived: new Map([...derived].filter(([name]) => isShown(kind.fields, name))) }),
  };
}

const isShown = (fields: Fields, name: string): boolean => fields[name]?.visibility === "public";

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
