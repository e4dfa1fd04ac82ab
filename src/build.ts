// The second half of the street: checked documents to files, the site, the manifest, and the place they take in dist/.
import { type Diagnostic, isError } from "./base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import type { World } from "./base/world.ts";
import { type BuildRecord, type Closing, recordFile, recordVersion } from "./batch/build-record.ts";
import { Journal } from "./batch/journal.ts";
import { filesIn, Memory } from "./batch/memory.ts";
import type { PressOptions } from "./batch/press.ts";
import { seal } from "./batch/sealed.ts";
import { diskFailure } from "./outputs/disk-failure.ts";
import { manifestText, type WrittenDocument } from "./outputs/manifest.ts";
import { refuseOutFolder } from "./outputs/out-folder.ts";
import { textOutput, type WrittenOutput } from "./outputs/output.ts";
import {
  clear,
  openStaging,
  publishStaging,
  removeStrays,
  type Staging,
  stage,
  stagingFolder,
} from "./outputs/write-outputs.ts";
import type { Folders, Street } from "./pipeline.ts";
import { writeSite } from "./public-site/write-site.ts";
import { findingsJson } from "./report/findings-json.ts";
import { type Progress, silentProgress } from "./report/progress.ts";
import { yearsWithoutDocuments } from "./report/years-without-documents.ts";
import { signOffLine } from "./sign-off/sign-off-line.ts";
import { type WrittenDocuments, withAnnexes, writeDocuments } from "./write-documents.ts";

import { type Traces, writeTraces } from "./write-traces.ts";

export type Part = "documents" | "site";

export interface BuildResult extends Pick<Closing, "documents" | "annexes" | "files" | "pages"> {
  /** False when the outputs could not take their place; the last build is still there. */
  readonly published: boolean;
  /** Documents and annexes that were found as an earlier build had left them. */
  readonly kept: number;
}

/** How a build works; what it makes is the same whatever stands here. */
export interface Circumstances extends Partial<PressOptions> {
  readonly progress?: Progress;
  /** Stops the build where it is; what it has made is found again by the next. */
  readonly signal?: AbortSignal;
  readonly memory?: Memory;
  /** The digests of the program, and of everything the build is made from. */
  readonly program?: string;
  readonly inputs?: string;
}

/** Writes what the street let through. `earlier`: what walking it found, for findings.json. */
export async function buildOutputs(
  world: World,
  folders: Folders,
  street: Street,
  earlier: readonly Diagnostic[],
  parts: ReadonlySet<Part>,
  circumstances: Circumstances = {},
): Promise<Outcome<BuildResult>> {
  const { signal = new AbortController().signal, progress = silentProgress } = circumstances;
  const { out } = folders;
  const planned = street.years.flatMap((year) => year.documents);
  const refused = await refuseOutFolder(world, out, [folders.content, folders.templates]);
  if (refused) return outcome(nothing, [refused]);
  // Where errors left nothing to make (a wrong folder, no templates), an empty build must not replace a good one.
  if (planned.length === 0 && earlier.some(isError)) return outcome(nothing);
  const findings = new Findings();
  try {
    const staging = await openStaging(world, out);
    const building = { ...circumstances, world, folders, street, staging, parts, signal, progress };
    const made = findings.take(await makeEverything(building));
    if (!made) return outcome(nothing, findings.distinct);
    const result = await publish(building, made, [...earlier, ...findings.distinct]);
    return outcome(result, findings.distinct);
  } catch (cause) {
    const failure = diskFailure(cause, out);
    if (!failure) throw cause;
    return outcome(nothing, [...findings.distinct, failure]);
  } finally {
    progress.finish();
    if (!signal.aborted) await clear(world, stagingFolder(out));
  }
}

const nothing: BuildResult = { documents: 0, annexes: 0, files: 0, pages: 0, published: false, kept: 0 };

