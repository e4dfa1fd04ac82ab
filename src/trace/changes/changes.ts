// What differs between two builds, and because of what.
import type { RecordState, Sentence } from "./snapshot.ts";

export interface FieldChange {
  readonly key: string;
  /** Absent when it was not written then. */
  readonly before?: string;
  readonly after?: string;
}

export type Cause =
  /** 改动: it says something else. 计入, 不再计入: the figure is now made from it, or no longer. */
  | {
      readonly type: "record";
      readonly how: "改动" | "计入" | "不再计入";
      readonly record: RecordState;
      readonly fields: readonly FieldChange[];
    }
  | { readonly type: "definition"; readonly figure: string }
  /** From what others reported to the records, or the other way. */
  | { readonly type: "basis"; readonly figure: string; readonly before: string; readonly after: string }
  /** Someone edited the text. */
  | { readonly type: "text"; readonly file: string }
  /** Words that come from a record, not as a figure. */
  | { readonly type: "words" };

export interface FigureChange {
  readonly id: string;
  /** Absent when it is used only now, or was used only then. A table's rows stand a line each. */
  readonly before?: string;
  readonly after?: string;
  readonly causes: readonly Cause[];
}

export interface SentenceChange {
  readonly heading: string;
  readonly before?: Sentence;
  readonly after?: Sentence;
  readonly causes: readonly Cause[];
}

export interface DocumentChanges {
  readonly id: string;
  readonly title: string;
  readonly figures: readonly FigureChange[];
  readonly sentences: readonly SentenceChange[];
}

export interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface BuildChanges {
  /** Those that say something else, in the order of their ids. */
  readonly documents: readonly DocumentChanges[];
  readonly added: readonly Titled[];
  readonly removed: readonly Titled[];
  /** How many say the same as before. */
  readonly same: number;
  /** Every cause once, in the order of the documents. */
  readonly causes: readonly Cause[];
}

/** The same cause, told twice, has the same key. */
export function causeKey(cause: Cause): string {
  switch (cause.type) {
    case "record": {
      const { region, year, kind, id } = cause.record;
      return [cause.type, region, year, kind, id].join("\n");
    }
    case "definition":
    case "basis":
      return [cause.type, cause.figure].join("\n");
    case "text":
      return [cause.type, cause.file].join("\n");
    case "words":
      return cause.type;
  }
}

/** Each once; what came into one figure and left another has simply changed. */
export function distinctCauses(causes: Iterable<Cause>): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const cause of causes) {
    const known = found.get(causeKey(cause));
    if (!known) found.set(causeKey(cause), cause);
    else if (known.type === "record" && cause.type === "record" && known.how !== cause.how)
      found.set(causeKey(cause), { ...known, how: "改动" });
  }
  return [...found.values()];
}
