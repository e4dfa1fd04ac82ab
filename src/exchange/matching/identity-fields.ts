// By what a record of a kind is told from others: its 编号, or what it is about.
import type { RecordKind } from "../../records/record-kind.ts";
import { slotsOf } from "./slot.ts";

/** Where several records may be about one thing, what else tells them apart. */
const natural: Readonly<Record<string, readonly string[]>> = {
  运行监控: ["项目", "时点"],
  事前评估: ["项目", "方式"],
  整改: ["责任单位", "问题"],
  更正: ["日期", "原因"],
};

interface Identity {
  /** The key of its 编号; undefined for kinds that are known by name. */
  readonly code: string | undefined;
  /** The keys of what it is about. */
  readonly natural: readonly string[];
  readonly paths: ReadonlySet<string>;
}

const made = new WeakMap<RecordKind, Identity>();

export function identityOf(kind: RecordKind): Identity {
  const known = made.get(kind);
  if (known) return known;
  const code = kind.fields.code?.key;
  const keys = natural[kind.name] ?? [titleKey(kind)].filter((key) => key !== undefined && key !== code);
  const named = keys.filter((key) => key !== undefined);
  // A department is found by any field its names come from; those are few, and the required one comes first.
  const required = Object.values(kind.fields).find((field) => field.required)?.key;
  const all = new Set([code, ...named, required].filter((key) => key !== undefined));
  const paths = new Set(
    slotsOf(kind).all.flatMap((slot) =>
      all.has(slot.keys[0] ?? "") && slot.list === undefined && slot.keys.length === 1 ? [slot.path] : [],
    ),
  );
  const identity = { code, natural: named, paths };
  made.set(kind, identity);
  return identity;
}

/** The paths of the slots that say which record a row is of. */
export const identityPaths = (kind: RecordKind): ReadonlySet<string> => identityOf(kind).paths;

/** The key of the field a record's title is; asked of the kind itself. */
function titleKey(kind: RecordKind): string | undefined {
  const names = new Proxy({}, { get: (_, name) => name });
  const name = kind.title(names as Parameters<RecordKind["title"]>[0]);
  return kind.fields[name]?.key;
}