interface Building extends Circumstances {
  readonly world: World;
  readonly folders: Folders;
  readonly street: Street;
  readonly staging: Staging;
  readonly parts: ReadonlySet<Part>;
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

interface Made extends WrittenDocuments {
  /** Paths of what a build that was cut off had left. */
  readonly left: Iterable<string>;
  readonly traces: Traces;
  readonly site: readonly WrittenOutput[];
}

/** Undefined when the build was stopped on the way. */
async function makeEverything(building: Building): Promise<Outcome<Made | undefined>> {
  const { world, folders, street, staging, parts, signal, progress, program = "", jobs = 1 } = building;
  const { journal, receipts } = await Journal.open(world, staging.folder, program);
  const files = await filesIn(world, staging.folder);
  const memory = (building.memory ?? new Memory()).with({ receipts, files });
  const at = { world, templates: folders.templates, out: folders.out, staging, memory, progress, signal };
  const material = parts.has("documents") ? withAnnexes(street, parts.has("site")) : [];
  const findings = new Findings();
  // While threads print, this one has time to write down where the numbers come from.
  const [documents, traces] = await allEnded(
    writeDocuments(material, { ...building, ...at, journal, jobs }),
    writeTraces(street, at),
  );
  const written = findings.take(documents);
  if (signal.aborted) return outcome(undefined, findings.all);
  if (parts.has("site")) progress.step("正在生成网站");
  const site = parts.has("site") ? findings.take(await writeSite(world, staging, street, written.written)) : [];
  if (signal.aborted) return outcome(undefined, findings.all);
  return outcome({ ...written, left: files.keys(), traces, site }, findings.all);
}

/** What the first of them throws is thrown when both have ended: nothing writes on behind the back of whoever clears up. */
async function allEnded<One, Two>(one: Promise<One>, two: Promise<Two>): Promise<readonly [One, Two]> {
  await Promise.allSettled([one, two]);
  return [await one, await two];
}

async function publish(building: Building, made: Made, found: readonly Diagnostic[]): Promise<BuildResult> {
  const { world, folders, street, staging, parts, program = "", inputs = "" } = building;
  const listed = parts.has("documents") ? writtenDocuments(made) : unwrittenDocuments(made);
  const outputs = [
    ...made.written.flatMap((one) => [...one.outputs, ...one.annex]),
    ...made.site,
    ...listed.map(({ file }) => file),
    made.traces.records,
  ];
  const manifest = await stage(world, staging, textOutput("manifest.json", manifestText(outputs, listed)));
  const findings = await stage(world, staging, textOutput("findings.json", findingsJson(found)));
  const annexes = made.written.filter(({ annex }) => annex.length > 0).length;
  const closing: Closing = {
    records: street.records.all.length,
    silent: yearsWithoutDocuments(street.years) ?? "",
    signed: signOffLine(street.years),
    documents: made.written.length,
    annexes,
    files: made.written.reduce((sum, one) => sum + one.outputs.length + one.annex.length, 0),
    pages: made.site.filter(({ path }) => path.endsWith(".html")).length,
  };
  const record: BuildRecord = {
    version: recordVersion,
    program,
    inputs,
    closing,
    fonts: made.fonts,
    documents: madeDocuments(made),
    receipts: made.sheets.map(({ receipt }) => receipt),
    manifest: manifest.sha256,
    findings: findings.sha256,
  };
  const kept = await stage(world, staging, { path: recordFile, bytes: seal(record) });
  const all = [...outputs, manifest, findings, kept].map(({ path }) => path);
  await removeStrays(world, staging, made.left, new Set(all));
  await publishStaging(world, folders.out);
  return { ...closing, published: true, kept: made.kept };
}

interface Listed extends WrittenDocument {
  /** Its trace. */
  readonly file: WrittenOutput;
}

/** Without those that a writer refused. */
function writtenDocuments({ written, traces }: Made): readonly Listed[] {
  const traced = new Map(traces.documents.map((one) => [one.planned, one.file]));
  return written.flatMap(({ planned, outputs, annex }): Listed[] => {
    const file = traced.get(planned);
    const pathsOf = (files: readonly WrittenOutput[]): readonly string[] => files.map(({ path }) => path);
    const own = annex.length === 0 ? {} : { annex: pathsOf(annex) };
    return file ? [{ ...planned, files: pathsOf(outputs), ...own, trace: file.path, file }] : [];
  });
}

/** A build without documents still says what they would say. */
const unwrittenDocuments = ({ traces }: Made): readonly Listed[] =>
  traces.documents.map(({ planned, file }) => ({ ...planned, files: [], trace: file.path, file }));

function madeDocuments({ written, traces }: Made): BuildRecord["documents"] {
  const traced = new Map(traces.documents.map((one) => [one.planned, one.trace]));
  return written.flatMap(({ planned, printed }) => {
    const trace = traced.get(planned);
    const { key, remarks, signOff } = planned;
    return trace ? [{ key, fingerprint: printed.receipt.fingerprint, remarks, trace, text: signOff?.text }] : [];
  });
}
