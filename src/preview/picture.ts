// What one walk of the street shows: the documents as they are now, those that errors hold back as they were, the findings, and what the last save changed.
import { compareDiagnostics, type Diagnostic, isError } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { PlannedDocument, Street } from "../pipeline.ts";
import { renderHtml } from "../writers/html-writer.ts";
import { type Changes, compareShown } from "./changes.ts";
import type { ShownDocument, Standing } from "./shown-document.ts";

export interface Picture {
  /** Counts the walks, from 1. */
  readonly number: number;
  readonly street: Street;
  /** In the order of files and lines. */
  readonly findings: readonly Diagnostic[];
  /** By id, in the order of regions, years and templates; the old ones last. */
  readonly documents: ReadonlyMap<string, ShownDocument>;
  readonly changes: Changes;
  /** How long the walk took, in milliseconds. */
  readonly took: number;
}

export interface Walked {
  readonly street: Street;
  readonly found: readonly Diagnostic[];
  /** The files that were saved, as far as the system told; shown, never relied on. */
  readonly saved: readonly string[];
  readonly took: number;
}

export function takePicture({ street, found, saved, took }: Walked, before?: Picture): Picture {
  const findings = [...found].sort(compareDiagnostics);
  const documents = new Map<string, ShownDocument>();
  for (const year of street.years) {
    for (const one of year.documents) documents.set(one.document.id, shown("current", one));
    for (const one of year.drafts) documents.set(one.document.id, shown("draft", one));
  }
  // Without errors, what is not made any more is not wanted any more.
  if (findings.some(isError)) {
    for (const [id, one] of before?.documents ?? []) {
      if (!documents.has(id)) documents.set(id, { ...one, standing: "old" });
    }
  }
  const now = { findings, documents };
  const changes = compareShown(before, now, {
    saved,
    sameInput: before !== undefined && sameInput(before.street, street),
  });
  return { number: (before?.number ?? 0) + 1, street, ...now, changes, took };
}

const shown = (standing: Standing, planned: PlannedDocument): ShownDocument => ({
  standing,
  planned,
  fingerprint: planned.key === "" ? sha256(plainHtml(planned.document)) : planned.key,
});

const plainHtml = (document: DocumentTree): string => renderHtml(document, { figureHref: () => undefined }).html;

/** The very same entries were read: nothing that counts was saved in content/. */
const sameInput = (one: Street, other: Street): boolean =>
  one.charts === other.charts &&
  one.records.all.length === other.records.all.length &&
  one.records.all.every(({ entry }, index) => entry === other.records.all[index]?.entry);
