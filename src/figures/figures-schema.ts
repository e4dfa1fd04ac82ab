// What an editor needs to help with templates/figures/*.yaml: names of figures, and under each the keys of a definition.
import { type EditorTarget, type Schema, schemaOf } from "../records/json-schema.ts";
import type { RecordKind } from "../records/record-kind.ts";
import { definitionFields } from "./definition.ts";
import { columnFields } from "./list-column.ts";

/** Named like a kind of record, so that the editor's settings list it with them. */
export const figuresTarget: EditorTarget = {
  kind: { name: "口径", code: "figures", fields: definitionFields } as unknown as RecordKind,
  files: ["templates/figures/*.yaml"],
};

export function figuresSchema(): object {
  const [entry] = schemaOf(figuresTarget.kind).anyOf ?? [];
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "口径",
    description: "每个口径写成“名称: {编码: …, 口径: …, 统计: …}”",
    type: "object",
    additionalProperties: { ...entry, properties: { ...entry?.properties, ...conditions, ...columns } },
  };
}

/** A column is a name, or a name with its head and what stands beside it. */
const columns: Readonly<Record<string, Schema>> = {
  [definitionFields.columns.key]: {
    title: definitionFields.columns.key,
    description: definitionFields.columns.note,
    type: "array",
    items: { anyOf: [{ type: ["string", "number"] }, columnSchema()] },
  },
};

function columnSchema(): Schema {
  const [column] = schemaOf({ fields: columnFields } as unknown as RecordKind).anyOf ?? [];
  return column ?? {};
}

/** A condition has the fields of whatever is looked over as its keys. */
const conditions: Readonly<Record<string, Schema>> = {
  [definitionFields.where.key]: {
    title: definitionFields.where.key,
    description: `${definitionFields.where.note}：栏目: 值、[值, 值]、≥值、不是 值、有、无`,
    type: "object",
  },
};
