// The files offered for download by their SHA-256: those of a region in sixteen parts, so that a browser loads only the one it needs.
import type { PublishedRegion } from "../src/disclosure/publication.ts";
import { documentAddress } from "./address.ts";
import { filesOfRegion } from "./data-sets.ts";
import { publication } from "./site-data.ts";

/** What a file is: title, format, name, and the page it stands on; of open data, where it is itself. */
export type Fingerprint = readonly [title: string, label: string, fileName: string, address: string];

/** By the whole checksum. */
export type Fingerprints = Readonly<Record<string, Fingerprint>>;

/** By the first hexadecimal digit; every digit is there, so that a missing part is a failure. */
export function fingerprintsOf(region: PublishedRegion): ReadonlyMap<string, Fingerprints> {
  const parts = new Map([..."0123456789abcdef"].map((digit): [string, Record<string, Fingerprint>] => [digit, {}]));
  for (const { year, documents } of region.years) {
    for (const { page, title, downloads } of documents) {
      for (const { sha256, label, fileName } of downloads) {
        const part = parts.get(sha256.slice(0, 1));
        if (part) part[sha256] = [title, label, fileName, documentAddress(`${region.id}/${year}`, page)];
      }
    }
  }
  for (const file of filesOfRegion(region)) {
    const part = parts.get(file.sha256.slice(0, 1));
    if (part) part[file.sha256] = ofData(file);
  }
  return parts;
}

/** What belongs to no region. */
export const fingerprintsOfSite = (): Fingerprints =>
  Object.fromEntries(
    [...(publication.data?.files ?? []), ...(publication.portal?.files ?? [])].map((file) => [
      file.sha256,
      ofData(file),
    ]),
  );

/** A part of the list that hands itself over. */
export const checksumScript = (files: Fingerprints): string =>
  `liangjiChecksums(${JSON.stringify(files).replace(/[<>\u2028\u2029]/g, "")});\n`;

type File = ReturnType<typeof filesOfRegion>[number];

const ofData = ({ fileName, label, path }: File): Fingerprint => [fileName, label, fileName, path];
