// A BIFF stream cut into its records; reading past the end of one gives zeros.

export interface XlsRecord {
  readonly id: number;
  /** Where it begins in the stream. */
  readonly start: number;
  /** Of its data, in bytes. */
  readonly length: number;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  /** An XLUnicodeString (2.5.294): its length in characters, how they are packed, the characters. */
  string(at: number): string;
}

export function xlsRecords(stream: Uint8Array): readonly XlsRecord[] {
  const records: XlsRecord[] = [];
  for (let at = 0; at + 4 <= stream.length; ) {
    const length = (stream[at + 2] ?? 0) | ((stream[at + 3] ?? 0) << 8);
    const id = (stream[at] ?? 0) | ((stream[at + 1] ?? 0) << 8);
    // Streams are filled up with zeros.
    if (id === 0 && length === 0) break;
    records.push(new RecordAt(id, at, stream.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return records;
}

class RecordAt implements XlsRecord {
  readonly id: number;
  readonly start: number;
  readonly #data: Uint8Array;

  constructor(id: number, start: number, data: Uint8Array) {
    this.id = id;
    this.start = start;
    this.#data = data;
  }

  get length(): number {
    return this.#data.length;
  }

  u8(at: number): number {
    return this.#data[at] ?? 0;
  }

  u16(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8);
  }

  u32(at: number): number {
    return (this.u16(at) | (this.u16(at + 2) << 16)) >>> 0;
  }

  string(at: number): string {
    const characters = this.u16(at);
    const wide = (this.u8(at + 2) & 1) !== 0;
    const bytes = this.#data.subarray(at + 3, at + 3 + characters * (wide ? 2 : 1));
    return new TextDecoder(wide ? "utf-16le" : "latin1").decode(bytes);
  }
}
