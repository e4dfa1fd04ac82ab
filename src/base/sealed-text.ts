// JSON under a digest of itself: what was cut short or edited is nothing at all. It stays JSON that anyone can read.
import { sha256 } from "./digest.ts";

const opening = '{"seal":"';
const middle = '","content":';
const closing = "}\n";
const digestLength = 64;

export function sealText(content: unknown): string {
  const text = JSON.stringify(content);
  return `${opening}${sha256(text)}${middle}${text}${closing}`;
}

/** Undefined for anything that `sealText` did not write. */
export function unsealText(text: string): unknown {
  const content = text.slice(opening.length + digestLength + middle.length, -closing.length);
  if (text !== `${opening}${sha256(content)}${middle}${content}${closing}`) return undefined;
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}
