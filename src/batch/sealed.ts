// JSON under a digest of itself: a file that was cut short, edited or made by another version is no file at all.
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import type { Shape } from "../trace/changes/shapes.ts";

const opening = '{"seal":"';
const middle = '","content":';
const closing = "}\n";
const digestLength = 64;

export function seal(content: object): Uint8Array {
  const text = JSON.stringify(content);
  return new TextEncoder().encode(`${opening}${sha256(text)}${middle}${text}${closing}`);
}

/** Undefined for anything that `seal` did not write in this shape. */
export async function readSealed<Value>(world: World, path: string, isShape: Shape<Value>): Promise<Value | undefined> {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await world.readBytes(path));
    const start = opening.length + digestLength + middle.length;
    const content = text.slice(start, -closing.length);
    if (text !== `${opening}${sha256(content)}${middle}${content}${closing}`) return undefined;
    const value: unknown = JSON.parse(content);
    return isShape(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
