// A face that all documents draw with: cut down as fontkit cuts it, and the same for a document whatever was drawn before.
import { create, type Font } from "fontkit";
import { describe, expect, test } from "vitest";
import { prepareFonts } from "../../../src/writers/fonts/prepare-fonts.ts";
import { SharedFace } from "../../../src/writers/fonts/shared-face.ts";
import { bareWorld } from "../pdf/writing.ts";

const sample = "绩效自评表（2023年度）“—”…· abc\u00A0é";

async function filesOf(text: string): Promise<readonly Uint8Array[]> {
  const codePoints = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  const { value } = await prepareFonts(new Map([["仿宋", codePoints]]), bareWorld, "templates");
  return [...value.files.values()];
}

const files = await filesOf(sample);

function opened(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes));
  if (!("unitsPerEm" in font)) expect.fail("It is one font.");
  return font;
}

const held = (font: Font): readonly string[] =>
  [...sample].filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));

describe.each(files.map((bytes, index) => [index, bytes] as const))("font %i", (_, bytes) => {
  test("is cut down to the bytes fontkit cuts it to", () => {
    const font = opened(bytes);
    const face = new SharedFace(bytes);
    const [expected, subset] = [font.createSubset(), face.subset()];
    for (const character of held(font).toReversed()) {
      expected.includeGlyph(font.glyphForCodePoint(character.codePointAt(0) ?? 0));
      subset.includeGlyph(face.glyph(character).id);
    }
    expect(Buffer.from(subset.encode()).equals(expected.encode())).toBe(true);
  });

  test("measures characters as fontkit does", () => {
    const font = opened(bytes);
    const face = new SharedFace(bytes);
    for (const character of held(font)) {
      const { id, advanceWidth } = font.glyphForCodePoint(character.codePointAt(0) ?? 0);
      expect(face.glyph(character)).toMatchObject({ id, advanceWidth });
    }
  });

  test("is cut for one document without a trace of another", () => {
    const face = new SharedFace(bytes);
    const some = held(face.font);
    const cut = (): Buffer => {
      const subset = face.subset();
      for (const character of some.slice(0, 2)) subset.includeGlyph(face.glyph(character).id);
      return Buffer.from(subset.encode());
    };
    const first = cut();
    const other = face.subset();
    for (const character of some) other.includeGlyph(face.glyph(character).id);
    other.encode();
    expect(cut().equals(first)).toBe(true);
  });
});

test("only marks over characters and characters not to be seen have to be laid out", () => {
  const face = new SharedFace(files[0] ?? expect.fail("There is a font."));
  expect(face.isPlain("绩效（2023年）“—”…· é")).toBe(true);
  for (const text of ["e\u0301", "字\u200B", "\uFE0F"]) expect(face.isPlain(text), JSON.stringify(text)).toBe(false);
});
