// The container of a TrueType font: its tables by tag (ISO/IEC 14496-22 §4.3).

export type Tables = ReadonlyMap<string, Uint8Array>;

const headerSize = 12;
const entrySize = 16;

export function readTables(font: Uint8Array): Tables {
  const view = viewOf(font);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const entry = headerSize + index * entrySize;
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    const start = view.getUint32(entry + 8);
    tables.set(tag, font.slice(start, start + view.getUint32(entry + 12)));
  }
  return tables;
}

/** Check sums are left at zero: these fonts are read once more, by a reader that asks for none. */
export function writeTables(tables: Tables): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const end = sorted.reduce((sum, [, bytes]) => sum + aligned(bytes.length), headerSize + sorted.length * entrySize);
  const font = new Uint8Array(end);
  const view = viewOf(font);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  let start = headerSize + sorted.length * entrySize;
  sorted.forEach(([tag, bytes], index) => {
    const entry = headerSize + index * entrySize;
    for (let at = 0; at < 4; at++) font[entry + at] = tag.charCodeAt(at);
    view.setUint32(entry + 8, start);
    view.setUint32(entry + 12, bytes.length);
    font.set(bytes, start);
    start += aligned(bytes.length);
  });
  return font;
}

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const aligned = (length: number): number => Math.ceil(length / 4) * 4;
