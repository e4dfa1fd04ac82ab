// The real machine: what Node says of it.
import { statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Disk, Machine } from "./machine.ts";

export const nodeMachine: Machine = {
  platform: process.platform,
  program: fileURLToPath(new URL("../..", import.meta.url)),
  absolute: (path) => resolve(path),
  async disk(path) {
    for (let folder = resolve(path); ; folder = dirname(folder)) {
      const found = await diskOf(folder);
      if (found || folder === dirname(folder)) return found;
    }
  },
};

async function diskOf(folder: string): Promise<Disk | undefined> {
  try {
    const { bavail, bsize, type } = await statfs(folder);
    return { free: bavail * bsize, type };
  } catch {
    return undefined;
  }
}
