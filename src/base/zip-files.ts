// Writes ZIP files: the only door to the package that packs them. The same entries give the same bytes on every machine.
import { deflateSync, strToU8, Zip, ZipDeflate, type Zippable, zipSync } from "fflate";

export interface ZipPart {
  /** With forward slashes. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Packed already (DOCX, XLSX, PDF, pictures): packing it again would only take time. */
  readonly packed?: boolean;
}

/** The library reads the fields of a date in local time, and so it is given in local time: the same on every machine. */
const earliest = new Date(1980, 0, 1);
/** For parts written before other files were: their own first moment, kept so that they stay the bytes they were. */
const earliestNoon = new Date(1980, 0, 1, 12);

/** As a part of a ZIP is. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: 6 });

/** A small ZIP as a whole, its parts in their order. */
export function zipWhole(parts: Iterable<ZipPart>): Uint8Array {
  const zippable: Zippable = {};
  for (const { name, bytes, packed } of parts) zippable[name] = [bytes, { level: packed ? 0 : 6 }];
  return zipSync(zippable, { mtime: earliestNoon });
}

/** What a ZIP of the old form can hold; with more, programs on older systems would not open it. */
export const mostZipParts = 65_000;
export const mostZipBytes = 4_000_000_000;

/** A regular file anyone may read. Of files from elsewhere, unzip on Linux takes the names for those of MS-DOS. */
const madeOnUnix = { os: 3, attrs: 0o100_644 << 16 } as const;

/**
 * A large ZIP piece by piece, one part in memory at a time. Names beyond ASCII carry the UTF-8 flag (APPNOTE.TXT 4.4.4,
 * bit 11), so that Windows, macOS and Linux all show them as they are. `comment` belongs to the whole file.
 */
export async function* zipPieces(parts: AsyncIterable<ZipPart>, comment = ""): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  const zip = new Zip((failure, piece) => {
    if (failure) throw failure;
    pieces.push(piece);
  });
  for await (const { name, bytes, packed } of parts) {
    // Deflated even where nothing is gained: a stored part whose size comes after it is more than some programs can read.
    const part = new ZipDeflate(name, { level: packed ? 0 : 6 });
    part.mtime = earliest;
    Object.assign(part, madeOnUnix);
    zip.add(part);
    part.push(bytes, true);
    yield* pieces;
    pieces = [];
  }
  zip.end();
  yield* withComment(pieces, strToU8(comment));
}

/** The end record is the last 22 bytes, and its last two say how long the comment is (APPNOTE.TXT 4.3.16). */
function withComment(pieces: readonly Uint8Array[], comment: Uint8Array): readonly Uint8Array[] {
  const end = pieces.at(-1);
  if (end === undefined || comment.length === 0) return pieces;
  new DataView(end.buffer, end.byteOffset, end.byteLength).setUint16(end.length - 2, comment.length, true);
  return [...pieces, comment];
}
