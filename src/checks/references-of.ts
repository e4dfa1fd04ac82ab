// Every reference a record makes, however deep in groups and lists: where it stands, what it says, what kind it means.
import type { LiangjiRecord, Path } from "../records/record.ts";
import { valuesOf } from "./values-of.ts";

export interface Reference {
  readonly path: Path;
  /** 主管部门: the key under which it stands. */
  readonly key: string;
  readonly refersTo: string;
  readonly name: string;
}

const references = valuesOf((type) => type.refersTo !== undefined);

/** The references of one record, in the order of its kind's fields. */
export const referencesOf = (record: LiangjiRecord): readonly Reference[] =>
  references(record).map(({ path, field, type, value }) => ({
    path,
    key: field.key,
    refersTo: type.refersTo ?? "",
    name: String(value),
  }));
