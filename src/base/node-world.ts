// The real world: Node's file system and environment.
import { constants } from "node:fs";
import { access, copyFile, link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { byText } from "./order.ts";
import type { FoundFile, World } from "./world.ts";

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
  readBytes: (path) => readFile(path),
  async writeBytes(path, bytes) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  },
  async link(from, to) {
    await mkdir(dirname(to), { recursive: true });
    try {
      await link(from, to);
    } catch {
      // USB sticks and network drives often have no second names; what is really wrong, the copy says.
      await copyFile(from, to, constants.COPYFILE_EXCL);
    }
  },
  move: (from, to) => rename(from, to),
  remove: (path) => rm(path, { recursive: true, force: true }),
  environment: (name) => process.env[name],
};

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
