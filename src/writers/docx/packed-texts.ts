// Parts that many files share word for word, such as headers, deflated once. Of a few: with too many it begins anew.
import { type PackedPart, packPart } from "../../base/packed-zip.ts";

const most = 256;
const known = new Map<string, PackedPart>();

/** What it gives depends on the path and the text alone. */
export function packText(path: string, text: string): PackedPart {
  const key = `${path}\n${text}`;
  const earlier = known.get(key);
  if (earlier !== undefined) return earlier;
  const part = packPart(path, new TextEncoder().encode(text));
  if (known.size >= most) known.clear();
  known.set(key, part);
  return part;
}
