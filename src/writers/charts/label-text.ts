// How wide a label will be and where it turns over, told without a font, so that every format lays the picture out alike.
import { labelSize } from "./look.ts";

/** In ems; digits and Latin letters are taken a little wider than most faces have them. */
const width = (character: string): number => (character < "\u0250" ? 0.58 : 1);

/** In points. */
export const labelWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + width(character), 0) * labelSize;

export const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(labelWidth));

/** What may not begin a line, or end one. */
const closing = /^[，。、；：！？）〕】》”’%％／]/u;
const opening = /[（〔【《“‘]$/u;

/** Lines no wider than so many points, of nearly the same length; words and numbers stay whole as long as they fit. */
export function wrapped(text: string, room: number): readonly string[] {
  const count = Math.ceil(labelWidth(text) / room);
  if (count <= 1) return [text];
  const even = filled(text, Math.max(labelWidth(text) / count + labelSize, room / 2));
  return even.length <= count && widest(even) <= room ? even : filled(text, room);
}

function filled(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[!-~]{1,24}|[\s\S]/gu) ?? []) {
    const full = line !== "" && labelWidth(line + piece) > room;
    if (full && !closing.test(piece) && !opening.test(line)) {
      lines.push(line);
      line = "";
    }
    line += piece;
  }
  return [...lines, line].map((one) => one.trim()).filter((one) => one !== "");
}
