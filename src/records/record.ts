// One record: its data in the types of its kind, and the place of every value in the file it was read from.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import type { Body, Entry } from "../reading/entry.ts";
import type { YamlNode } from "../reading/yaml-node.ts";
import type { DataOf, Field, Fields } from "./field.ts";
import type { RecordKind } from "./record-kind.ts";

export interface LiangjiRecord<Map extends Fields = Fields> {
  readonly kind: RecordKind<Map>;
  /** Unique among the records of its kind, region and year. */
  readonly id: string;
  readonly title: string;
  /** The region's folder in content/. */
  readonly region: string;
  readonly year?: string;
  readonly place: Place;
  readonly data: DataOf<Map>;
  readonly body?: Body;
  readonly entry: Entry;
  /** The fields that were left blank and follow from others, by English name. */
  readonly derived?: ReadonlyMap<string, DerivedField>;
}

/** How a field that nobody wrote came to its value. */
export interface DerivedField {
  /** As it reads in a sentence. */
  readonly text: string;
  /** 得分89.5分: what it follows from. */
  readonly because: string;
  /** The rule that decided it, where places differ in it. */
  readonly rule?: { readonly title: string; readonly place: Place };
}

/** A record that was written down but cannot be used, and why. What would read it stops. */
export interface BrokenRecord {
  readonly kind: string;
  readonly region: string;
  readonly year?: string;
  readonly title: string;
  /** What references may call it; absent when its name could not be read. */
  readonly names?: readonly string[];
  readonly diagnostic: Diagnostic;
}

export type Path = readonly (string | number)[];

/** Where a value stands, by English field names and list positions; the nearest thing above when it was not written. */
export function placeOf(record: LiangjiRecord, path: Path): Place {
  const found = nodeAt(record, path);
  return found?.place ?? (path.length === 0 ? record.place : placeOf(record, path.slice(0, -1)));
}

/** A value exactly as it was typed; undefined when it was not written or is no single text. */
export function writtenAt(record: LiangjiRecord, path: Path): string | undefined {
  const node = nodeAt(record, path);
  return node?.type === "scalar" ? node.text.trim() : undefined;
}

function nodeAt(record: LiangjiRecord, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = record.entry.map;
  let fields: Fields | undefined = record.kind.fields;
  for (const step of path) {
    if (typeof step === "number") {
      // A single value may stand without its list.
      node = node?.type === "list" ? node.items[step] : step === 0 ? node : undefined;
      continue;
    }
    const field: Field<unknown> | undefined = fields?.[step];
    if (node?.type !== "map" || field === undefined) return undefined;
    node = node.entries.find((entry) => entry.key === field.key || field.aliases.includes(entry.key))?.value;
    fields = field.type.inner ?? field.type.item?.inner;
  }
  return node;
}
