// A Word file again with some of its parts changed or added; all others byte for byte, and the same file whenever it is made.
import { unzipSync, type Zippable, zipSync } from "fflate";
import { damaged, type Refusal } from "../refusals.ts";
import type { WordPackage } from "./open-package.ts";
import { type Document, xmlBytes } from "./xml.ts";

/** The library reads the fields of a date in local time, and so it is given in local time: the same on every machine. */
const earliest = new Date(1980, 0, 1, 12);

export function withParts(from: WordPackage, changed: ReadonlyMap<string, Document>): Uint8Array | Refusal {
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(from.bytes);
  } catch {
    return damaged;
  }
  const zippable: Zippable = {};
  for (const { name, compression } of from.parts) {
    const bytes = parts[name];
    if (bytes) zippable[name] = [bytes, { level: compression === 0 ? 0 : 6 }];
  }
  for (const [name, document] of changed) zippable[name] = [xmlBytes(document), { level: 6 }];
  return zipSync(zippable, { mtime: earliest });
}
