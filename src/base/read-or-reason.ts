// A file's bytes, or in words why the disk does not give them.
import { diskReason } from "./disk-reason.ts";
import type { World } from "./world.ts";

/** Throws only for what is no fault of the disk. */
export async function readOrReason(world: World, path: string): Promise<Uint8Array | string> {
  try {
    return await world.readBytes(path);
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return reason;
  }
}
