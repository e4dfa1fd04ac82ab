// What a build said and why, as plain data in trace/, by which two builds can be compared without the records they were made from.

export const traceVersion = 2;

/** A file a document, so that those that say the same need not be written or read again. */
export const traceOf = (documentId: string): string => `trace/documents/${documentId}.json`;
export const recordsFile = "trace/records.json";

/** Two builds are compared by what differs between them. */
export interface Snapshot {
  /** In the order of their ids. */
  readonly documents: readonly DocumentState[];
  /** How many more there are, which say the same in the build this one is compared with. */
  readonly alike: number;
  /** Every record there was. */
  readonly records: readonly RecordState[];
}

export interface DocumentState {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  /** Template, prose and partials it is rendered from, each with its digest. */
  readonly texts: readonly TextState[];
  /** What it says, sentence by sentence and row by row, in reading order. */
  readonly sentences: readonly Sentence[];
  /** The figures it uses, and those they were computed from, in the order of their ids. */
  readonly figures: readonly FigureState[];
  /** The records these were made from, by their keys. */
  readonly records: readonly string[];
}

export interface TextState {
  readonly file: string;
  readonly digest: string;
}

export interface Sentence {
  /** The nearest heading above, itself when it is one; empty before the first. */
  readonly heading: string;
  /** A row of a table has its cells parted by “ | ”. */
  readonly text: string;
  /** Where figures stand in it, in UTF-16 units. */
  readonly figures: readonly (readonly [start: number, end: number, id: string])[];
  /** The figure its whole table is. */
  readonly table?: string;
}

export interface FigureState {
  readonly id: string;
  /** As it reads in a sentence; of a table its rows, a line each. */
  readonly text: string;
  /** An exact decimal; absent when it is no number. */
  readonly value?: string;
  readonly unit: string;
  readonly basis: string;
  readonly method: string;
  /** Of its definition; absent for a field of the record a document is about. */
  readonly definition?: string;
  /** The figures it is computed from. */
  readonly operands: readonly string[];
  /** The records it was made from itself, as positions in the document's list. */
  readonly inputs: readonly number[];
  /** The fields read in them, when a number comes from fields. */
  readonly fields?: readonly string[];
}

export interface RecordState {
  readonly region: string;
  readonly year: string;
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly line: number;
  /** What was written, by Chinese key; of long texts a digest. */
  readonly fields: Readonly<Record<string, string>>;
}

/** By which a record is found again in another build. */
export const recordKey = ({
  region,
  year,
  kind,
  id,
}: Omit<RecordState, "title" | "file" | "line" | "fields">): string => [region, year, kind, id].join("/");
