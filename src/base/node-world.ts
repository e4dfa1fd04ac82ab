// The real world: Node's file system and environment.
import { constants, linkSync, readFile } from "node:fs";
import { access, copyFile, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { byText } from "./order.ts";
import type { FoundFile, World } from "./world.ts";

/** Half the work of its counterpart with promises, which counts when thousands of files are read. */
const readWhole = promisify(readFile) as (path: string) => Promise<Uint8Array>;

export const nodeWorld: World = {
  async listFiles(folder) {
    const found: FoundFile[] = [];
    await walk(folder, "", found);
    return found.sort(byText((file) => file.path));
  },
  async exists(path) {
    try {
      await access(path);
      return true;
    } catch {
      return false;
    }
  },
  readBytes: readWhole,
  digests: (...folders) =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL("./digest-thread.ts", import.meta.url), { workerData: folders });
      thread.once("message", resolve);
      thread.once("error", reject);
    }),
  writeBytes: (path, bytes) => inFolderOf(path, () => writeFile(path, bytes)),
  link: (from, to) =>
    inFolderOf(to, async () => {
      try {
        // Over before another thread could be asked.
        linkSync(from, to);
      } catch {
        // USB sticks and network drives often have no second names; what is really wrong, the copy says.
        await copyFile(from, to, constants.COPYFILE_EXCL);
      }
    }),
  move: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  environment: (name) => process.env[name],
};

/** The folder is made when it turns out to be missing: of thousands of files few are the first in theirs. */
async function inFolderOf(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
    await mkdir(dirname(path), { recursive: true });
    await act();
  }
}

async function walk(root: string, below: string, found: FoundFile[]): Promise<void> {
  let entries: Awaited<ReturnType<typeof readFolder>>;
  try {
    entries = await readFolder(join(root, below));
  } catch (cause) {
    if (below === "" && (cause as NodeJS.ErrnoException).code === "ENOENT") return;
    throw cause;
  }
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) await walk(root, path, found);
    else if (entry.isSymbolicLink()) found.push({ path, kind: "link", size: 0 });
    else if (entry.isFile()) found.push({ path, kind: "file", size: (await stat(join(root, path))).size });
    else found.push({ path, kind: "other", size: 0 });
  }
}

const readFolder = (folder: string) => readdir(folder, { withFileTypes: true });
