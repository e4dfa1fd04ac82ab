// The cover of a report, spread over its page.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { grid, mm } from "../style.ts";
import type { CoverParts } from "./cover-parts.ts";
import { across, upright } from "./frame.ts";
import { type Slice, space } from "./slice.ts";
import { slicesOf } from "./slices.ts";

const aboveTitle = mm(45);
const aboveLines = mm(35);
/** The least that stays between what stands in the middle and the foot. */
const aboveFoot = mm(10);

export function coverSlices({ title, lines, foot }: CoverParts, fonts: Fonts): readonly Slice[] {
  const turned = title.across === true;
  const { height } = turned ? across : upright;
  // On a page that lies on its side there is less of everything.
  const share = height / upright.height;
  const [above, middle, below] = [[title], lines, foot].map((parts) => slicesOf(parts, fonts));
  const used = [...(above ?? []), ...(middle ?? [])].reduce((sum, slice) => sum + slice.height, 0);
  const gaps = (aboveTitle + (lines.length === 0 ? 0 : aboveLines)) * share;
  const left = height - used - gaps - (foot.length + 1) * grid.linePitch;
  const slices = [
    space(aboveTitle * share, turned),
    ...(above ?? []),
    ...(lines.length === 0 ? [] : [space(aboveLines * share, turned)]),
    ...(middle ?? []),
    space(Math.max(aboveFoot, left), turned),
    ...(below ?? []),
  ];
  return slices;
}
