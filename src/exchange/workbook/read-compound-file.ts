// The streams of a compound file ([MS-CFB]), the container of .xls and .doc and of files with a password.

export interface CompoundFile {
  readonly names: ReadonlySet<string>;
  /** Undefined when there is none of the name, or its sectors do not lead to its end. */
  stream(name: string): Uint8Array | undefined;
}

interface Stream {
  readonly name: string;
  readonly root: boolean;
  readonly first: number;
  readonly size: number;
}

/** Sector numbers from here on are marks: end of chain, free, and others. */
const marks = 0xfffffffa;
const smallSector = 64;

/** Undefined when the file is cut off or its tables lead nowhere. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile | undefined {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) return undefined;
    const sectors = new Sectors(bytes, 1 << shift);
    const table = sectors.numbers(tableSectors(view, sectors));
    const streams = streamsIn(sectors.joined(chain(table, view.getUint32(48, true))));
    const smallTable = sectors.numbers(chain(table, view.getUint32(60, true)));
    const root = streams.find((one) => one.root);
    const small = new Sectors(sectors.joined(chain(table, root?.first ?? marks)), smallSector, 0);
    const cutoff = view.getUint32(56, true);
    const read = ({ first, size }: Stream): Uint8Array | undefined => {
      const whole = size < cutoff ? small.joined(chain(smallTable, first)) : sectors.joined(chain(table, first));
      return whole.length < size ? undefined : whole.subarray(0, size);
    };
    return {
      names: new Set(streams.map(({ name }) => name)),
      stream: (name) => {
        const found = streams.find((one) => one.name === name && !one.root);
        return found && attempt(() => read(found));
      },
    };
  } catch (failure) {
    return outOfBounds(failure);
  }
}

const attempt = <Value>(read: () => Value): Value | undefined => {
  try {
    return read();
  } catch (failure) {
    return outOfBounds(failure);
  }
};

/** A number of the file pointed outside of it. */
function outOfBounds(failure: unknown): undefined {
  if (!(failure instanceof RangeError)) throw failure;
  return undefined;
}

class Sectors {
  readonly #bytes: Uint8Array;
  readonly #size: number;
  /** Before the first sector: the header takes as much as one, small sectors have none. */
  readonly #before: number;

  constructor(bytes: Uint8Array, size: number, before = size) {
    this.#bytes = bytes;
    this.#size = size;
    this.#before = before;
  }

  /** The last sector of a file may be cut short. */
  at(sector: number): Uint8Array {
    const start = this.#before + sector * this.#size;
    if (start >= this.#bytes.length) throw new RangeError("sector beyond the end");
    return this.#bytes.subarray(start, start + this.#size);
  }

  joined(sectors: readonly number[]): Uint8Array {
    const parts = sectors.map((sector) => this.at(sector));
    return new Uint8Array(Buffer.concat(parts));
  }

  numbers(sectors: readonly number[]): Uint32Array {
    const { buffer } = this.joined(sectors);
    return new Uint32Array(buffer, 0, Math.floor(buffer.byteLength / 4));
  }
}

/** The first 109 sectors of the table stand in the header, further ones in sectors of their own (2.5). */
function tableSectors(view: DataView, sectors: Sectors): readonly number[] {
  const list = Array.from({ length: 109 }, (_, index) => view.getUint32(76 + index * 4, true));
  const seen = new Set<number>();
  for (let next = view.getUint32(68, true); next < marks && !seen.has(next); ) {
    seen.add(next);
    const more = [...sectors.numbers([next])];
    next = more.pop() ?? marks;
    list.push(...more);
  }
  return list.filter((sector) => sector < marks);
}

/** A chain that bites its tail ends there. */
function chain(table: Uint32Array, first: number): readonly number[] {
  const list: number[] = [];
  const seen = new Set<number>();
  for (let next = first; next < marks && !seen.has(next); next = table[next] ?? marks) {
    seen.add(next);
    list.push(next);
  }
  return list;
}

const entrySize = 128;

function streamsIn(directory: Uint8Array): readonly Stream[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const streams: Stream[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const type = view.getUint8(at + 66);
    if (type !== 2 && type !== 5) continue;
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    streams.push({
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)),
      root: type === 5,
      first: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return streams;
}
