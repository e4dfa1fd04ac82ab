// Every file offered for download by its SHA-256, in sixteen parts, so that a browser loads only the one it needs.
import { documentAddress } from "./address.ts";
import { dataFiles } from "./data-sets.ts";
import { publication } from "./site-data.ts";

/** What a file is: title, format, name, and the page it stands on; of open data, where it is itself. */
export type Fingerprint = readonly [title: string, label: string, fileName: string, address: string];

/** By the first hexadecimal digit, then by the whole checksum; every digit is there, so that a missing part is a failure. */
export const fingerprints: ReadonlyMap<string, Readonly<Record<string, Fingerprint>>> = gather();

function gather(): ReadonlyMap<string, Readonly<Record<string, Fingerprint>>> {
  const parts = new Map([..."0123456789abcdef"].map((digit): [string, Record<string, Fingerprint>] => [digit, {}]));
  for (const region of publication.regions) {
    for (const { year, documents } of region.years) {
      for (const { page, title, downloads } of documents) {
        for (const { sha256, label, fileName } of downloads) {
          const part = parts.get(sha256.slice(0, 1));
          if (part) part[sha256] = [title, label, fileName, documentAddress(`${region.id}/${year}`, page)];
        }
      }
    }
  }
  for (const { path, sha256, label, fileName } of dataFiles(publication)) {
    const part = parts.get(sha256.slice(0, 1));
    if (part) part[sha256] = [fileName, label, fileName, path];
  }
  return parts;
}
