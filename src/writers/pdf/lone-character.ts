// No paragraph ends with a line of a single character (孤字不成行), where a little more or less space can avoid it.
import { isMark } from "../marks.ts";
import type { Paragraph, Stretch } from "./paragraph.ts";
import { lineEnd } from "./span.ts";

/** In ems, a gap: as much as nobody notices. */
const tightest = 0.02;
const widest = 0.08;

/** The last line taken into the one before it, or given one character more from there. `ragged`: lines need not be filled. */
export function withoutLoneCharacter(
  paragraph: Paragraph,
  lines: readonly Stretch[],
  ragged = false,
): readonly Stretch[] {
  const [before, last] = lines.slice(-2);
  if (before === undefined || last === undefined || before === last) return lines;
  const { glyphs, size } = paragraph;
  if (glyphs[before.end - 1]?.text === lineEnd || saying(paragraph, last) !== 1) return lines;
  const others = lines.slice(0, -2);

  const all = { ...before, end: last.end };
  const missing = paragraph.widthOf(all.start, all.end) - all.width;
  const room = paragraph.yieldingRoom(all.start, all.end) + gapsOf(all) * tightest * size;
  if (missing <= room) return [...others, all];

  let end = before.end - 1;
  while (end > before.start && !paragraph.mayBegin(end)) end--;
  const shorter = { ...before, end };
  const spread = before.width - paragraph.widthOf(shorter.start, shorter.end);
  if (end <= before.start || (!ragged && spread > gapsOf(shorter) * widest * size)) return lines;
  return [...others, shorter, { ...last, start: end }];
}

const gapsOf = ({ start, end }: Stretch): number => Math.max(0, end - start - 1);

/** How many characters of the line are not marks. */
function saying({ glyphs }: Paragraph, { start, end }: Stretch): number {
  return glyphs.slice(start, end).filter(({ text }) => !isMark(text) && text !== " ").length;
}
