// A file a person asked to have written somewhere: never over one that is there, and what the disk refuses is said.
import { diskReason } from "./disk-reason.ts";
import type { World } from "./world.ts";

/** Why nothing will be written there, a sentence; undefined when the place is free. */
export async function takenPlace(world: World, file: string): Promise<string | undefined> {
  return (await world.exists(file)) ? `${file} 已经有了，不覆盖；请换一个文件名，或先移走它。` : undefined;
}

/** The disk's reason against it; undefined when it is written. */
export async function writeNewFile(world: World, file: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await world.writeBytes(file, bytes);
    return undefined;
  } catch (cause) {
    const reason = diskReason(cause);
    if (reason === undefined) throw cause;
    return reason;
  }
}
