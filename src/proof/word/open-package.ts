// The parts of a Word file, taken out of its ZIP one by one and only when wanted, within limits that no real document meets.
import { unzipEntry } from "../../base/unzip-entry.ts";
import { listZip, type ZipEntry } from "../../base/zip-listing.ts";
import { archive, damaged, ofd, openDocument, type Refusal, slides, suspicious, workbook } from "../refusals.ts";

/** Bytes all parts may have together, and one part of text. */
const largestInAll = 256 * 1024 * 1024;
const largestText = 16 * 1024 * 1024;
/** What a part of text may have before it is inflated: the size a ZIP announces may be a lie, this is not. */
const largestDeflated = 4 * 1024 * 1024;
const mostParts = 10_000;

export interface WordPackage {
  readonly bytes: Uint8Array;
  /** In the order of the file. Names are only ever compared, never used as paths. */
  readonly parts: readonly ZipEntry[];
  /** The text of a part; undefined when it is not there, a refusal when it cannot be read. */
  text(name: string): string | Refusal | undefined;
}

export function openPackage(bytes: Uint8Array): WordPackage | Refusal {
  const parts = listZip(bytes);
  if (parts === "too-many" || parts === "overlapping") return suspicious;
  if (typeof parts === "string") return damaged;
  if (parts.length > mostParts) return suspicious;
  if (parts.reduce((sum, part) => sum + part.size, 0) > largestInAll) return suspicious;
  const names = new Set(parts.map((part) => part.name));
  if (!names.has("[Content_Types].xml")) return otherArchive(names);
  return {
    bytes,
    parts,
    text(name) {
      const part = parts.find((one) => one.name === name);
      if (!part) return undefined;
      if (part.size > largestText || part.end - part.start > largestDeflated) return suspicious;
      const inflated = unzipEntry(bytes, part);
      return inflated === undefined ? damaged : textOf(inflated);
    },
  };
}

/** UTF-8 but for the rare file that starts with the mark of UTF-16. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes).replace(/^\uFEFF/, "");
}

function otherArchive(names: ReadonlySet<string>): Refusal {
  if (names.size === 0) return damaged;
  if (names.has("OFD.xml")) return ofd;
  return names.has("mimetype") && names.has("content.xml") ? openDocument : archive;
}

/** What the main part's content type says the file is, when it is no Word document. */
export function otherOffice(contentTypes: string): Refusal {
  if (/spreadsheetml|ms-excel/.test(contentTypes)) return workbook;
  if (/presentationml|ms-powerpoint/.test(contentTypes)) return slides;
  return archive;
}
