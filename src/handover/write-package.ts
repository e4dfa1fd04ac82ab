// A package to disk as a ZIP, one file in memory at a time; it is there as a whole or not at all.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import { mostZipBytes, mostZipParts, type ZipPart, zipPieces } from "../base/zip-files.ts";
import type { FinishedBuild } from "./finished-build.ts";
import { listName } from "./package-list.ts";
import type { PackagePlan } from "./package-plan.ts";
import type { PackedFile } from "./packed-file.ts";
import { readFromBuild } from "./read-from-build.ts";

/** Whether one ZIP that every system opens can hold them. */
export const fitsOneZip = (files: readonly PackedFile[]): boolean =>
  files.length <= mostZipParts && files.reduce((sum, { bytes }) => sum + bytes, 0) <= mostZipBytes;

/** What changed in the build since it was looked at; then nothing is written. */
export async function writePackage(
  world: World,
  out: string,
  plan: PackagePlan,
  files: readonly PackedFile[],
  build: FinishedBuild,
): Promise<Diagnostic | undefined> {
  try {
    await world.writePieces(out, zipPieces(partsOf(world, files, build), commentOf(plan, files)));
    return undefined;
  } catch (cause) {
    if (cause instanceof Changed) return cause.finding;
    throw cause;
  }
}

/** Thrown through the writing, so that it ends and leaves nothing behind. */
class Changed extends Error {
  readonly finding: Diagnostic;
  constructor(finding: Diagnostic) {
    super(finding.message);
    this.finding = finding;
  }
}

async function* partsOf(world: World, files: readonly PackedFile[], build: FinishedBuild): AsyncGenerator<ZipPart> {
  for (const { path, sha256, bytes: size, content, from } of files) {
    const bytes = content ?? (await readFromBuild(world, build, { path: from ?? path, sha256, bytes: size }));
    if ("code" in bytes) throw new Changed(bytes);
    yield { name: path, bytes, packed: /\.(?:docx|xlsx|pdf)$/.test(path) };
  }
}

/** Seen by who opens the archive before anything is unpacked. */
function commentOf({ title, notice }: PackagePlan, files: readonly PackedFile[]): string {
  const list = files.find(({ path }) => path === listName);
  const lines = [title, ...(notice === "" ? [] : [`${notice}。`]), `${listName} SHA-256: ${list?.sha256 ?? ""}`];
  return lines.join("\r\n");
}
