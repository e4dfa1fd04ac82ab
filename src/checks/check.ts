// What a check is: a sentence it defends, how bad a breach is, why it matters, and a good and a bad example that are its tests.
import type { Circumstances, Severity } from "../base/diagnostic.ts";
import type { Fields } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records } from "../records/records.ts";
import type { Rulebook } from "../standards/rulebook.ts";

/** A breach: what was met, where, and what to do. Its code and severity are the check's own. */
export interface Breach extends Circumstances {
  readonly message: string;
}

/** A small content folder: path below content/ → text of the file. */
export type ExampleContent = Readonly<Record<string, string>>;

export interface Check<Map extends Fields = Fields> {
  /** The file's name: score-does-not-exceed-weight. Its findings carry the code checks/<name>. */
  readonly name: string;
  /** The rule, as a sentence: 指标得分不超过分值. */
  readonly sentence: string;
  /** Why it matters, and the rule or form it comes from. */
  readonly why: string;
  readonly severity: Severity;
  /** The kind it looks at; absent: every kind. */
  readonly kind?: RecordKind<Map>;
  readonly examples: { readonly good: ExampleContent; readonly bad: ExampleContent };
  /** Looks at one record; the others are there to compare with, the rulebook says what holds in its region. */
  examine(record: LiangjiRecord<Map>, records: Records, rulebook: Rulebook): Iterable<Breach>;
}

/** Ties the record's data to the kind the check names, and forgets it again for the list of all checks. */
export const defineCheck = <Map extends Fields>(check: Check<Map>): Check => check as unknown as Check;
