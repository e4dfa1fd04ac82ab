// A numbered line that stands alone is a heading; one that runs on keeps its first sentence in the face of its level.
import type { Block, Inline } from "../document-tree.ts";
import { type Depth, numberedDepth, readsAsHeading } from "../gongwen-numbering.ts";
import { inlineText } from "../plain-text.ts";

export function headingOrParagraph(children: readonly Inline[]): Block {
  const text = inlineText(children);
  const depth = numberedDepth(text);
  if (depth === undefined) return { type: "paragraph", children };
  // 1. and （1） number sentences as often as headings, so only a short line without any stop is one.
  if (readsAsHeading(text) && (depth <= 2 || !/[，。；：]/.test(text))) return { type: "heading", depth, children };
  return depth <= 2 ? withLead(children, depth) : { type: "paragraph", children };
}

/** （一）强化联动。… : the words up to the first full stop, when they are one short text. */
function withLead(children: readonly Inline[], depth: Depth): Block {
  const [first, ...rest] = children;
  const stop = first?.type === "text" ? first.value.indexOf("。") : -1;
  if (first?.type !== "text" || stop < 0 || stop > 40) return { type: "paragraph", children };
  const lead: Inline = { type: "text", value: first.value.slice(0, stop + 1) };
  const remaining = first.value.slice(stop + 1);
  if (remaining === "" && rest.length === 0) return { type: "paragraph", children };
  const body: Inline[] = remaining === "" ? rest : [{ type: "text", value: remaining }, ...rest];
  return { type: "paragraph", lead: { depth, children: [lead] }, children: body };
}
