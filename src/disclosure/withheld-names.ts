// The names of records somebody decided to keep inside, to be found in what is public.
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { isPublic } from "./public-fields.ts";
import { publicLedger } from "./public-ledger.ts";
import { reviewsOf } from "./reviews.ts";

export interface NameFound {
  readonly name: string;
  readonly record: LiangjiRecord;
  readonly start: number;
}

/** Shorter ones are words of any sentence. */
const shortest = 4;

/** Beyond what holds for its kind: 依申请公开, 不予公开, 移送, or so decided by a 公开审查. */
export function isWithheld(record: LiangjiRecord, records: Records): boolean {
  const { attribute } = (record.data.disclosure ?? {}) as { readonly attribute?: string };
  const said = attribute !== undefined && attribute !== "主动公开";
  return said || (record.kind.public && !isPublic(record)) || reviewsOf(records).keepsInside(record);
}

class NameFinder {
  /** By their first signs. */
  readonly #names = new Map<string, (readonly [name: string, record: LiangjiRecord])[]>();
  readonly #first = new Set<number>();

  add(name: string, record: LiangjiRecord): void {
    const key = name.slice(0, shortest);
    this.#names.set(key, [...(this.#names.get(key) ?? []), [name, record]]);
    this.#first.add(name.charCodeAt(0));
  }

  *in(text: string): Iterable<NameFound> {
    for (let start = 0; start + shortest <= text.length; start++) {
      if (!this.#first.has(text.charCodeAt(start))) continue;
      for (const [name, record] of this.#names.get(text.slice(start, start + shortest)) ?? []) {
        if (text.startsWith(name, start) && isWhole(text, start, name)) yield { name, record, start };
      }
    }
  }
}

const findersOf = oncePerRecords((records) => {
  const finders = new Map<string, NameFinder>();
  const withheld = records.all.filter((record) => isWithheld(record, records));
  if (withheld.length === 0) return finders;
  const { has } = publicLedger(records);
  const open = new Set(records.all.filter(has).flatMap((record) => namesOf(record).map((name) => keyOf(record, name))));
  for (const record of withheld) {
    const finder = finders.get(record.region) ?? new NameFinder();
    for (const name of namesOf(record)) if (!open.has(keyOf(record, name)) && isTelling(name)) finder.add(name, record);
    finders.set(record.region, finder);
  }
  return finders;
});

export const withheldNamesIn = (text: string, region: string, records: Records): readonly NameFound[] => [
  ...(findersOf(records).get(region)?.in(text) ?? []),
];

/** Whether a region keeps anything inside whose name could be met. */
export const hasWithheldNames = (region: string, records: Records): boolean => findersOf(records).has(region);

const namesOf = ({ kind, data, title }: LiangjiRecord): readonly string[] => [
  ...new Set([title, ...kind.names(data)].map((name) => name.trim())),
];
const keyOf = ({ region }: LiangjiRecord, name: string): string => `${region}\n${name}`;

/** A name of Chinese characters, or a code of letters and digits that is no mere number. */
const isTelling = (name: string): boolean =>
  name.length >= shortest &&
  (/[\u4e00-\u9fff]/.test(name) || (name.length >= 6 && /[A-Za-z]/.test(name) && /\d/.test(name)));

/** A code is no part of a longer one. */
const isWhole = (text: string, start: number, name: string): boolean =>
  !/^[\w-]/.test(name) || (!/[\w-]/.test(text[start - 1] ?? "") && !/[\w]/.test(text[start + name.length] ?? ""));
