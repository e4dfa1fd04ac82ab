// A finished build of a region, as far as a province remembers it: made from what, what it said, and how to see quickly that it is still there.
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import { readBuildRecord } from "../batch/build-record.ts";
import { filesIn } from "../batch/memory.ts";
import { readFindings } from "../batch/read-findings.ts";
import { unchangedBuild } from "../batch/unchanged-build.ts";
import { countFindings } from "../report/finding-counts.ts";

export interface KnownBuild {
  /** The digest of everything it was made from. */
  readonly inputs: string;
  /** The digest of its manifest. */
  readonly manifest: string;
  /** The digest of the paths and sizes of all its files. */
  readonly listing: string;
  readonly records: number;
  readonly documents: number;
  readonly pages: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** The build in a folder, as it describes itself; undefined when there is none, or another version of the program made it. */
export async function knowBuild(world: World, folder: string, program: string): Promise<KnownBuild | undefined> {
  const record = await readBuildRecord(world, folder, program);
  const [seen, findings] = await Promise.all([glance(world, folder), findingsOf(world, folder)]);
  if (!record || !seen || !findings) return undefined;
  const { records, documents, pages } = record.closing;
  return { inputs: record.inputs, ...seen, records, documents, pages, findings: countFindings(findings) };
}

async function findingsOf(world: World, folder: string): Promise<readonly Diagnostic[] | undefined> {
  try {
    return readFindings(JSON.parse(new TextDecoder().decode(await world.readBytes(`${folder}/findings.json`))));
  } catch {
    return undefined;
  }
}

/** Whether every byte of a build is as it was written. */
export async function isWhole(world: World, folder: string, program: string): Promise<boolean> {
  const record = await readBuildRecord(world, folder, program);
  if (!record) return false;
  return (await unchangedBuild(world, folder, record, await filesIn(world, folder))) !== undefined;
}

/** What can be seen of a build without reading its files; undefined when there is none. */
export async function glance(
  world: World,
  folder: string,
): Promise<Pick<KnownBuild, "manifest" | "listing"> | undefined> {
  try {
    const manifest = sha256(await world.readBytes(`${folder}/manifest.json`));
    const files = await world.listFiles(folder);
    return { manifest, listing: sha256(JSON.stringify(files.map(({ path, kind, size }) => [path, kind, size]))) };
  } catch {
    return undefined;
  }
}
