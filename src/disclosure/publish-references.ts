// What one public record names in a list, or came from: where a reader finds each of them.
import type { Field } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import type { PublishedReference } from "./publication.ts";
import { projectOf, recordAddress } from "./record-address.ts";

/** In the order of the form. Of a single reference its field says it already; what is not public is not in `records`. */
export function publishReferences(record: LiangjiRecord, records: Records): readonly PublishedReference[] {
  return Object.entries(record.kind.fields).flatMap(([field, definition]) =>
    namedIn(definition, record.data[field]).flatMap(([kind, name]): PublishedReference[] => {
      const target = records.find(kind, record, name);
      const address = target && recordAddress(target, records);
      if (target === undefined || address === undefined) return [];
      return [{ field, kind, title: shownTitle(target, records), address }];
    }),
  );
}

/** A step of a project's life goes by the name of the project, however its record writes it. */
export const shownTitle = (record: LiangjiRecord, records: Records): string =>
  projectOf(record, records)?.title ?? record.title;

/** The kinds and names a list of references, or a 来源 filled in one of several ways, holds. */
function namedIn({ type, visibility }: Field<unknown>, value: unknown): readonly (readonly [string, string])[] {
  if (visibility !== "public" || typeof value !== "object" || value === null) return [];
  const listed = type.item?.refersTo;
  if (listed !== undefined && Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((name) => (typeof name === "string" ? [[listed, name] as const] : []));
  }
  if (!type.onlyOne) return [];
  const filled = value as Readonly<Record<string, unknown>>;
  return Object.entries(type.inner ?? {}).flatMap(([way, { type: inner }]) => {
    const name = filled[way];
    return inner.refersTo !== undefined && typeof name === "string" ? [[inner.refersTo, name] as const] : [];
  });
}
