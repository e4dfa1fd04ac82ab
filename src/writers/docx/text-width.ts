// How wide a text is before anything draws it, and how many lines it takes: for spacing a cover and numbering a contents list.

/** Shares of an em in Times New Roman, by kind of character; the first that fits counts. */
const latinWidths: readonly (readonly [kind: RegExp, em: number])[] = [
  [/[0-9$*?_]/, 0.5],
  [/[ .,]/, 0.25],
  [/[!/:;'|\\iljt]/, 0.28],
  [/[()[\]{}frsIJ`-]/, 0.36],
  [/[MWmw@%]/, 0.84],
  [/[A-Z&+<=>~^#"]/, 0.65],
  [/[!-~]/, 0.47],
];

/** In em: exact for Chinese text and digits, close for Latin letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += latinWidths.find(([kind]) => kind.test(character))?.[1] ?? 1;
  return width;
}

/** What stays on one line: a Chinese character, or a Latin word or number, with the marks that may not part from it. */
const unbreakable = unbreakableWith("");

/** `units`: the Chinese characters that begin no line, as marks do not. */
export function unbreakableWith(units: string): RegExp {
  return new RegExp(`[“‘「『（〔【《〈(]*(?:[!-~]+|[^!-~])[、，。：；！？”’」』）〕】》〉…—～·${units}]*`, "gu");
}

/** The lines a paragraph takes, at least one; the width of a line and the indent of the first in em. */
export function lineCount(text: string, width: number, indent = 0, parts: RegExp = unbreakable): number {
  let lines = 0;
  for (const part of text.split("\n")) {
    let used = lines === 0 ? indent : 0;
    lines += 1;
    for (const [unit] of part.matchAll(parts)) {
      const needed = textWidth(unit);
      if (used > 0 && used + needed > width) {
        lines += 1;
        used = 0;
      }
      // What is wider than a line fills as many as it needs.
      const full = Math.max(0, Math.ceil(needed / width) - 1);
      lines += full;
      used += needed - full * width;
    }
  }
  return lines;
}
