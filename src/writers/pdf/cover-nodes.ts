// The cover of a report, spread over its page.
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { grid, mm } from "../style.ts";
import type { CoverParts } from "./cover-parts.ts";
import type { Node } from "./flow-nodes.ts";
import { frame } from "./frame.ts";
import { lowered } from "./line-node.ts";
import type { TextPart } from "./part.ts";
import { textNodes } from "./text-nodes.ts";

const aboveTitle = mm(45);
const aboveLines = mm(35);
/** The least that stays between what stands in the middle and the foot. */
const aboveFoot = mm(10);

export function coverNodes({ title, lines, foot }: CoverParts, fonts: Fonts): readonly Node[] {
  const drawn = [title, ...lines].map((part) => ({ part, nodes: textNodes(part, fonts, new Map()) }));
  const text = drawn.reduce((sum, { part, nodes }) => sum + nodes.length * part.style.line, 0);
  const used = aboveTitle + (lines.length === 0 ? 0 : aboveLines) + text;
  const left = frame.height - used - (foot.length + 1) * grid.linePitch;
  return [
    ...placed([title], aboveTitle, fonts),
    ...placed(lines, aboveLines, fonts),
    ...placed(foot, Math.max(aboveFoot, left), fonts),
  ];
}

const placed = (parts: readonly TextPart[], above: number, fonts: Fonts): readonly Node[] =>
  parts
    .flatMap((part) => textNodes(part, fonts, new Map()))
    .map((node, index) => (index === 0 ? lowered(node, above) : node));
