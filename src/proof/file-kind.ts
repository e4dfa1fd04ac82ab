// What a file is, from its first bytes and only then from its name: people rename files.
import {
  archive,
  damaged,
  empty,
  encrypted,
  lockFile,
  notWord,
  oldWord,
  otherText,
  pdf,
  type Refusal,
  rtf,
  tooLarge,
  web,
} from "./refusals.ts";

export type FileKind = "zip" | "text" | "markdown";

/** Bytes. A Word document of a thousand pages has a few million; what is larger is pictures. */
const largest = 64 * 1024 * 1024;

/** The kind, or why the file cannot be read. A ZIP file still may be anything. */
export function fileKind(file: string, bytes: Uint8Array): FileKind | Refusal {
  if (bytes.length === 0) return empty;
  if (bytes.length > largest) return tooLarge;
  if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) return "zip";
  if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0")) return isEncrypted(bytes) ? encrypted : oldWord;
  if (latin(bytes.subarray(0, 1024)).includes("%PDF-")) return pdf;
  if (startsWith(bytes, "{\\rtf")) return rtf;
  if (startsWith(bytes, "Rar!") || startsWith(bytes, "7z\u00BC\u00AF")) return archive;
  if (/^~\$/.test(/[^/\\]*$/.exec(file)?.[0] ?? "")) return lockFile;
  const ending = /\.([^./\\]*)$/.exec(file)?.[1]?.toLowerCase() ?? "";
  if (/^\s*<(\?xml|!doctype html|html)\b/i.test(latin(bytes.subarray(0, 256)).replace(/^\u00EF\u00BB\u00BF/, "")))
    return web;
  if (ending === "md" || ending === "markdown") return "markdown";
  if (ending === "txt" || ending === "text" || ending === "") return "text";
  if (ending === "docx" || ending === "docm") return bytes.includes(0) ? damaged : notWord;
  return otherText;
}

/** An encrypted .docx is an old compound file with a stream of this name, in UTF-16. */
const isEncrypted = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from("EncryptedPackage", "utf16le"));

const startsWith = (bytes: Uint8Array, mark: string): boolean => latin(bytes.subarray(0, mark.length)) === mark;

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
