// The last build, when everything it was made from is what it was and every file it wrote is still there as it was.
import type { Diagnostic } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { isListOf, isObjectOf, isText } from "../trace/changes/shapes.ts";
import { type BuildRecord, type Closing, recordFile } from "./build-record.ts";
import { isSame } from "./memory.ts";
import { readFindings } from "./read-findings.ts";

export interface UnchangedBuild {
  readonly closing: Closing;
  readonly findings: readonly Diagnostic[];
}

const filesAtOnce = 16;
const isManifest = isObjectOf({ outputs: isListOf(isObjectOf({ path: isText, sha256: isText })) });

/** Undefined when anything at all is not as that build left it. */
export async function unchangedBuild(
  world: World,
  out: string,
  record: BuildRecord,
): Promise<UnchangedBuild | undefined> {
  const manifest = await readSame(world, `${out}/manifest.json`, record.manifest);
  const findings = readFindings(await readSame(world, `${out}/findings.json`, record.findings));
  if (!isManifest(manifest) || !findings) return undefined;
  const own = ["manifest.json", "findings.json", recordFile];
  const expected = [...own, ...manifest.outputs.map(({ path }) => path)].sort();
  const found = await world.listFiles(out);
  if (found.some(({ kind }) => kind !== "file")) return undefined;
  const present = found.map(({ path }) => path).sort();
  if (expected.join("\n") !== present.join("\n")) return undefined;
  const same = await sideBySide(manifest.outputs, filesAtOnce, ({ path, sha256: digest }) =>
    isSame(world, `${out}/${path}`, digest),
  );
  return same.every(Boolean) ? { closing: record.closing, findings } : undefined;
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
