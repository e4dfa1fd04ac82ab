// The rules of PDF/A and PDF/UA on fonts (ISO 19005-2, 6.2.11; ISO 14289-1, 7.21): all there, as wide as they say, and every character with its meaning.
import { codesOf, contentOf } from "./content.ts";
import type { PdfFile } from "./file.ts";
import type { Dictionary, Value } from "./values.ts";

export function fontProblems(file: PdfFile): readonly string[] {
  const fonts = new Map<Value, { readonly font: Dictionary; readonly codes: Set<number> }>();
  for (const { page } of file.pages) {
    const named = file.dictionary(file.dictionary(page.get("Resources")).get("Font"));
    const objects = new Map<string, Value>();
    for (const [name, value] of named) objects.set(name, (value as { readonly object: number }).object);
    for (const drawn of contentOf(file, page).drawn) {
      const object = objects.get(drawn.font);
      if (object === undefined || !/^T[jJ]$/.test(drawn.operator)) continue;
      const known = fonts.get(object) ?? { font: file.dictionary(named.get(drawn.font)), codes: new Set() };
      fonts.set(object, known);
      for (const code of codesOf(drawn)) known.codes.add(code);
    }
  }
  return [...fonts.values()].flatMap(({ font, codes }) => problemsOf(file, font, codes));
}

function problemsOf(file: PdfFile, font: Dictionary, codes: ReadonlySet<number>): readonly string[] {
  const name = file.name(font.get("BaseFont")) ?? "?";
  const [descendant] = file.list(font.get("DescendantFonts"));
  const glyphs = file.dictionary(descendant);
  const descriptor = file.dictionary(glyphs.get("FontDescriptor"));
  const program = Buffer.from(file.data(descriptor.get("FontFile2")), "latin1");
  const broken = (holds: boolean, rule: string): readonly string[] => (holds ? [] : [`${rule} (${name})`]);
  if (program.length === 0) return [`6.2.11.4 the font is not in the file (${name})`];
  const meaning = meaningsOf(file, font);
  const [firstCode, ofCodes] = file.list(glyphs.get("W"));
  const widths = new Map(file.list(ofCodes).map((width, index) => [Number(firstCode) + index, Number(width)]));
  const drawn = advancesOf(program);
  return [
    ...broken(file.name(font.get("Encoding")) === "Identity-H", "6.2.11.3.1 encoding"),
    ...broken(file.name(glyphs.get("CIDToGIDMap")) === "Identity", "6.2.11.3.2 map of glyphs"),
    ...broken(/^[A-Z]{6}\+/.test(name), "6.2.11.4.2 mark of a subset"),
    ...broken(!descriptor.has("CIDSet"), "6.2.11.4.2 set of characters"),
    ...[...codes].flatMap((code) => [
      ...broken(code !== 0 && code < drawn.length, `6.2.11.8 glyph ${code}`),
      ...broken(
        Math.abs((widths.get(code) ?? Number.NaN) - (drawn[code] ?? 0)) <= 1,
        `6.2.11.5 width of glyph ${code}`,
      ),
      ...broken(/^[^\0\uFFFE\uFEFF]+$/u.test(meaning.get(code) ?? ""), `7.21.7 meaning of glyph ${code}`),
    ]),
  ];
}

/** Code → text, from the ranges of a ToUnicode map that list their texts one by one. */
export function meaningsOf(file: PdfFile, font: Dictionary): ReadonlyMap<number, string> {
  const map = file.data(font.get("ToUnicode"));
  const meanings = new Map<number, string>();
  for (const [, from = "", list = ""] of map.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[(.*)\]/g)) {
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, units = ""], index) => {
      const codes = units
        .split(" ")
        .filter((unit) => unit !== "")
        .map((unit) => parseInt(unit, 16));
      meanings.set(parseInt(from, 16) + index, String.fromCharCode(...codes));
    });
  }
  return meanings;
}

/** How wide the font itself makes each glyph, in thousandths of an em (OpenType tables head, hhea, hmtx and maxp). */
function advancesOf(program: Buffer): readonly number[] {
  const tables = new Map<string, number>();
  for (let index = 0; index < program.readUInt16BE(4); index++) {
    const entry = 12 + index * 16;
    tables.set(program.toString("latin1", entry, entry + 4), program.readUInt32BE(entry + 8));
  }
  const at = (tag: string): number => tables.get(tag) ?? Number.NaN;
  const em = program.readUInt16BE(at("head") + 18);
  const measured = program.readUInt16BE(at("hhea") + 34);
  return Array.from({ length: program.readUInt16BE(at("maxp") + 4) }, (_, glyph) => {
    return (program.readUInt16BE(at("hmtx") + Math.min(glyph, measured - 1) * 4) / em) * 1000;
  });
}
