// Whether nobody has written into a file yet since it was made.
import { isError } from "../base/diagnostic.ts";
import type { World } from "../base/world.ts";
import { decodeText } from "../reading/decode-text.ts";
import type { Shelf } from "../reading/entry.ts";
import { readEntry } from "../reading/read-entry.ts";

export async function isBlank(world: World, file: string, shelf: Shelf): Promise<boolean> {
  const text = decodeText(file, await world.readBytes(file)).value;
  const read = text === undefined ? undefined : readEntry(file, text, shelf);
  return read !== undefined && read.value.length === 0 && !read.diagnostics.some(isError);
}
