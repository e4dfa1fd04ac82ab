// A face of a build as all its documents draw with it: opened once, each of its characters looked up once. What one document does leaves no trace.
import type { Font } from "fontkit";
import { FaceSubset, GlyphStore } from "./face-subset.ts";
import { openFont } from "./open-font.ts";
import { readTables } from "./true-type-tables.ts";

export interface FaceGlyph {
  readonly id: number;
  /** In units of the font. */
  readonly advanceWidth: number;
  /** What a reader that copies it gets. */
  readonly codePoints: readonly number[];
}

const space = 0x20;
/** What fonts lay out by rules of their own. */
const tablesOfLayout = ["GSUB", "GPOS", "morx", "kern"];
/** Marks that stand over other characters, and characters that are not to be seen. */
const special = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u;

export class SharedFace {
  readonly bytes: Uint8Array;
  readonly font: Font;
  readonly #store: GlyphStore;
  readonly #spaceId: number;
  readonly #plain: boolean;
  /** No more than the font has characters. */
  readonly #glyphs = new Map<string, FaceGlyph>();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.font = openFont(bytes);
    this.#store = new GlyphStore(bytes);
    this.#spaceId = this.font.glyphForCodePoint(space).id;
    const tables = readTables(bytes);
    this.#plain = !tablesOfLayout.some((tag) => tables.has(tag));
  }

  /** Whether the text is its characters side by side. */
  isPlain(text: string): boolean {
    return this.#plain && !special.test(text);
  }

  /** Of one character. */
  glyph(character: string): FaceGlyph {
    const known = this.#glyphs.get(character);
    if (known !== undefined) return known;
    const codePoint = character.codePointAt(0) ?? 0;
    const { id, advanceWidth } = this.font.glyphForCodePoint(codePoint);
    // Spaces of all kinds that share one glyph are copied as the plain one.
    const isSpace = id !== 0 && id === this.#spaceId;
    const glyph = { id, advanceWidth, codePoints: [isSpace ? space : codePoint] };
    this.#glyphs.set(character, glyph);
    return glyph;
  }

  /** For one document. */
  subset(): FaceSubset {
    return new FaceSubset(this.#store);
  }

  /** A font that nobody else lays text out with. */
  openAnew(): Font {
    return openFont(this.bytes);
  }
}
