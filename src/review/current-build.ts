// What content/ says now, in the shape of a build, so that it can be compared with one before anything is written.
import type { Diagnostic } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { Records } from "../records/records.ts";
import type { Build } from "../trace/changes/read-build.ts";
import { recordState } from "../trace/changes/record-state.ts";
import { type Snapshot, traceOf } from "../trace/changes/snapshot.ts";
import { documentState, type MadeDocument, traceText } from "../trace/changes/take-snapshot.ts";
import type { Candidate } from "./candidates.ts";

export interface CurrentBuild extends Build {
  /** As `readSnapshot` reads it from a folder. */
  snapshot(other: Build): Snapshot;
}

/** `documents`: those that are of interest; `folder`: what the build is called. */
export function currentBuild(
  records: Records,
  documents: readonly Candidate[],
  folder: string,
  found: readonly Diagnostic[] = [],
): CurrentBuild {
  const made = new Map(documents.map((one) => [one.id, madeOf(one)]));
  const ids = [...made.keys()].sort();
  const listed = new Map([...made].map(([id, one]) => [traceOf(id), sha256(traceText(one))]));
  return {
    folder,
    documents: ids,
    listed,
    findings: found.map(({ place: { file, line }, ...said }) => ({
      ...said,
      file,
      ...(line !== undefined && { line }),
    })),
    digests: new Map(),
    snapshot(other) {
      const differing = ids.filter((id) => other.listed.get(traceOf(id)) !== listed.get(traceOf(id)));
      return {
        documents: differing.flatMap((id) => made.get(id) ?? []).map(documentState),
        alike: ids.length - differing.length,
        records: records.all.map(recordState),
      };
    },
  };
}

const madeOf = ({ planned: { document, texts }, year: { figures, regionYear } }: Candidate): MadeDocument => ({
  document,
  texts,
  definitions: figures.definitions,
  region: regionYear.scope.region,
});

/** Only some documents of a build. */
export const partOf = (build: Build, isWanted: (id: string) => boolean): Build => ({
  ...build,
  documents: build.documents.filter(isWanted),
});
