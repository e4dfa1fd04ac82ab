// Gives every entry of a ZIP file one fixed time, so that the same document is the same bytes on any day and in any time zone.

/** 1980-01-01 00:00:00, the first moment a ZIP file can name, as its two 16-bit words. */
const earliest = 0x00210000;

const signatures = { entry: 0x02014b50, end: 0x06054b50 } as const;

/**
 * Writes over the times in place: in the central directory and in the header of each entry (APPNOTE.TXT 4.3.7, 4.3.12,
 * 4.3.16). Expects a file without a comment at its end, as the packages that make such files write it; throws for anything else.
 */
export function fixZipTimes(zip: Uint8Array): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== signatures.end) throw new Error("not a ZIP file without comment");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    if (view.getUint32(at, true) !== signatures.entry) throw new Error("no ZIP entry where one was announced");
    view.setUint32(at + 12, earliest, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, earliest, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
