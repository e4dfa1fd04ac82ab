// A TrueType font of some glyphs of a steady font, as a PDF embeds it: outlines and measures are taken over as they are, nothing is parsed.
import { openFont } from "./open-font.ts";
import { readTables, type Tables, viewOf } from "./true-type-tables.ts";

/** The glyphs of a font as they lie in it. The font is one that `steady-font.ts` left: its index has 32 bits. */
export class GlyphStore {
  readonly #font: Uint8Array;
  readonly #outlines: Uint8Array;
  readonly #index: DataView;
  readonly #measures: Uint8Array;
  /** How many glyphs state an advance; those after them have that of the last. */
  readonly #advances: number;
  /** What each subset begins from: the tables of one, and their order. */
  readonly #frame: Tables;

  constructor(font: Uint8Array) {
    const tables = readTables(font);
    const table = (tag: string): Uint8Array => tables.get(tag) ?? new Uint8Array();
    this.#font = font;
    this.#outlines = table("glyf");
    this.#index = viewOf(table("loca"));
    this.#measures = table("hmtx");
    this.#advances = viewOf(table("hhea")).getUint16(34);
    this.#frame = readTables(openFont(font).createSubset().encode());
  }

  outline(glyph: number): Uint8Array {
    return this.#outlines.subarray(this.#index.getUint32(glyph * 4), this.#index.getUint32(glyph * 4 + 4));
  }

  /** Advance and left side bearing, as the table of measures has them. */
  measure(glyph: number): Uint8Array {
    if (glyph < this.#advances) return this.#measures.subarray(glyph * 4, glyph * 4 + 4);
    const last = this.#advances * 4;
    const bearing = last + (glyph - this.#advances) * 2;
    return Uint8Array.of(
      ...this.#measures.subarray(last - 4, last - 2),
      ...this.#measures.subarray(bearing, bearing + 2),
    );
  }

  /** In the order given, which begins with the mark for a missing character. */
  fontOf(glyphs: readonly number[]): Uint8Array {
    const outlines = glyphs.map((glyph) => this.outline(glyph));
    if (outlines.some(isComposite)) return this.#parsed(glyphs);
    const index = new DataView(new ArrayBuffer(outlines.length * 4 + 4));
    let end = 0;
    for (const [at, { length }] of outlines.entries()) {
      end += length;
      index.setUint32(at * 4 + 4, end);
    }
    const count = (tag: string, at: number): Uint8Array => {
      const table = (this.#frame.get(tag) ?? new Uint8Array()).slice();
      viewOf(table).setUint16(at, glyphs.length);
      return table;
    };
    return written(
      new Map(this.#frame)
        .set("hhea", count("hhea", 34))
        .set("loca", new Uint8Array(index.buffer))
        .set("maxp", count("maxp", 4))
        .set("glyf", Buffer.concat(outlines))
        .set("hmtx", Buffer.concat(glyphs.map((glyph) => this.measure(glyph)))),
    );
  }

  /** Glyphs made of others bring those along, under new numbers. */
  #parsed(glyphs: readonly number[]): Uint8Array {
    const font = openFont(this.#font);
    const subset = font.createSubset();
    for (const glyph of glyphs) subset.includeGlyph(font.getGlyph(glyph));
    return subset.encode();
  }
}

/** Some glyphs of a font, under new numbers in the order in which they are asked for. */
export class FaceSubset {
  readonly #store: GlyphStore;
  readonly #numbers = new Map<number, number>();

  constructor(store: GlyphStore) {
    this.#store = store;
    this.includeGlyph(0);
  }

  /** Its number in the subset. */
  includeGlyph(glyph: number): number {
    const known = this.#numbers.get(glyph);
    if (known !== undefined) return known;
    this.#numbers.set(glyph, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  encode(): Uint8Array {
    return this.#store.fontOf([...this.#numbers.keys()]);
  }
}

/** Its number of contours is below zero. */
const isComposite = (outline: Uint8Array): boolean => ((outline[0] ?? 0) & 0x80) !== 0;

const headerSize = 12;
const entrySize = 16;

/** The tables in their order, one right behind the other; without check sums, which no reader of a PDF asks for. */
function written(tables: Tables): Uint8Array {
  const directory = new DataView(new ArrayBuffer(headerSize + tables.size * entrySize));
  const exponent = Math.floor(Math.log2(tables.size));
  const range = 2 ** exponent * entrySize;
  const words = [tables.size, range, exponent, tables.size * entrySize - range];
  for (const [at, byte] of Buffer.from("true").entries()) directory.setUint8(at, byte);
  for (const [at, word] of words.entries()) directory.setUint16(4 + at * 2, word);
  let end = directory.byteLength;
  for (const [at, [tag, bytes]] of [...tables].entries()) {
    const entry = headerSize + at * entrySize;
    for (const [index, byte] of Buffer.from(tag).entries()) directory.setUint8(entry + index, byte);
    directory.setUint32(entry + 8, end);
    directory.setUint32(entry + 12, bytes.length);
    end += bytes.length;
  }
  return Buffer.concat([new Uint8Array(directory.buffer), ...tables.values()]);
}
