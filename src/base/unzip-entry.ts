// Unpacks one part of a ZIP file into memory, and never more than it announced.
import { inflateRawSync } from "node:zlib";
import type { ZipEntry } from "./zip-listing.ts";

/** Undefined when it is encrypted, packed in a way nobody uses, damaged, or another size than announced. */
export function unzipEntry(zip: Uint8Array, { encrypted, method, start, end, size }: ZipEntry): Uint8Array | undefined {
  if (encrypted) return undefined;
  const packed = zip.subarray(start, end);
  if (method === 0) return packed.length === size ? packed : undefined;
  if (method !== 8) return undefined;
  try {
    const bytes = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    return bytes.length === size ? bytes : undefined;
  } catch {
    return undefined;
  }
}
