// ZIP files whose parts are deflated one by one, so that a part which many files share is deflated once. The same parts give the same bytes on every machine.
import { crc32 } from "node:zlib";
import { deflated } from "./zip-files.ts";

export interface PackedPart {
  readonly name: Uint8Array;
  /** Deflated. */
  readonly bytes: Uint8Array;
  /** Before it was. */
  readonly size: number;
  readonly checksum: number;
}

/** `name`: in ASCII, with forward slashes. */
export const packPart = (name: string, bytes: Uint8Array): PackedPart => ({
  name: Buffer.from(name, "ascii"),
  bytes: deflated(bytes),
  size: bytes.length,
  checksum: crc32(bytes),
});

const signatures = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const needed = 20;
const deflate = 8;
/** 1980-01-01 00:00:00, the first moment a ZIP file can name, as two 16-bit words. */
const earliest = 0x00210000;

/** In their order (APPNOTE.TXT 4.3.6). */
export function zipPacked(parts: readonly PackedPart[]): Uint8Array {
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const part of parts) {
    const about = aboutPart(part);
    directory.push(
      record(
        46,
        [
          [0, 4, signatures.entry],
          [4, 2, needed],
          [42, 4, start],
        ],
        about,
        6,
      ),
      part.name,
    );
    locals.push(record(30, [[0, 4, signatures.local]], about, 4), part.name, part.bytes);
    start += 30 + part.name.length + part.bytes.length;
  }
  const length = directory.reduce((sum, { length: one }) => sum + one, 0);
  const end: readonly Field[] = [
    [0, 4, signatures.end],
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, length],
    [16, 4, start],
  ];
  return Buffer.concat([...locals, ...directory, record(22, end)]);
}

type Field = readonly [at: number, length: 2 | 4, value: number];

/** What the header of a part and its entry in the directory both say, counted from where they begin to (4.3.7, 4.3.12). */
const aboutPart = ({ name, bytes, size, checksum }: PackedPart): readonly Field[] => [
  [0, 2, needed],
  [4, 2, deflate],
  [6, 4, earliest],
  [10, 4, checksum],
  [14, 4, bytes.length],
  [18, 4, size],
  [22, 2, name.length],
];

function record(length: number, fields: readonly Field[], shared: readonly Field[] = [], from = 0): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const set = ([at, size, value]: Field, offset: number): void => {
    if (size === 2) view.setUint16(offset + at, value, true);
    else view.setUint32(offset + at, value, true);
  };
  for (const field of fields) set(field, 0);
  for (const field of shared) set(field, from);
  return bytes;
}
