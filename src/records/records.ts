// Everything that was written down, to be asked by kind, region and year, or by name.
import type { Fields } from "./field.ts";
import type { BrokenRecord, LiangjiRecord } from "./record.ts";
import type { RecordKind } from "./record-kind.ts";

export interface Scope {
  readonly region: string;
  readonly year?: string;
}

export class Records {
  readonly all: readonly LiangjiRecord[];
  readonly broken: readonly BrokenRecord[];
  readonly #byShelf = new Map<string, LiangjiRecord[]>();
  readonly #byName = new Map<string, LiangjiRecord>();

  constructor(all: readonly LiangjiRecord[], broken: readonly BrokenRecord[]) {
    this.all = all;
    this.broken = broken;
    for (const record of all) {
      for (const key of shelfKeys(record)) {
        const shelf = this.#byShelf.get(key);
        if (shelf) shelf.push(record);
        else this.#byShelf.set(key, [record]);
      }
      for (const name of record.kind.names(record.data)) {
        const keys = [
          nameKey(record.kind.name, record, name),
          nameKey(record.kind.name, { region: record.region }, name),
        ];
        for (const key of keys) if (!this.#byName.has(key)) this.#byName.set(key, record);
      }
    }
  }

  /** The records of a kind in a scope, in the order of files and lines; without a year, of all years. */
  of<Map extends Fields>(kind: RecordKind<Map>, scope: Scope): readonly LiangjiRecord<Map>[] {
    // The shelf holds only records of this kind, so their data has its shape.
    return this.named(kind.name, scope) as unknown as readonly LiangjiRecord<Map>[];
  }

  /** As `of`, for a kind known only by name. */
  named(kind: string, scope: Scope): readonly LiangjiRecord[] {
    return this.#byShelf.get(shelfKey(kind, scope)) ?? [];
  }

  /** The record a reference means: same region, the year's own first, then any year's. */
  find(kind: string, scope: Scope, name: string): LiangjiRecord | undefined {
    return (
      this.#byName.get(nameKey(kind, scope, name)) ?? this.#byName.get(nameKey(kind, { region: scope.region }, name))
    );
  }

  /** Every name a reference to this kind could use in a region. */
  namesOf(kind: string, region: string): readonly string[] {
    return this.named(kind, { region }).flatMap((record) => record.kind.names(record.data));
  }

  /** What was written for a kind and scope but cannot be used. */
  brokenOf(kind: string, scope: Scope): readonly BrokenRecord[] {
    return this.broken.filter(
      (one) => one.kind === kind && one.region === scope.region && (one.year === undefined || one.year === scope.year),
    );
  }

  /** The same records without those that checks found wanting. */
  without(broken: readonly (BrokenRecord & { readonly record: LiangjiRecord })[]): Records {
    const gone = new Set(broken.map((one) => one.record));
    return new Records(
      this.all.filter((record) => !gone.has(record)),
      [...this.broken, ...broken],
    );
  }
}

const shelfKey = (kind: string, scope: Scope): string => `${kind}\n${scope.region}\n${scope.year ?? ""}`;
const nameKey = (kind: string, scope: Scope, name: string): string => `${shelfKey(kind, scope)}\n${name}`;

function shelfKeys(record: LiangjiRecord): readonly string[] {
  const whole = shelfKey(record.kind.name, { region: record.region });
  return record.year === undefined ? [whole] : [whole, shelfKey(record.kind.name, record)];
}

/** A record's data in the types of a kind, when it is of that kind. */
export function asKind<Map extends Fields>(
  record: LiangjiRecord,
  kind: RecordKind<Map>,
): LiangjiRecord<Map> | undefined {
  return record.kind.name === kind.name ? (record as unknown as LiangjiRecord<Map>) : undefined;
}
