// JSON Schemas of all kinds, from the one vocabulary: an editor then completes keys, lists choices and explains fields in Chinese.
import type { Field, Fields, FieldType } from "./field.ts";
import type { RecordKind } from "./record-kind.ts";

/** As much of JSON Schema (draft 7) as is used here. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** What a YAML file of a kind may hold: one record, or a list of them. */
export function schemaOf(kind: RecordKind): Schema {
  const record = objectOf(kind.fields);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: kind.name,
    description: kind.note,
    anyOf: [record, { type: "array", items: record }],
  };
}

/** Which files of content/ a schema is for, as patterns an editor understands. */
export function filesOf(kind: RecordKind): readonly string[] {
  const shelf = kind.level === "region" ? "content/*" : "content/*/*";
  return [`${shelf}/${kind.name}.yaml`, `${shelf}/${kind.name}/*.yaml`];
}

/** A kind, and the files that hold it. */
export interface EditorTarget {
  readonly kind: RecordKind;
  readonly files: readonly string[];
}

/** `.vscode/settings.json` for the YAML extension. */
export const editorSettings = (targets: readonly EditorTarget[]): object => ({
  "yaml.schemas": Object.fromEntries(targets.map(({ kind, files }) => [`.vscode/schemas/${kind.code}.json`, files])),
});

function objectOf(fields: Fields): Schema {
  const all = Object.values(fields);
  const properties = all.flatMap((field): [string, Schema][] => [
    [field.key, property(field)],
    ...field.aliases.map((alias): [string, Schema] => [
      alias,
      { ...property(field), title: `${alias}（同“${field.key}”）` },
    ]),
  ]);
  const plain = all.filter((field) => field.required && field.aliases.length === 0).map((field) => field.key);
  // A required field may stand under any of its names.
  const named = all
    .filter((field) => field.required && field.aliases.length > 0)
    .map((field) => ({ anyOf: [field.key, ...field.aliases].map((name) => ({ required: [name] })) }));
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    ...(plain.length > 0 ? { required: plain } : {}),
    ...(named.length > 0 ? { allOf: named } : {}),
  };
}

function property(field: Field<unknown>): Schema {
  const hidden = field.visibility === "internal" ? "；内部栏目，不公开" : "";
  return {
    title: field.key,
    description: `${field.note}（${field.type.name}${field.required ? "，必填" : ""}${hidden}）`,
    ...shapeOf(field.type),
  };
}

/** Scalars are text to the program, but an editor reads 2023 as a number. */
function shapeOf(type: FieldType<unknown>): Schema {
  if (type.inner) return objectOf(type.inner);
  if (type.item) {
    const items = shapeOf(type.item);
    return { anyOf: [{ type: "array", items }, items] };
  }
  if (type.options) return { enum: type.options };
  return { type: ["string", "number"], examples: [type.example] };
}
