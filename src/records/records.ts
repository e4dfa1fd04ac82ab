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
  readonly #byName = new Map<string, Map<string, LiangjiRecord[]>>();
  readonly #brokenNames = new Map<string, BrokenNames>();
  /** As far as it was asked: every record of a shelf asks the same. */
  readonly #brokenOf = new Map<string, readonly BrokenRecord[]>();

  constructor(all: readonly LiangjiRecord[], broken: readonly BrokenRecord[]) {
    this.all = all;
    this.broken = broken;
    for (const record of all) {
      for (const key of shelfKeys(record.kind.name, record)) put(this.#byShelf, key, record);
      for (const name of new Set(record.kind.names(record.data))) {
        const key = nameKey(record.kind.name, record.region, name);
        const years = this.#byName.get(key) ?? new Map<string, LiangjiRecord[]>();
        put(years, record.year ?? "", record);
        this.#byName.set(key, years);
      }
    }
    for (const one of broken) {
      for (const key of shelfKeys(one.kind, one)) {
        const known = this.#brokenNames.get(key) ?? { names: new Set<string>(), nameless: false };
        for (const name of one.names ?? []) known.names.add(name);
        this.#brokenNames.set(key, { names: known.names, nameless: known.nameless || one.names === undefined });
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

  /** The record a reference means: the year's own, else the last year's before it (自评 is written the year after), else any. */
  find(kind: string, scope: Scope, name: string): LiangjiRecord | undefined {
    return this.candidates(kind, scope, name)[0];
  }

  /** All that a reference could mean in that year; more than one when the name does not tell records apart. */
  candidates(kind: string, scope: Scope, name: string): readonly LiangjiRecord[] {
    const years = this.#byName.get(nameKey(kind, scope.region, name)) ?? new Map<string, LiangjiRecord[]>();
    const own = years.get(scope.year ?? "");
    if (own) return own;
    // Another year's record must not stand in for the year's own when that one is broken.
    if (scope.year !== undefined && this.#brokenNames.get(shelfKey(kind, scope))?.names.has(name)) return [];
    const sorted = [...years.keys()].sort();
    const year = sorted.findLast((one) => scope.year === undefined || one < scope.year) ?? sorted[0];
    return year === undefined ? [] : (years.get(year) ?? []);
  }

  /** Whether a name may be that of a record which was written down but cannot be used. */
  mayBeBroken(kind: string, region: string, name: string): boolean {
    const known = this.#brokenNames.get(shelfKey(kind, { region }));
    return known !== undefined && (known.nameless || known.names.has(name));
  }

  /** Every name a reference to this kind could use in a region. */
  namesOf(kind: string, region: string): readonly string[] {
    return this.named(kind, { region }).flatMap((record) => record.kind.names(record.data));
  }

  /** What was written for a kind and scope but cannot be used. */
  brokenOf(kind: string, scope: Scope): readonly BrokenRecord[] {
    const known = this.#brokenOf.get(shelfKey(kind, scope));
    if (known) return known;
    const found = this.broken.filter(
      (one) => one.kind === kind && one.region === scope.region && (one.year === undefined || one.year === scope.year),
    );
    this.#brokenOf.set(shelfKey(kind, scope), found);
    return found;
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
const nameKey = (kind: string, region: string, name: string): string => `${shelfKey(kind, { region })}\n${name}`;

interface BrokenNames {
  readonly names: Set<string>;
  /** Some record of the kind is broken so badly that its name is not known. */
  readonly nameless: boolean;
}

function put(map: Map<string, LiangjiRecord[]>, key: string, record: LiangjiRecord): void {
  const list = map.get(key);
  if (list) list.push(record);
  else map.set(key, [record]);
}

function shelfKeys(kind: string, scope: Scope): readonly string[] {
  const whole = shelfKey(kind, { region: scope.region });
  return scope.year === undefined ? [whole] : [whole, shelfKey(kind, scope)];
}

/** A record's data in the types of a kind, when it is of that kind. */
export function asKind<Map extends Fields>(
  record: LiangjiRecord,
  kind: RecordKind<Map>,
): LiangjiRecord<Map> | undefined {
  return record.kind.name === kind.name ? (record as unknown as LiangjiRecord<Map>) : undefined;
}
