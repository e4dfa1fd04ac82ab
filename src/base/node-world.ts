// The real world: Node's file system and environment.
import { constants, linkSync, readFile, statSync } from "node:fs";
import { access, chmod, copyFile, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { byText } from "./order.ts";
import { patiently } from "./patiently.ts";
import type { FoundFile, World } from "./world.ts";

/** Half the work of its counterpart with promises, which counts when thousands of files are read. */
const readWhole = promisify(readFile) as (path: string) => Promise<Uint8Array>;

export const nodeWorld: World = {
  async listFiles(folder) {
    const found: FoundFile[] = [];
    await walk(folder, "", found);
    return found.sort(byText((file) => file.path));
  },
  async foldersIn(folder) {
    const found = await readFolder(folder).catch((cause: unknown) => {
      if (codeOf(cause) === "ENOENT") return [];
      throw cause;
    });
    return found.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort(byText((name) => name));
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
  async writePieces(path, pieces) {
    const half = `${path}.part`;
    try {
      await inFolderOf(path, () => writeFile(half, ""));
      await writeFile(half, pieces);
      await patiently(() => rename(half, path));
    } catch (cause) {
      await rm(half, { force: true });
      throw cause;
    }
  },
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
  move: (from, to) => patiently(() => rename(from, to)),
  replace: (from, to) =>
    inFolderOf(to, async () => {
      const there = await stat(to).catch(() => undefined);
      if (there) await chmod(from, there.mode);
      await patiently(() => rename(from, to));
    }),
  async lastWritten(path) {
    try {
      return (await stat(path)).mtimeMs;
    } catch (cause) {
      if (codeOf(cause) === "ENOENT") return undefined;
      throw cause;
    }
  },
  async flush(path) {
    let file: Awaited<ReturnType<typeof open>>;
    try {
      file = await open(path, (await stat(path)).isDirectory() ? "r" : "r+");
    } catch (cause) {
      // Windows opens no folder; it writes what was moved by itself.
      if (["EISDIR", "EPERM", "EACCES"].includes(codeOf(cause))) return;
      throw cause;
    }
    try {
      await file.sync();
    } catch (cause) {
      // Some network drives cannot, and say so.
      if (!["EINVAL", "ENOTSUP", "EPERM", "EISDIR"].includes(codeOf(cause))) throw cause;
    } finally {
      await file.close();
    }
  },
  async mayWrite(path) {
    try {
      await access(path, constants.W_OK);
      return true;
    } catch (cause) {
      const above = dirname(path);
      return codeOf(cause) === "ENOENT" && above !== path && nodeWorld.mayWrite(above);
    }
  },
  // On Windows a file that is held for a moment is tried again.
  remove: (path) => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  environment: (name) => process.env[name],
  self: { machine: hostname(), process: process.pid },
  isRunning({ machine, process: number }) {
    if (machine !== hostname()) return undefined;
    try {
      process.kill(number, 0);
      return true;
    } catch (cause) {
      // Somebody else's program may not be asked, but it is there.
      return codeOf(cause) === "EPERM";
    }
  },
};

const codeOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? "";

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
    else if (entry.isFile()) {
      // Gone between the list and this: then it is not there.
      const size = sizeOf(join(root, path));
      if (size !== undefined) found.push({ path, kind: "file", size });
    } else found.push({ path, kind: "other", size: 0 });
  }
}

const readFolder = (folder: string) => readdir(folder, { withFileTypes: true });

/** At once: asked for one by one, as a promise it takes seven times as long. */
const sizeOf = (path: string): number | undefined => statSync(path, { throwIfNoEntry: false })?.size;
