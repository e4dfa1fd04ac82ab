// A value of a record as a cell or a sentence shows it, whatever its type.
import { chineseDate } from "../base/chinese-date.ts";
import { isQuantity } from "../base/quantity.ts";
import { quantityText } from "../base/quantity-text.ts";
import type { Field } from "../records/field.ts";
import type { Records, Scope } from "../records/records.ts";
import { isGradeWord } from "../records/types/grades.ts";
import { date } from "../records/types/times.ts";

/** As a cell or a sentence shows it; undefined for a value that was not written or does not read as one text. */
export function showValue(field: Field<unknown>, value: unknown, records: Records, scope: Scope): string | undefined {
  if (typeof value === "string") {
    if (field.type.name === date.name) return chineseDate(value);
    const target = field.type.refersTo;
    const record = target === undefined ? undefined : records.find(target, scope, value);
    return record?.title ?? value;
  }
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "是" : "否";
  if (isGradeWord(value)) return value.word;
  if (isQuantity(value)) return quantityText(value);
  if (field.type.onlyOne) return showOnly(field, value, records, scope);
  return Array.isArray(value) && value.every((item) => typeof item === "string") ? value.join("、") : undefined;
}

/** 困难群众临时救助（绩效抽评）: of a 来源, what the way it was filled in with names, and which way that is; a named document speaks for itself. */
function showOnly({ type }: Field<unknown>, value: unknown, records: Records, scope: Scope): string | undefined {
  const filled = Object.entries(value as Readonly<Record<string, unknown>>).find(([, one]) => one !== undefined);
  const inner = filled && type.inner?.[filled[0]];
  const shown = inner && showValue(inner, filled[1], records, scope);
  return shown === undefined || inner?.type.refersTo === undefined ? shown : `${shown}（${inner.key}）`;
}

/** What a condition or a group compares: the grade behind a printed word, the record behind a short name. */
export function comparable(field: Field<unknown>, value: unknown, records: Records, scope: Scope): string | undefined {
  if (isGradeWord(value)) return value.grade;
  const target = field.type.refersTo ?? field.type.item?.refersTo;
  // Two projects may share a name: what tells them apart is their id.
  if (target !== undefined && typeof value === "string") return records.find(target, scope, value)?.id ?? value;
  return showValue(field, value, records, scope);
}

/** As `comparable`, with each item of a list for itself. */
export function comparables(field: Field<unknown>, value: unknown, records: Records, scope: Scope): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  return items.map((item) => comparable(field, item, records, scope)).filter((text) => text !== undefined);
}

/** What a group is called: the grade itself, else as a cell shows it. */
export const groupLabel = (
  field: Field<unknown>,
  value: unknown,
  records: Records,
  scope: Scope,
): string | undefined => (isGradeWord(value) ? value.grade : showValue(field, value, records, scope));
