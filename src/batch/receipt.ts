// What is kept of a printed document: by what it is known again, its files' fingerprints, what it asked of the fonts and what was said of it.

import type { Diagnostic } from "../base/diagnostic.ts";
import { severityWords } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { placeText } from "../base/place.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { isListOf, isMapOf, isNumber, isObjectOf, isText, type Shape } from "../trace/changes/shapes.ts";
import type { Needs } from "../writers/writer.ts";
import { documentText } from "./print-document.ts";

export interface PrintedFile {
  readonly format: string;
  readonly sha256: string;
  /** Its length. */
  readonly bytes: number;
}

export interface Receipt {
  /** Of everything the writers see. */
  readonly fingerprint: string;
  readonly files: readonly PrintedFile[];
  /** By format. */
  readonly needs: Readonly<Record<string, Needs>>;
  readonly findings: readonly Diagnostic[];
}

/** The digest of what the bytes of a document depend on, but for the program and the fonts. */
export const fingerprintOf = (document: DocumentTree): string => sha256(documentText(document));

/** What was said of a document is said at the place of its record, which may have moved. */
export const saysOf = ({ findings }: Receipt, { place }: DocumentTree): boolean =>
  findings.every((one) => placeText(one.place) === placeText(place));

const isPlace = isObjectOf({ file: isText }, { line: isNumber, column: isNumber, cell: isText }) as Shape<
  Diagnostic["place"]
>;
const isSeverity: Shape<Diagnostic["severity"]> = (value): value is Diagnostic["severity"] =>
  isText(value) && Object.hasOwn(severityWords, value);

export const isDiagnostic = isObjectOf(
  { code: isText, severity: isSeverity, message: isText, place: isPlace },
  { hint: isText, related: isListOf(isObjectOf({ place: isPlace, message: isText })) },
) as Shape<Diagnostic>;

export const isReceipt: Shape<Receipt> = isObjectOf({
  fingerprint: isText,
  files: isListOf(isObjectOf({ format: isText, sha256: isText, bytes: isNumber })),
  needs: isMapOf(isMapOf(isText)),
  findings: isListOf(isDiagnostic),
});
