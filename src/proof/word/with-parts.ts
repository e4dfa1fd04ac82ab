// A Word file again with some of its parts changed or added; all others byte for byte, and the same file whenever it is made.
import { unzipEntry } from "../../base/unzip-entry.ts";
import { type ZipPart, zipWhole } from "../../base/zip-files.ts";
import { damaged, type Refusal } from "../refusals.ts";
import type { WordPackage } from "./open-package.ts";
import { type Document, xmlBytes } from "./xml.ts";

export function withParts(from: WordPackage, changed: ReadonlyMap<string, Document>): Uint8Array | Refusal {
  const parts = new Map<string, ZipPart>();
  for (const part of from.parts) {
    const bytes = unzipEntry(from.bytes, part);
    if (bytes === undefined) return damaged;
    parts.set(part.name, { name: part.name, bytes, packed: part.method === 0 });
  }
  for (const [name, document] of changed) parts.set(name, { name, bytes: xmlBytes(document) });
  return zipWhole(parts.values());
}
