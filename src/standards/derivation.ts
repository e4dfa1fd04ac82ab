// What a derivation is: a field that follows from others by a rule, so that it may be left out, and is checked where it is written.
import { intervalOf, touch } from "../base/interval.ts";
import type { Quantity } from "../base/quantity.ts";
import type { DataOf, Fields } from "../records/field.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { RecordKind } from "../records/record-kind.ts";
import type { Records } from "../records/records.ts";
import type { Applied, Rulebook } from "./rulebook.ts";

export interface Derived<Value> {
  readonly value: Value;
  /** As it reads in a sentence: 58.33%, 红灯. */
  readonly text: string;
  /** How it came about: 执行数700万元÷预算数1200万元. */
  readonly because: string;
  /** The rule that decided it, where it is one that places differ in. */
  readonly rule?: Pick<Applied<unknown>, "title" | "place">;
}

export interface Derivation<Map extends Fields = Fields, Value = unknown> {
  readonly kind: RecordKind<Map>;
  /** The English name of the field. */
  readonly field: keyof Map & string;
  /** Undefined when something it needs is not there. */
  derive(record: LiangjiRecord<Map>, records: Records, rulebook: Rulebook): Derived<Value> | undefined;
  /** Whether what was written says the same, within the digits it was written with. */
  agrees(written: Value, derived: Value): boolean;
}

/** Ties the record's data and the field's value to the kind, and forgets both again for the list. */
export const defineDerivation = <Map extends Fields, Name extends keyof Map & string>(
  derivation: Derivation<Map, NonNullable<DataOf<Map>[Name]>> & { readonly field: Name },
): Derivation => derivation as unknown as Derivation;

/** A computed number has every digit; the written one is right when it rounds to it, within what the parts leave open. */
export const agreesWhenRounded = (written: Quantity, derived: Quantity): boolean =>
  written.unit === derived.unit && touch(intervalOf(written), intervalOf(derived));
