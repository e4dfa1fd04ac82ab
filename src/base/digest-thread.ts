// Runs in a thread of its own: the digest of every file below some folders, while the others work on.
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { sha256 } from "./digest.ts";

type Digests = Map<string, string>;

function walk(folder: string, below: string, digests: Digests): Digests {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return digests;
  }
  for (const entry of entries) {
    const [path, file] = [`${below}${entry.name}`, `${folder}/${entry.name}`];
    if (entry.isDirectory()) walk(file, `${path}/`, digests);
    else digests.set(path, entry.isFile() ? digestOf(file) : "");
  }
  return digests;
}

function digestOf(file: string): string {
  try {
    return sha256(readFileSync(file));
  } catch {
    return "";
  }
}

const folders = workerData as readonly string[];
parentPort?.postMessage(folders.map((folder) => walk(folder, "", new Map())));
