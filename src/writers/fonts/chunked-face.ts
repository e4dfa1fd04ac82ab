// A face published for browsers: many small files, each with the characters its style sheet names. Those needed become one font.
import { dirname, join } from "node:path";
import type { World } from "../../base/world.ts";
import { cutFont } from "./cut-font.ts";
import { putTogether, takeApart } from "./edit-font.ts";
import type { Face } from "./face.ts";
import { steadyFont } from "./steady-font.ts";

interface Chunk {
  readonly path: string;
  /** First and last code points. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** `styleSheet` is the path of a CSS file of @font-face rules with `src` before `unicode-range`. */
export async function chunkedFace(id: string, name: string, styleSheet: string, world: World): Promise<Face> {
  const chunks = readChunks(new TextDecoder().decode(await world.readBytes(styleSheet)), dirname(styleSheet));
  return {
    id,
    name,
    covers: (codePoint) => chunks.some((chunk) => holds(chunk, codePoint)),
    cut: async (codePoints) => {
      const pieces: Uint8Array[] = [];
      for (const chunk of chunks) {
        const wanted = codePoints.filter((codePoint) => holds(chunk, codePoint));
        if (wanted.length > 0) pieces.push(await cutFont(await world.readBytes(chunk.path), wanted));
      }
      return steadyFont(joined(pieces), id);
    },
  };
}

const holds = (chunk: Chunk, codePoint: number): boolean =>
  chunk.ranges.some(([first, last]) => first <= codePoint && codePoint <= last);

const rule = /url\(['"]?([^'")]+)['"]?\)[^}]*?unicode-range:\s*([^;}]+)/g;

const readChunks = (css: string, folder: string): readonly Chunk[] =>
  [...css.matchAll(rule)].map(([, url = "", ranges = ""]) => ({
    path: join(folder, url),
    ranges: ranges.split(",").map(readRange),
  }));

/** U+4e00 or U+4e00-4eff. */
function readRange(text: string): readonly [number, number] {
  const [first = "", last = first] = text.trim().slice(2).split("-");
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}

/** One font of all pieces; a character in two of them is taken from the first. */
function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const [frame] = pieces;
  if (frame === undefined) throw new Error("A font is cut for at least one character.");
  const taken = new Set<number>();
  const glyphs = pieces.flatMap((piece, index) => {
    const own = takeApart(piece).glyphs;
    // Each piece begins with the mark for a missing character; the font needs it once.
    return (index === 0 ? own : own.slice(1)).filter((glyph) => isNew(glyph.unicode ?? [], taken));
  });
  return putTogether(frame, glyphs);
}

/** Remembers the code points; false when the glyph has some and all of them were there before. */
function isNew(codePoints: readonly number[], taken: Set<number>): boolean {
  const fresh = codePoints.filter((codePoint) => !taken.has(codePoint));
  for (const codePoint of fresh) taken.add(codePoint);
  return codePoints.length === 0 || fresh.length > 0;
}
