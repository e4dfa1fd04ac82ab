// The last build, when everything it was made from is what it was and every file it wrote is still there as it was.
import type { Diagnostic } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import { isListOf, isObjectOf, isText } from "../trace/changes/shapes.ts";
import { type BuildRecord, type Closing, recordFile } from "./build-record.ts";
import type { Files } from "./memory.ts";
import { readFindings } from "./read-findings.ts";

export interface UnchangedBuild {
  readonly closing: Closing;
  readonly findings: readonly Diagnostic[];
}

const isManifest = isObjectOf({ outputs: isListOf(isObjectOf({ path: isText, sha256: isText })) });

/** Undefined when anything at all is not as that build left it. `files`: what the output folder holds. */
export async function unchangedBuild(
  world: World,
  out: string,
  record: BuildRecord,
  files: Files,
): Promise<UnchangedBuild | undefined> {
  const manifest = await readSame(world, `${out}/manifest.json`, record.manifest);
  const findings = readFindings(await readSame(world, `${out}/findings.json`, record.findings));
  if (!isManifest(manifest) || !findings) return undefined;
  const listed = manifest.outputs.filter(({ path, sha256: digest }) => files.get(path) === digest);
  const own = ["manifest.json", "findings.json", recordFile].filter((path) => files.has(path));
  const isWhole = listed.length === manifest.outputs.length && files.size === listed.length + own.length;
  return isWhole ? { closing: record.closing, findings } : undefined;
}

/** What a JSON file holds, when it is the very file. */
async function readSame(world: World, path: string, digest: string): Promise<unknown> {
  try {
    const bytes = await world.readBytes(path);
    return sha256(bytes) === digest ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  } catch {
    return undefined;
  }
}
