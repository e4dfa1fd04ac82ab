// Characters Word takes from symbol fonts by number, as the characters Unicode has for them.
import { attributeOf, type Element } from "./xml.ts";

const wingdings: Readonly<Record<string, string>> = {
  "52": "☑",
  "53": "☒",
  "6C": "●",
  "6E": "■",
  "6F": "□",
  "71": "❑",
  "75": "◆",
  A8: "◻",
  D8: "➢",
  FB: "✗",
  FC: "✓",
  FD: "☒",
  FE: "☑",
};

/** What stands for a character that has no Unicode: the mark printers leave for a missing letter. */
const unknown = "〓";

/** The text of `w:sym`. */
export function symbolText(symbol: Element): string {
  const code = Number.parseInt(attributeOf(symbol, "char") ?? "", 16);
  if (!(code > 0x20 && code <= 0xffff)) return unknown;
  // The private numbers F020 to F0FF are those of the font; all others are Unicode already.
  if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code);
  if (!/^wingdings$/i.test(attributeOf(symbol, "font") ?? "")) return unknown;
  return wingdings[(code & 0xff).toString(16).toUpperCase()] ?? unknown;
}
