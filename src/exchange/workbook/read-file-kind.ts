// What a file is, from its bytes and never from its ending: people and systems name files as they like.
import { listZip, type ZipEntry } from "../../base/zip-listing.ts";
import { type CompoundFile, openCompoundFile } from "./read-compound-file.ts";
import {
  archive,
  damaged,
  empty,
  encrypted,
  largestFile,
  largestUnpacked,
  lockFile,
  ofd,
  oldExcel,
  pdf,
  picture,
  type Refusal,
  rtf,
  slides,
  tooLarge,
  tooMuchInside,
  word,
} from "./read-refusals.ts";

export type FileKind =
  | { readonly kind: "xlsx" | "xlsb" | "ods"; readonly entries: readonly ZipEntry[] }
  | { readonly kind: "xls"; readonly stream: Uint8Array }
  | { readonly kind: "text" };

export function fileKind(file: string, bytes: Uint8Array): FileKind | Refusal {
  if (bytes.length === 0) return empty;
  if (bytes.length > largestFile) return tooLarge;
  const start = latin(bytes.subarray(0, 1024));
  if (start.startsWith("PK")) return packageKind(bytes);
  if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) return compoundKind(openCompoundFile(bytes));
  const known = beginnings.find(([beginning]) => start.startsWith(beginning));
  if (known) return known[1];
  if (start.includes("%PDF-")) return pdf;
  if (/^~\$/.test(/[^/\\]*$/.exec(file)?.[0] ?? "")) return lockFile;
  return { kind: "text" };
}

/** The first bytes of files that are no workbooks; the first three are Excel before 1995, which had no container. */
const beginnings: readonly (readonly [string, Refusal])[] = [
  ["\u0009\u0000", oldExcel],
  ["\u0009\u0002", oldExcel],
  ["\u0009\u0004", oldExcel],
  ["{\\rtf", rtf],
  ["Rar!", archive],
  ["7z\u00BC\u00AF", archive],
  ["\u001F\u008B", archive],
  ["\u0089PNG", picture],
  ["\u00FF\u00D8\u00FF", picture],
  ["GIF8", picture],
  ["II*\u0000", picture],
  ["MM\u0000*", picture],
  ["RIFF", picture],
];

function packageKind(bytes: Uint8Array): FileKind | Refusal {
  const entries = listZip(bytes);
  if (entries === "too-many" || entries === "too-large" || entries === "overlapping") return tooMuchInside;
  if (typeof entries === "string") return damaged;
  const names = new Set(entries.map(({ name }) => name));
  const kind = kindByNames(names);
  if (typeof kind === "function") return kind;
  const read = entries.filter(({ name }) => !/(?:^|\/)media\//i.test(name));
  if (read.reduce((sum, { size }) => sum + size, 0) > largestUnpacked) return tooMuchInside;
  return read.some(({ encrypted }) => encrypted) ? encrypted : { kind, entries };
}

function kindByNames(names: ReadonlySet<string>): "xlsx" | "xlsb" | "ods" | Refusal {
  const has = (start: string): boolean => [...names].some((name) => name.startsWith(start));
  if (names.has("xl/workbook.bin")) return "xlsb";
  if (has("word/")) return word;
  if (has("ppt/")) return slides;
  if (names.has("OFD.xml")) return ofd;
  if (names.has("[Content_Types].xml")) return "xlsx";
  return names.has("mimetype") && names.has("content.xml") ? "ods" : archive;
}

function compoundKind(compound: CompoundFile | undefined): FileKind | Refusal {
  if (compound === undefined) return damaged;
  const stream = compound.stream("Workbook") ?? compound.stream("Book");
  if (stream) return { kind: "xls", stream };
  if (compound.names.has("EncryptedPackage")) return encrypted;
  if (compound.names.has("WordDocument")) return word;
  return compound.names.has("PowerPoint Document") ? slides : damaged;
}

/** Entities and other people's files are named there; no program that writes workbooks does. */
export const hasDoctype = (xml: Uint8Array): boolean => /<!DOCTYPE|<!ENTITY/i.test(latin(xml.subarray(0, 2048)));

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
