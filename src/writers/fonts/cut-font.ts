// Cuts a font down to some characters: the only file that knows subset-font.
import subsetFont from "subset-font";

/**
 * What only helps screens at small sizes, vertical text or OpenType layout. Lines are set character by character, and
 * without kerning tables a character is as wide in a word as it is alone.
 */
const unused = [
  "GSUB",
  "GPOS",
  "GDEF",
  "BASE",
  "STAT",
  "vhea",
  "vmtx",
  "gasp",
  "prep",
  "kern",
  "morx",
  "feat",
  "prop",
  "bsln",
];

/** A TrueType font of the given characters, the same bytes each time. Characters the font lacks are left out. */
export async function cutFont(font: Uint8Array, codePoints: readonly number[]): Promise<Uint8Array> {
  const whole = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  return subsetFont(whole, String.fromCodePoint(...codePoints), {
    targetFormat: "truetype",
    noLayoutClosure: true,
    noHinting: true,
    dropTables: unused,
  });
}
