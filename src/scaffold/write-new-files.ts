// Puts new files on the disk, one after the other; what exists already stays as it is, unless it was to give way.
import { diskReason } from "../base/disk-reason.ts";
import type { World } from "../base/world.ts";
import type { NewFile } from "./new-files.ts";

export interface Written {
  /** Paths as they were written, below the folder. */
  readonly written: readonly string[];
  /** What appeared there in the meantime, or stands there without being a file. */
  readonly there: readonly string[];
  /** Where it ended early, and why. */
  readonly failed?: { readonly path: string; readonly reason: string };
}

export async function writeNewFiles(world: World, content: string, files: readonly NewFile[]): Promise<Written> {
  const written: string[] = [];
  const there: string[] = [];
  for (const { path, text, replaces } of files) {
    try {
      if (!replaces && (await world.exists(`${content}/${path}`))) {
        there.push(path);
        continue;
      }
      await world.writeBytes(`${content}/${path}`, new TextEncoder().encode(text));
      written.push(path);
    } catch (cause) {
      const reason = diskReason(cause);
      if (reason === undefined) throw cause;
      return { written, there, failed: { path, reason } };
    }
  }
  return { written, there };
}
