// The fonts a build is given: the characters asked for, at the widths Chinese text needs, on one baseline.
import { create } from "fontkit";
import { describe, expect, test } from "vitest";
import { type Fonts, prepareFonts } from "../../../src/writers/fonts/prepare-fonts.ts";
import type { FontRole } from "../../../src/writers/style.ts";
import { bareWorld } from "../pdf/writing.ts";

const roles = ["小标宋", "仿宋", "楷体", "黑体", "宋体"] as const;
const sample = "绩效2023年“—”……·（％）";

async function fontsFor(text: string, asked: readonly FontRole[] = roles): Promise<Fonts> {
  const codePoints = new Set([...text].map((character) => character.codePointAt(0) ?? 0));
  return (await prepareFonts(new Map(asked.map((role) => [role, codePoints])), bareWorld, "templates")).value;
}

describe.each(roles)("%s", async (role) => {
  const fonts = await fontsFor(sample);
  const width = (character: string) => fonts.character(role, character.codePointAt(0) ?? 0)?.width;

  test("has every character", () => {
    for (const character of sample) expect(width(character), character).toBeGreaterThan(0);
  });

  test("gives Chinese characters and marks the width of one character (GB/T 15834-2011, 5.1)", () => {
    for (const character of "绩效“—”…·（％）") expect(width(character), character).toBe(1);
  });

  test("gives digits about half of it", () => {
    for (const digit of "2023") expect(width(digit)).toBeGreaterThan(0.4);
    for (const digit of "2023") expect(width(digit)).toBeLessThan(0.62);
  });
});

test("every font draws lines of one em, with the baseline at one height", async () => {
  const { files } = await fontsFor(sample);
  expect(files.size).toBeGreaterThan(4);
  for (const bytes of files.values()) {
    const font = create(Buffer.from(bytes));
    if (!("unitsPerEm" in font)) expect.fail("It is one font.");
    expect(font.ascent / font.unitsPerEm).toBeCloseTo(0.88, 2);
    expect((font.ascent - font.descent + font.lineGap) / font.unitsPerEm).toBe(1);
  }
});

test("the halves of a dash touch", async () => {
  const fonts = await fontsFor("—", ["仿宋"]);
  const [bytes] = fonts.files.values();
  const font = create(Buffer.from(bytes ?? new Uint8Array()));
  if (!("unitsPerEm" in font)) expect.fail("It is one font.");
  const { bbox, advanceWidth } = font.glyphForCodePoint(0x2014);
  expect([bbox.minX, bbox.maxX]).toEqual([0, advanceWidth]);
});

test("an outline keeps its shape on the way from the published files of 楷体 into one font", async () => {
  // Characters from chunks far apart.
  const characters = "一丁绩效鑫龘，。";
  const fonts = await fontsFor(characters, ["楷体"]);
  for (const character of "一丁绩效鑫") {
    const codePoint = character.codePointAt(0) ?? 0;
    expect(fonts.character("楷体", codePoint)?.face).toBe("kai");
    const font = create(Buffer.from(fonts.files.get("kai") ?? new Uint8Array()));
    if (!("unitsPerEm" in font)) expect.fail("It is one font.");
    const { bbox } = font.glyphForCodePoint(codePoint);
    expect(bbox.maxX - bbox.minX).toBeGreaterThan(font.unitsPerEm * 0.6);
    expect(bbox.maxX).toBeLessThan(font.unitsPerEm * 1.05);
  }
});

test("a character its style sheet claims and its files lack comes from the next face", async () => {
  // 🄊 and the like are announced by the style sheet of 霞鹜文楷 without being drawn.
  const fonts = await fontsFor("\u{1F21A}绩", ["楷体"]);
  expect(fonts.character("楷体", 0x1f21a)?.face).not.toBe("kai");
  expect(fonts.character("楷体", "绩".codePointAt(0) ?? 0)?.face).toBe("kai");
});

test("characters of private use come from no open face", async () => {
  const fonts = await fontsFor("\uF0B7\uE000绩");
  for (const role of roles) {
    expect(fonts.character(role, 0xf0b7)).toBeUndefined();
    expect(fonts.character(role, 0xe000)).toBeUndefined();
  }
});
