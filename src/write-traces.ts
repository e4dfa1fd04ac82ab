// What each document says and where its numbers come from, as the files of trace/; those that an earlier build made from the same are found again.
import { sha256 } from "./base/digest.ts";
import { sideBySide } from "./base/side-by-side.ts";
import type { World } from "./base/world.ts";
import type { MadeDocument } from "./batch/build-record.ts";
import { findAgain, type Memory } from "./batch/memory.ts";
import { textOutput, type WrittenOutput } from "./outputs/output.ts";
import { type Staging, stage } from "./outputs/write-outputs.ts";
import type { PlannedDocument, Street, Year } from "./pipeline.ts";
import { recordsFile, traceOf } from "./trace/changes/snapshot.ts";
import { definitionsDigest, recordsText, traceText } from "./trace/changes/take-snapshot.ts";

export interface Traced {
  readonly planned: PlannedDocument;
  readonly file: WrittenOutput;
  readonly trace: MadeDocument["trace"];
}

export interface Traces {
  readonly documents: readonly Traced[];
  readonly records: WrittenOutput;
}

const filesAtOnce = 16;

export async function writeTraces(street: Street, { world, out, staging, memory }: Tracing): Promise<Traces> {
  const all = street.years.flatMap((year) => year.documents.map((planned) => ({ planned, year })));
  const documents = await sideBySide(all, filesAtOnce, async ({ planned, year }): Promise<Traced> => {
    const path = traceOf(planned.document.id);
    const key = traceKey(planned, year);
    const known = memory.document(planned.key)?.trace;
    if (known?.key === key) {
      const wanted = { path, lastPath: path, sha256: known.sha256, bytes: known.bytes };
      if (await findAgain(world, out, staging, memory, [wanted])) return { planned, file: wanted, trace: known };
    }
    const text = traceText(made(planned, year));
    const file = await stage(world, staging, textOutput(path, text));
    return { planned, file, trace: { key, sha256: file.sha256, bytes: file.bytes } };
  });
  const records = await stage(world, staging, textOutput(recordsFile, recordsText(street.records)));
  return { documents, records };
}

export interface Tracing {
  readonly world: World;
  readonly out: string;
  readonly staging: Staging;
  readonly memory: Memory;
}

const made = ({ document, texts }: PlannedDocument, { figures: { definitions }, regionYear }: Year) => ({
  document,
  texts,
  definitions,
  region: regionYear.scope.region,
});

const traceKey = (planned: PlannedDocument, year: Year): string =>
  sha256([planned.key, year.regionYear.scope.region, definitionsDigest(made(planned, year))].join());
