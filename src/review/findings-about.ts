// What was found that stands against a document: where it is written, and wherever it is named.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { PlannedDocument } from "../pipeline.ts";
import type { Records } from "../records/records.ts";

/** By document; errors and warnings only. A file of prose is its document's own; in a list of records, the lines of its record are. */
export function findingsAbout(
  documents: readonly PlannedDocument[],
  found: readonly Diagnostic[],
  records: Records,
): ReadonlyMap<PlannedDocument, readonly Diagnostic[]> {
  const standing = found.filter(({ severity, code }) => severity !== "note" && !code.startsWith("sign-off/"));
  const byFile = Map.groupBy(standing, ({ place }) => place.file);
  const starts = Map.groupBy(
    records.all.map(({ place }) => place),
    ({ file }) => file,
  );
  return new Map(
    documents.map((one) => {
      const { title, place } = one.document;
      const next = (starts.get(place.file) ?? [])
        .map(({ line = 1 }) => line)
        .filter((line) => line > (place.line ?? 1));
      const end = Math.min(Number.POSITIVE_INFINITY, ...next);
      const own = (byFile.get(place.file) ?? []).filter(
        ({ place: { line = 1 } }) => line >= (place.line ?? 1) && line < end,
      );
      const named = standing.filter((finding) => !own.includes(finding) && finding.message.includes(`“${title}”`));
      return [one, [...own, ...named]];
    }),
  );
}
