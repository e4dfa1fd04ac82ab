// Runs the program as people do, in a process of its own, on a copy of the content.
import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { sha256 } from "../../src/base/digest.ts";

export interface Run {
  readonly exitCode: number | null;
  readonly out: string;
  readonly told: string;
}

export async function runLiangji(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const child = spawn(process.execPath, ["src/cli.ts", ...args], { env: { ...process.env, ...environment } });
  child.stdin.end();
  const ended = new Promise<number | null>((settle) => child.once("close", settle));
  const [out, told, exitCode] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, told, exitCode };
}

/** A folder that goes when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "liangji-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function copyOfContent(): Promise<string> {
  const folder = join(await temporaryFolder(), "content");
  await cp("content", folder, { recursive: true });
  return folder;
}

/** Digest by path of every file below a folder. */
export async function digests(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pairs = files
    .toSorted()
    .map(async (file) => [file.slice(folder.length), sha256(await readFile(file))] as const);
  return Object.fromEntries(await Promise.all(pairs));
}
