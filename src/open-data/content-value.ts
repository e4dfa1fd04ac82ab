// A record in the words of content/: Chinese keys, values as they are written there, so that the file can be read again as records.
import { quantityText } from "../base/quantity-text.ts";
import { isQuantity } from "../figures/value-text.ts";
import type { Content, ContentMap } from "../reading/content.ts";
import type { Fields, FieldType } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { points } from "../records/types/numbers.ts";
import { isGroup } from "./columns/group-columns.ts";
import { plainDigits } from "./columns/number-columns.ts";
import { textCell } from "./columns/text-columns.ts";

/** What was worked out is left out: whoever reads the record works it out again. `record`: of the public ledger. */
export function contentOfRecord({ kind, data, derived }: LiangjiRecord): ContentMap {
  const written = Object.fromEntries(Object.entries(data).filter(([name]) => !derived?.has(name)));
  return contentOfFields(kind.fields, written);
}

function contentOfFields(fields: Fields, data: Readonly<Record<string, unknown>>): ContentMap {
  const map: Record<string, Content> = {};
  for (const [name, { key, type, visibility }] of Object.entries(fields)) {
    const value = visibility === "public" ? data[name] : undefined;
    if (value !== undefined) map[key] = contentOfValue(type, value);
  }
  return map;
}

function contentOfValue(type: FieldType<unknown>, value: unknown): Content {
  if (type.inner && isGroup(value)) return contentOfFields(type.inner, value);
  const { item } = type;
  if (item && Array.isArray(value)) return value.map((one) => contentOfValue(item, one));
  if (isQuantity(value)) return type === points ? plainDigits(value) : quantityText(value);
  return typeof value === "number" ? String(value) : textCell(value);
}

const recordsAtOnce = 500;

/** A JSON list, one record a line. */
export function jsonBytes(records: readonly unknown[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from("[\n")];
  for (let from = 0; from < records.length; from += recordsAtOnce) {
    const lines = records.slice(from, from + recordsAtOnce).map((one) => JSON.stringify(one));
    parts.push(Buffer.from(`${from === 0 ? "" : ",\n"}${lines.join(",\n")}`));
  }
  return Buffer.concat([...parts, Buffer.from("\n]\n")]);
}
