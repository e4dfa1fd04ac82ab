// Marks on half a square: their widths say so, their outlines stay inside it, and what is no such mark stays as it was.
import { describe, expect, test } from "vitest";
import { nodeWorld } from "../../../src/base/node-world.ts";
import { takeApart } from "../../../src/writers/fonts/edit-font.ts";
import { halfWidthMarks, mayBeHalved } from "../../../src/writers/fonts/half-width-marks.ts";
import { openFaces } from "../../../src/writers/fonts/open-faces.ts";

const codesOf = (text: string): number[] =>
  [...text].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);

describe.each(["serif", "boldSerif", "sans", "kai"] as const)("%s", async (name) => {
  const face = (await openFaces(nodeWorld))[name];
  const codes = codesOf("，。、；：！？（）《》〔〕");
  const { glyphs, unitsPerEm } = takeApart(await halfWidthMarks(face).cut(codes));
  const marks = glyphs.filter((glyph) => glyph.unicode?.some((code) => codes.includes(code)));

  test("has each mark on half its square, its outline inside", () => {
    expect(marks).toHaveLength(codes.length);
    for (const { unicode, advanceWidth, xMin, xMax } of marks) {
      const said = String.fromCodePoint(...(unicode ?? []));
      expect(advanceWidth / unitsPerEm, said).toBeCloseTo(0.5, 2);
      expect(xMin / unitsPerEm, said).toBeGreaterThan(-0.05);
      expect(xMax / unitsPerEm, said).toBeLessThan(0.55);
    }
  });
});

test("dashes, dots, characters and digits are not halved", () => {
  expect(codesOf("—…·中1a").filter(mayBeHalved)).toEqual([]);
});
