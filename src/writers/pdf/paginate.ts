// Lays slices on pages, one below the other, so that nothing begins a page that had rather not.
import { across, type Frame, upright } from "./frame.ts";
import type { Slice } from "./slice.ts";

export interface LaidPage {
  readonly frame: Frame;
  /** `top`: from the upper edge of the 版心. */
  readonly laid: readonly { readonly slice: Slice; readonly top: number }[];
}

/** Rounding in sums of heights never drops the last of 22 lines. */
const tolerance = 0.5;

/** What stands at the foot of the last page keeps at least this distance from what is above it. */
interface Foot {
  readonly slice: Slice;
  readonly distance: number;
}

/** A foot the last page has no room for stands on a page of its own, as 版记 does on the back of a sheet. */
export function paginate(slices: readonly Slice[], foot?: Foot): readonly LaidPage[] {
  const pages: OpenPage[] = [];
  const begin = (slice: Slice): OpenPage => {
    const page = new OpenPage(slice.across ? across : upright);
    pages.push(page);
    return page;
  };
  let index = 0;
  while (index < slices.length) {
    const [first, ...others] = groupAt(slices, index);
    if (first === undefined) break;
    const open = pages.at(-1);
    const stays = open !== undefined && first.beginsPage !== "must" && open.takes([first, ...others]);
    const page = stays ? open : begin(first);
    for (const slice of [first, ...others]) page.lay(slice);
    index += 1 + others.length;
  }
  if (foot !== undefined) {
    const last = pages.at(-1);
    const page = last?.holdsAtFoot(foot) === true ? last : begin(foot.slice);
    page.layAtFoot(foot.slice);
  }
  return pages;
}

/** What stands together from here on: as much of it as a page can hold. */
function groupAt(slices: readonly Slice[], index: number): readonly Slice[] {
  const frame = slices[index]?.across === true ? across : upright;
  let end = index + 1;
  let height = needed(slices.slice(index, end));
  for (let next = slices[end]; next?.beginsPage === "rather-not"; next = slices[end]) {
    height += needed([next]);
    if (next.across !== slices[index]?.across || height > frame.height) break;
    end++;
  }
  return slices.slice(index, end);
}

const needed = (group: readonly Slice[]): number => group.reduce((sum, slice) => sum + slice.gap + slice.height, 0);

class OpenPage implements LaidPage {
  readonly laid: { readonly slice: Slice; readonly top: number }[] = [];
  readonly frame: Frame;
  #used = 0;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  get empty(): boolean {
    return this.laid.length === 0;
  }

  holdsAtFoot({ slice, distance }: Foot): boolean {
    return this.#fits(slice) && this.#leaves(slice.height + distance);
  }

  takes(group: readonly Slice[]): boolean {
    return group.every((slice) => this.#fits(slice)) && this.#leaves(needed(group));
  }

  lay(slice: Slice): void {
    if (this.empty && slice.head !== undefined) this.#put(slice.head, 0);
    this.#put(slice, this.empty ? 0 : slice.gap);
  }

  layAtFoot(slice: Slice): void {
    this.laid.push({ slice, top: this.frame.height - slice.height });
  }

  #fits(slice: Slice): boolean {
    return slice.across === (this.frame === across);
  }

  #leaves(height: number): boolean {
    return this.#used + height <= this.frame.height + tolerance;
  }

  #put(slice: Slice, gap: number): void {
    this.laid.push({ slice, top: this.#used + gap });
    this.#used += gap + slice.height;
  }
}
