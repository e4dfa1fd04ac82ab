// Characters no document may hold: XML forbids them, or they turn the reading order around so that a number looks like another.
import { type Diagnostic, warning } from "../base/diagnostic.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { blockText } from "../document/plain-text.ts";

/** XML 1.0 §2.2 Char, inverted (halves of a surrogate pair included), and the explicit bidirectional controls of Unicode. */
const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters it is about
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** The replacement character: a reader sees that something stood here. */
const mark = "\uFFFD";

/** The text with each such character replaced by a mark. */
export const printable = (text: string): string => text.replace(unprintable, mark);

/** One warning for each text of the document that holds such characters. */
export function unprintableCharacters(document: DocumentTree): readonly Diagnostic[] {
  return textsOf(document).flatMap((text) => {
    const found = [...new Set(text.match(unprintable))];
    if (found.length === 0) return [];
    const names = found.map((character) => `U+${hexadecimal(character)}`).join("、");
    return warning(
      "writers/unprintable-character",
      `“${excerpt(text)}”中有不能印刷的控制字符 ${names}，输出时以“${mark}”代替`,
      { place: document.place, hint: "多半是从其他软件粘贴时带入的，请删除后重新输入该处文字" },
    );
  });
}

const textsOf = (document: DocumentTree): readonly string[] => [
  document.title,
  document.issuer ?? "",
  document.date ?? "",
  document.notice,
  ...document.keywords,
  ...[...document.cover, ...document.signatures].flatMap((line) => [line.label, line.value]),
  ...document.blocks.map(blockText),
];

const hexadecimal = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** A few characters on either side of the first one found. */
function excerpt(text: string): string {
  const at = Math.max(0, text.search(unprintable));
  return printable(text.slice(Math.max(0, at - 10), at + 11)).trim();
}
