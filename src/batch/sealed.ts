// JSON under a digest of itself: a file that was cut short, edited or made by another version is no file at all.
import { sealText, unsealText } from "../base/sealed-text.ts";
import type { World } from "../base/world.ts";
import type { Shape } from "../trace/changes/shapes.ts";

export const seal = (content: object): Uint8Array => new TextEncoder().encode(sealText(content));

/** Undefined for anything that `seal` did not write in this shape. */
export async function readSealed<Value>(world: World, path: string, isShape: Shape<Value>): Promise<Value | undefined> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await world.readBytes(path));
    const value = unsealText(text);
    return isShape(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
