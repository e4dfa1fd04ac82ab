// The kinds of record a formula reads: those it looks over, and those its keys go through by a reference.
import type { RecordKind } from "../records/record-kind.ts";
import { pathsOf } from "./field-path.ts";
import type { RowFormula } from "./formula.ts";
import { keysOf } from "./keys-of.ts";
import { kindIn, shapeOf } from "./shape.ts";
import { isOfSubject } from "./subject-word.ts";

/** A record of such a kind that cannot be used could change the figure. */
export function kindsRead(formula: RowFormula, subject: RecordKind | undefined): readonly string[] {
  const { from } = formula;
  const shape = shapeOf(from, subject);
  const kinds = new Set(isOfSubject(from) ? [] : [kindIn(from)]);
  const paths = shape ? keysOf(formula).flatMap((key) => pathsOf(shape, key)) : [];
  for (const { steps } of paths) {
    for (const { field } of steps.slice(0, -1)) {
      const kind = (field.type.item ?? field.type).refersTo;
      if (kind !== undefined) kinds.add(kind);
    }
  }
  return [...kinds];
}
