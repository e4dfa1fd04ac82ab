// Where the annexes of a document begin, and which of their tables stand on pages that lie on their side.
import type { Part } from "./part.ts";

/** Of an upright page's width no more than four characters are left to each of so many columns. */
const manyColumns = 8;

/** The part on a page that lies on its side. */
export const turned = <Kind extends Part>(part: Kind): Kind => ({ ...part, across: true });

/** The text, and from the first 附件 on what stands after 署名 and before 版记 (clause 7.3.7). */
export function withAnnexes(parts: readonly Part[]): {
  readonly text: readonly Part[];
  readonly annexes: readonly Part[];
} {
  const start = parts.findIndex((part) => part.type === "text" && part.newPage);
  const end = start === -1 ? parts.length : start;
  return { text: parts.slice(0, end), annexes: wideTablesAcross(parts.slice(end)) };
}

/** A wide table takes along the heading and the caption right above it, and the tables joined to it. */
const wideTablesAcross = (parts: readonly Part[]): readonly Part[] =>
  parts.map((part, index) => (liesAcross(parts, index) ? turned(part) : part));

function liesAcross(parts: readonly Part[], index: number): boolean {
  const part = parts[index];
  if (part?.type === "text") return part.keepsNext && liesAcross(parts, index + 1);
  if (part?.type !== "table") return false;
  return part.columns.length >= manyColumns || (part.joined && liesAcross(parts, index - 1));
}
