// What a 撤回 took out of public sight: the records it names, and those that cannot be shown without them.
import { correction } from "../records/kinds/correction.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { asKind, Records } from "../records/records.ts";
import { type PublicLedger, publicLedger } from "./public-ledger.ts";
import { withdrawalOf } from "./withdrawn.ts";

export type Withdrawal = LiangjiRecord<typeof correction.fields>;

export interface TakenBack {
  /** The public copy of the records as it would be had nothing been taken back: what a notice stands in for. */
  readonly before: PublicLedger;
  /** By region, in the order of the ledger, each with the 撤回 behind it. */
  readonly records: ReadonlyMap<string, readonly (readonly [LiangjiRecord, Withdrawal])[]>;
  /** The 撤回 because of which a record is not public any more. */
  causeOf(record: LiangjiRecord): Withdrawal | undefined;
}

export const takenBack: (records: Records) => TakenBack = oncePerRecords((records) => {
  const now = publicLedger(records);
  const withdrawals = new Set(records.all.filter((record) => asKind(record, correction)?.data.type === "撤回"));
  if (withdrawals.size === 0) return { before: now, records: new Map(), causeOf: () => undefined };
  const kept = records.all.filter((record) => !withdrawals.has(record));
  const before = publicLedger(new Records(kept, records.broken));
  const isGone = (record: LiangjiRecord): boolean => before.has(record) && !now.has(record);
  const causeOf = (record: LiangjiRecord): Withdrawal | undefined => {
    if (!isGone(record)) return undefined;
    const own = withdrawalOf(record, records);
    if (own) return own;
    for (const target of targetsOf(record, records)) {
      const cause = target === record ? undefined : causeOf(target);
      if (cause) return cause;
    }
    return undefined;
  };
  const gone = kept.flatMap((record): (readonly [LiangjiRecord, Withdrawal])[] => {
    // A word on what is gone needs no notice of its own.
    const cause = record.kind.name === correction.name ? undefined : causeOf(record);
    return cause ? [[record, cause]] : [];
  });
  return { before, records: Map.groupBy(gone, ([{ region }]) => region), causeOf };
});

/** The records that a record names in fields of its own, or as its one 对象 or 来源. */
function targetsOf(record: LiangjiRecord, records: Records): readonly LiangjiRecord[] {
  return Object.entries(record.kind.fields).flatMap(([name, { type }]) => {
    const value = record.data[name];
    const named: readonly (readonly [string | undefined, unknown])[] =
      type.inner === undefined
        ? [[type.refersTo, value]]
        : Object.entries(type.inner).map(([inner, { type: own }]) => [own.refersTo, at(value, inner)]);
    return named.flatMap(([kind, said]) =>
      kind !== undefined && typeof said === "string" ? (records.find(kind, record, said) ?? []) : [],
    );
  });
}

const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
