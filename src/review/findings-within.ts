// The findings that concern some regions and years: in their folders, or in what all share.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Scope } from "../records/records.ts";

/** `content`: the folder of records; what stands outside of it, such as templates, concerns everybody. Places are told below it. */
export function findingsWithin(
  found: readonly Diagnostic[],
  content: string,
  scopes: readonly Required<Scope>[],
): readonly Diagnostic[] {
  return found.flatMap((one) => {
    const { file } = one.place;
    if (!file.startsWith(`${content}/`)) return [one];
    const below = file.slice(content.length + 1);
    const [region, year = ""] = below.split("/");
    const isWithin = scopes.some((scope) => scope.region === region && (scope.year === year || !/^\d{4}$/.test(year)));
    return isWithin ? [{ ...one, place: { ...one.place, file: below } }] : [];
  });
}
