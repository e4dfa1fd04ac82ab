// Works out the page each heading stands on, as Word will lay it out: exact lines on the grid, so a close estimate is often the truth.
import type { Heading } from "../../document/document-tree.ts";
import { page } from "../style.ts";
import type { FlowPart } from "./flow.ts";

/** Page numbers from 1, for the headings in the flow. */
export function pagesOfHeadings(parts: readonly FlowPart[]): ReadonlyMap<Heading, number> {
  const pages = new Map<Heading, number>();
  let number = 1;
  let height: number = page.textHeight;
  let room = height;
  const turn = (used = 0): void => {
    number += 1;
    room = height - used;
  };
  for (const [index, part] of parts.entries()) {
    const begun = room < height;
    height = part.room ?? height;
    if (!begun) room = height;
    if (begun && (part.newPage || together(parts, index) > room + tolerance)) turn(part.head);
    if (part.heading !== undefined) pages.set(part.heading, number);
    for (let left = part.lines; left > 0; ) {
      const fitting = Math.floor((room + tolerance) / part.lineHeight);
      const here = part.whole || left <= fitting ? left : partedAt(left, fitting);
      room -= here * part.lineHeight;
      left -= here;
      if (left > 0) turn();
    }
  }
  return pages;
}

/** Sums of points are not exact; a line that is out by less than this fits. */
const tolerance = 0.5;

/** What must find room on one page for the part to begin there: itself, or its first lines, and what it is kept with. */
function together(parts: readonly FlowPart[], index: number): number {
  let height = 0;
  for (let at = index; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) break;
    if (!part.keepNext) return height + beginning(part);
    height += part.lines * part.lineHeight;
  }
  return height;
}

const beginning = (part: FlowPart): number => (part.whole || part.lines <= 3 ? part.lines : 2) * part.lineHeight;

/** No single line is left alone on the next page. */
const partedAt = (lines: number, fitting: number): number => Math.max(1, Math.min(fitting, lines - 2));
