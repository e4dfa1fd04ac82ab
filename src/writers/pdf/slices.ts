// Parts as slices, one kind of part after the other's manner.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { grid, styles } from "../style.ts";
import { across, type Frame, upright } from "./frame.ts";
import type { Part } from "./part.ts";
import { pictureSlices } from "./picture-slices.ts";
import type { Slice } from "./slice.ts";
import { levelStroke } from "./strokes.ts";
import { tableSlices } from "./table-slices.ts";
import { textSlices } from "./text-slices.ts";

const spaceAfterTable = styles.tableCell.line / 2;

export function slicesOf(parts: readonly Part[], fonts: Fonts): readonly Slice[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    const joined = part.type === "table" && part.joined;
    const [first, ...rest] = drawn(part, part.across === true ? across : upright, fonts);
    if (first === undefined) return [];
    const gap = first.gap + (before?.type === "table" && !joined ? spaceAfterTable : 0);
    const keeps = before?.type === "picture" || (before?.type === "text" && before.keepsNext);
    const kept = keeps && first.beginsPage === "may";
    return [{ ...first, gap, ...(kept ? { beginsPage: "rather-not" as const } : {}) }, ...rest];
  });
}

function drawn(part: Part, frame: Frame, fonts: Fonts): readonly Slice[] {
  if (part.type === "text") return textSlices(part, frame.width, fonts);
  if (part.type === "picture") return pictureSlices(part, frame, fonts);
  return part.type === "table" ? tableSlices(part, frame, fonts) : [shortRule(frame)];
}

const shortRule = (frame: Frame): Slice => ({
  height: grid.linePitch,
  gap: 0,
  beginsPage: "may",
  across: frame === across,
  draw: ({ left, top }) => [levelStroke(left + frame.width / 3, top + grid.linePitch / 2, frame.width / 3, 0.5)],
});
