// One field of a record: its Chinese key, its English name, what may stand in it, who may see it. Nothing else names a field.
import type { Outcome } from "../base/outcome.ts";
import type { YamlNode } from "../reading/yaml-node.ts";

/** What a kind of value is called, how it is written, and how it is read. */
export interface FieldType<Value> {
  /** 金额, 比率, 日期 … */
  readonly name: string;
  /** An example of how it is written, for messages and templates: 3.03亿元. */
  readonly example: string;
  /** Undefined with a finding when the text does not fit; `key` is for the message. */
  read(node: YamlNode, key: string): Outcome<Value | undefined>;
  /** The kind of record it names, for references. */
  readonly refersTo?: string;
  /** The fields inside, for groups and lists of groups. */
  readonly inner?: Fields;
  /** Of the fields inside, exactly one is filled in. */
  readonly onlyOne?: true;
  /** The type of each item, for lists. */
  readonly item?: FieldType<unknown>;
  /** The words it is chosen from. */
  readonly options?: readonly string[];
}

/** 内部 fields never leave the bureau. */
export type Visibility = "public" | "internal";

export interface Field<Value, Required extends boolean = boolean> {
  readonly key: string;
  /** Other names official forms use for it. */
  readonly aliases: readonly string[];
  readonly type: FieldType<Value>;
  readonly required: Required;
  readonly visibility: Visibility;
  /** 说明: one sentence for the person who fills it in. */
  readonly note: string;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The data of a record with these fields. */
export type DataOf<Map extends Fields> = {
  readonly [Name in keyof Map]: Map[Name] extends Field<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never;
};

interface Manner {
  readonly aliases?: readonly string[];
  readonly visibility?: Visibility;
}

const field = <Value, Required extends boolean>(
  key: string,
  type: FieldType<Value>,
  required: Required,
  note: string,
  manner: Manner,
): Field<Value, Required> => ({
  key,
  type,
  required,
  note,
  aliases: manner.aliases ?? [],
  visibility: manner.visibility ?? "public",
});

/** A field every record of the kind must have. */
export const required = <Value>(key: string, type: FieldType<Value>, note: string, manner: Manner = {}) =>
  field(key, type, true, note, manner);

/** A field that may be left out. */
export const optional = <Value>(key: string, type: FieldType<Value>, note: string, manner: Manner = {}) =>
  field(key, type, false, note, manner);

/** The field a key or alias names. */
export const fieldByKey = (fields: Fields, key: string): readonly [name: string, field: Field<unknown>] | undefined =>
  keysOf(fields).get(key);

type Keys = ReadonlyMap<string, readonly [name: string, field: Field<unknown>]>;
const keys = new WeakMap<Fields, Keys>();

// Fields do not change, so their keys are listed once, not once per record.
function keysOf(fields: Fields): Keys {
  const known = keys.get(fields);
  if (known) return known;
  const listed = new Map<string, readonly [name: string, field: Field<unknown>]>();
  for (const [name, field] of Object.entries(fields)) {
    for (const key of [field.key, ...field.aliases]) if (!listed.has(key)) listed.set(key, [name, field]);
  }
  keys.set(fields, listed);
  return listed;
}
