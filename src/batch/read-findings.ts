// findings.json back to the findings it was written from.
import type { Diagnostic, Related } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import { isListOf, isObjectOf } from "../trace/changes/shapes.ts";
import { isDiagnostic } from "./receipt.ts";

const isReport = isObjectOf({
  findings: isListOf((value): value is object => typeof value === "object" && value !== null),
});

/** Undefined for anything else. */
export function readFindings(json: unknown): readonly Diagnostic[] | undefined {
  if (!isReport(json)) return undefined;
  const found = json.findings.map((one) => {
    const { place, rest } = withPlace(one as FlatFinding);
    const related = (one as FlatFinding).related?.map((other): Related => {
      const { place: there, rest: said } = withPlace(other);
      return { message: said.message, place: there };
    });
    return { ...rest, place, ...(related && { related }) };
  });
  return isListOf(isDiagnostic)(found) ? found : undefined;
}

type FlatRelated = Place & Pick<Related, "message">;
type FlatFinding = Place & Omit<Diagnostic, "place" | "related"> & { readonly related?: readonly FlatRelated[] };

/** A finding stands in the file with its place laid out beside its words. */
function withPlace<Flat extends Place>(flat: Flat): { place: Place; rest: Omit<Flat, keyof Place> } {
  const { file, line, column, cell, ...rest } = flat;
  const place = {
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(cell === undefined ? {} : { cell }),
  };
  return { place, rest };
}
