// What the files of trace/, manifest.json and findings.json must look like to be compared.
import type { Diagnostic } from "../../base/diagnostic.ts";
import { isListOf, isMapOf, isNumber, isObjectOf, isText, type Shape } from "./shapes.ts";
import type { DocumentState, FigureState, RecordState, Sentence } from "./snapshot.ts";

const isMark: Shape<Sentence["figures"][number]> = (value): value is Sentence["figures"][number] =>
  Array.isArray(value) && value.length === 3 && isNumber(value[0]) && isNumber(value[1]) && isText(value[2]);

const isSentence = isObjectOf<Pick<Sentence, "heading" | "text" | "figures">, Pick<Sentence, "table">>(
  { heading: isText, text: isText, figures: isListOf(isMark) },
  { table: isText },
) as Shape<Sentence>;

const isFigure = isObjectOf(
  {
    id: isText,
    text: isText,
    unit: isText,
    basis: isText,
    method: isText,
    operands: isListOf(isText),
    inputs: isListOf(isNumber),
  },
  { value: isText, definition: isText, fields: isListOf(isText) },
) as Shape<FigureState>;

export interface Versioned {
  readonly version: number;
}

export const isTrace = isObjectOf({
  version: isNumber,
  id: isText,
  type: isText,
  title: isText,
  texts: isListOf(isObjectOf({ file: isText, digest: isText })),
  sentences: isListOf(isSentence),
  figures: isListOf(isFigure),
  records: isListOf(isText),
}) as Shape<DocumentState & Versioned>;

const isRecord: Shape<RecordState> = isObjectOf({
  region: isText,
  year: isText,
  kind: isText,
  id: isText,
  title: isText,
  file: isText,
  line: isNumber,
  fields: isMapOf(isText),
});

export const isRecords = isObjectOf({ version: isNumber, records: isListOf(isRecord) }) as Shape<
  Versioned & { readonly records: readonly RecordState[] }
>;

/** As far as it is read here. */
export const isManifest = isObjectOf({
  version: isNumber,
  documents: isListOf(isObjectOf({ id: isText, title: isText }, { signOff: isObjectOf({ digest: isText }) })),
  outputs: isListOf(isObjectOf({ path: isText, sha256: isText })),
});

/** A finding of findings.json, as far as it is read here. */
export interface SaidFinding extends Pick<Diagnostic, "code" | "message"> {
  readonly severity: string;
  readonly file: string;
  readonly line?: number;
  readonly hint?: string;
  readonly related?: readonly { readonly message: string }[];
}

export const isFindings = isObjectOf({
  findings: isListOf(
    isObjectOf(
      { code: isText, message: isText, severity: isText, file: isText },
      { line: isNumber, hint: isText, related: isListOf(isObjectOf({ message: isText })) },
    ) as Shape<SaidFinding>,
  ),
});
