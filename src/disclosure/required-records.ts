// The records a public record cannot do without: what cannot name them cannot be told.
import type { Field } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";

/** Those that its required public fields name, directly or as the only thing filled in; `except`: names of fields left aside. */
export function requiredRecords(
  record: LiangjiRecord,
  records: Records,
  except: (field: string) => boolean = () => false,
): readonly LiangjiRecord[] {
  const named = ({ type }: Field<unknown>, value: unknown): readonly LiangjiRecord[] => {
    if (type.refersTo !== undefined && typeof value === "string") {
      const target = records.find(type.refersTo, record, value);
      return target ? [target] : [];
    }
    if (!type.onlyOne || typeof value !== "object" || value === null) return [];
    const data = value as Readonly<Record<string, unknown>>;
    return Object.entries(type.inner ?? {}).flatMap(([name, inner]) => named(inner, data[name]));
  };
  return Object.entries(record.kind.fields).flatMap(([name, field]) =>
    field.required && field.visibility === "public" && !except(name) ? named(field, record.data[name]) : [],
  );
}
