// build.json: what a build leaves for the next, so that what has not changed need not be made again. It says what to look for, never where.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import { isListOf, isNumber, isObjectOf, isText, type Shape } from "../trace/changes/shapes.ts";
import { isDiagnostic, isReceipt, type Receipt } from "./receipt.ts";
import { readSealed } from "./sealed.ts";

export const recordFile = "build.json";
export const recordVersion = 1;

/** A document, by the key of all it is made from. */
export interface MadeDocument {
  readonly key: string;
  /** Of its receipt. */
  readonly fingerprint: string;
  /** What its numbers and words look like together. */
  readonly remarks: readonly Diagnostic[];
  /** The file that says where its numbers come from: made from what, and its own digest. */
  readonly trace: { readonly key: string; readonly sha256: string; readonly bytes: number };
  /** The digest of its text, where it may be signed. */
  readonly text?: string | undefined;
}

/** What was said when the build ended, to be said again when nothing has changed. */
export interface Closing {
  readonly records: number;
  /** Empty when every year gave documents. */
  readonly silent: string;
  /** How far documents are reviewed and signed; empty where that is not in use. */
  readonly signed: string;
  readonly documents: number;
  readonly annexes: number;
  readonly files: number;
  readonly pages: number;
}

export interface BuildRecord {
  readonly version: number;
  readonly program: string;
  /** The digest of everything the build was made from. */
  readonly inputs: string;
  readonly closing: Closing;
  /** What was said of the fonts, of exactly these needs. */
  readonly fonts: { readonly needs: string; readonly findings: readonly Diagnostic[] };
  readonly documents: readonly MadeDocument[];
  readonly receipts: readonly Receipt[];
  /** The digests of what no manifest lists. */
  readonly manifest: string;
  readonly findings: string;
}

const isMade = isObjectOf(
  {
    key: isText,
    fingerprint: isText,
    remarks: isListOf(isDiagnostic),
    trace: isObjectOf({ key: isText, sha256: isText, bytes: isNumber }),
  },
  { text: isText },
) as Shape<MadeDocument>;

const isRecord: Shape<BuildRecord> = isObjectOf({
  version: isNumber,
  program: isText,
  inputs: isText,
  closing: isObjectOf({
    records: isNumber,
    silent: isText,
    signed: isText,
    documents: isNumber,
    annexes: isNumber,
    files: isNumber,
    pages: isNumber,
  }),
  fonts: isObjectOf({ needs: isText, findings: isListOf(isDiagnostic) }),
  documents: isListOf(isMade),
  receipts: isListOf(isReceipt),
  manifest: isText,
  findings: isText,
});

/** Undefined when there is none, when it is damaged, and when another version of the program wrote it. */
export async function readBuildRecord(world: World, out: string, program: string): Promise<BuildRecord | undefined> {
  const record = await readSealed(world, `${out}/${recordFile}`, isRecord);
  return record?.version === recordVersion && record.program === program ? record : undefined;
}
