// Frees a cut font from what depends on the other characters in it, so that a document's bytes do not change with its neighbours.
import { readTables, type Tables, viewOf, writeTables } from "./true-type-tables.ts";

/** Above and below the baseline, in ems: the box Chinese faces are drawn in. Together one em. */
export const emBox = { ascent: 0.88, descent: 0.12 } as const;

/** More points and contours than any character has. */
const mostPoints = 4096;
const mostContours = 512;

/**
 * A copy in which the greatest measures, the check sum and the layout of the glyphs are fixed, and every line is exactly
 * one em high, so that lines of mixed faces share one baseline. `id` tells two faces of one name apart.
 */
export function steadyFont(font: Uint8Array, id: string): Uint8Array {
  const tables = new Map(readTables(font));
  const head = viewOf(table(tables, "head"));
  const unitsPerEm = head.getUint16(18);
  const widest = 2 * unitsPerEm;

  const { index, glyphs } = evenGlyphs(tables, head.getInt16(50) === 0);
  tables.set("loca", index).set("glyf", glyphs);
  head.setInt16(50, 1);
  head.setUint32(8, fingerprint(id));
  [-unitsPerEm, -unitsPerEm, widest, widest].forEach((edge, at) => {
    head.setInt16(36 + at * 2, edge);
  });

  const ascent = Math.round(unitsPerEm * emBox.ascent);
  const hhea = viewOf(table(tables, "hhea"));
  [ascent, ascent - unitsPerEm, 0, widest, -unitsPerEm, -unitsPerEm, widest].forEach((measure, at) => {
    hhea.setInt16(4 + at * 2, measure);
  });

  const maxp = viewOf(table(tables, "maxp"));
  maxp.setUint16(6, mostPoints);
  maxp.setUint16(8, mostContours);
  return writeTables(tables);
}

function table(tables: Tables, tag: string): Uint8Array {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`A TrueType font has a table ${tag}.`);
  return found;
}

/** The glyphs, each padded to an even length as small fonts have it, under an index of 32 bits as large ones have it. */
function evenGlyphs(tables: Tables, short: boolean): { readonly index: Uint8Array; readonly glyphs: Uint8Array } {
  const data = table(tables, "glyf");
  const loca = viewOf(table(tables, "loca"));
  const count = loca.byteLength / (short ? 2 : 4);
  const offset = (at: number): number => (short ? loca.getUint16(at * 2) * 2 : loca.getUint32(at * 4));
  const index = new Uint8Array(count * 4);
  const glyphs = new Uint8Array(data.length + count);
  let end = 0;
  for (let at = 0; at < count - 1; at++) {
    glyphs.set(data.subarray(offset(at), offset(at + 1)), end);
    end += Math.ceil((offset(at + 1) - offset(at)) / 2) * 2;
    viewOf(index).setUint32((at + 1) * 4, end);
  }
  return { index, glyphs: glyphs.slice(0, end) };
}

/** FNV-1a, 32 bits. */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
