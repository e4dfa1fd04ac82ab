// What the last save changed: which documents say something else, and which findings came and went.
import type { Diagnostic } from "../base/diagnostic.ts";
import { placeText } from "../base/place.ts";
import type { ShownDocument } from "./shown-document.ts";

export interface Changes {
  /** Files that were saved. */
  readonly saved: readonly string[];
  /** Documents that say something else now, or are new, or are held back, or made again. */
  readonly documents: readonly string[];
  /** Documents that are not made any more. */
  readonly gone: readonly string[];
  /** Findings that were not there before, and those that are mended. */
  readonly found: readonly Diagnostic[];
  readonly mended: number;
}

interface Shown {
  readonly findings: readonly Diagnostic[];
  readonly documents: ReadonlyMap<string, ShownDocument>;
}

interface Saving {
  readonly saved: readonly string[];
  /** Nothing that counts was saved: an editor touched a file, or wrote one of its own. */
  readonly sameInput: boolean;
}

const nothing: Changes = { saved: [], documents: [], gone: [], found: [], mended: 0 };

/** Where a save changed nothing, what the one before it changed still stands. */
export function compareShown(
  before: (Shown & { readonly changes: Changes }) | undefined,
  now: Shown,
  { saved, sameInput }: Saving,
): Changes {
  if (before === undefined) return nothing;
  const documents = [...now.documents].filter(([id, one]) => !isSame(before.documents.get(id), one)).map(([id]) => id);
  const gone = [...before.documents.keys()].filter((id) => !now.documents.has(id));
  const [then, since] = [textsOf(before.findings), textsOf(now.findings)];
  const found = now.findings.filter((one) => !then.has(textOf(one)));
  const mended = [...then].filter((text) => !since.has(text)).length;
  const isSilent = documents.length + gone.length + found.length + mended === 0;
  return isSilent && sameInput ? before.changes : { saved, documents, gone, found, mended };
}

const isSame = (one: ShownDocument | undefined, other: ShownDocument): boolean =>
  one?.fingerprint === other.fingerprint && one.standing === other.standing;

const textsOf = (findings: readonly Diagnostic[]): ReadonlySet<string> => new Set(findings.map(textOf));

// A finding that only moved to another line is told anew: its place is what a person looks for.
const textOf = ({ code, place, message }: Diagnostic): string => [code, placeText(place), message].join("\n");
