// How many pages a PDF of ours has, as its own page tree says; for the list that goes with a package.

/** Undefined where the tree is packed away or there is none: then the list leaves the number out. */
export function pdfPages(bytes: Uint8Array): number | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  // The root of the tree counts all leaves (ISO 32000-1, 7.7.3.2); branches count fewer.
  const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) => Number(count));
  return counts.length === 0 ? undefined : Math.max(...counts);
}
