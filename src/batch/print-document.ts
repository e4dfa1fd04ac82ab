// One document in every format: the work a thread does, from plain data to plain data.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { Figure } from "../figures/figure.ts";
import { allWriters } from "../writers/all-writers.ts";
import type { Write } from "../writers/writer.ts";

/** What each writer works from, by format. */
export type Ready = Readonly<Record<string, unknown>>;

export interface OpenWriter {
  readonly format: string;
  readonly write: Write;
}

export interface Printed {
  /** In the order of the formats; fewer than there are when a writer refused. */
  readonly files: readonly { readonly format: string; readonly bytes: Uint8Array }[];
  readonly diagnostics: readonly Diagnostic[];
}

export const openWriters = (ready: Ready): readonly OpenWriter[] =>
  allWriters.map((writer) => ({ format: writer.format, write: writer.open(ready[writer.format]) }));

export async function printDocument(document: DocumentTree, writers: readonly OpenWriter[]): Promise<Printed> {
  const files: { format: string; bytes: Uint8Array }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { format, write } of writers) {
    const { value, diagnostics: found } = await write(document);
    diagnostics.push(...found);
    if (value.bytes) files.push({ format, bytes: value.bytes });
  }
  return { files, diagnostics };
}

/** Plain data, without what no writer asks for: the records its numbers come from are the larger part of a document. */
export const printable = ({ figures, ...rest }: DocumentTree): DocumentTree => ({
  ...rest,
  figures: new Map([...figures].map(([id, figure]) => [id, named(figure)])),
});

/** All that the bytes of a document depend on, but for the program and the fonts, as JSON; its digest tells documents apart. */
export function documentText(document: DocumentTree): string {
  if (latest?.document === document) return latest.text;
  const { figures, place: _place, ...rest } = printable(document);
  latest = { document, text: JSON.stringify([rest, [...figures]]) };
  return latest.text;
}

/** A document is asked for its fingerprint, and at once sent away: no need to write it down twice. */
let latest: { readonly document: DocumentTree; readonly text: string } | undefined;

/** The document that `documentText` wrote down; its place is left open. */
export function documentFrom(text: string): DocumentTree {
  const [rest, figures]: [Omit<DocumentTree, "figures" | "place">, [string, Figure][]] = JSON.parse(text);
  if (hasNothing.test(text)) restoreNothing(rest);
  return { ...rest, figures: new Map(figures), place: openPlace };
}

export const openPlace: DocumentTree["place"] = { file: "" };

/** In a list JSON writes null for undefined: a chart has no value for a year of which nothing is known. */
const hasNothing = /[[,]null[,\]]/;

function restoreNothing(value: object): void {
  for (const [key, one] of Object.entries(value)) {
    if (one === null) Object.assign(value, { [key]: undefined });
    else if (typeof one === "object") restoreNothing(one);
  }
}

/** What a figure is called and how it was made, but not from what. */
const named = (figure: Figure): Figure => ({
  ...figure,
  value: { type: "text" },
  provenance: { ...figure.provenance, definedAt: { file: "" }, inputs: [] },
});
