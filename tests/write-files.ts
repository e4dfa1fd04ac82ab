// A map of files as files of the disk.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Paths are below the folder, with slashes; folders that are not there are made. */
export async function writeFiles(
  folder: string,
  files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
  for (const [path, content] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
