// What a page asks of one published record: a field by its name, as it reads or as it compares.
import type { PublishedField, PublishedRecord } from "../src/disclosure/publication.ts";

export const fieldOf = (record: PublishedRecord, name: string): PublishedField | undefined =>
  record.fields.find((field) => field.name === name);

/** As it reads; empty when the record does not say. */
export const textOf = (record: PublishedRecord, name: string): string => fieldOf(record, name)?.value ?? "";
