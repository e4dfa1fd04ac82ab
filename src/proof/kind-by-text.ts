// Whether a paragraph without any markup is a heading, from the way it is numbered and how short it is.
import { numberedDepth, readsAsHeading } from "../document/gongwen-numbering.ts";
import type { Paragraph } from "../document/proofreading/prose.ts";

/** `first`: nothing stands before it, so a short line without a number is the title. */
export function kindByText(text: string, first: boolean): Pick<Paragraph, "kind" | "level"> {
  const depth = numberedDepth(text);
  if (!readsAsHeading(text)) return { kind: "paragraph" };
  if (depth === undefined) return first ? { kind: "heading", level: 1 } : { kind: "paragraph" };
  // 1. and （1） number sentences as often as headings, so only one without any stop is a heading.
  return depth <= 2 || !/[，。；：]/.test(text) ? { kind: "heading", level: depth } : { kind: "paragraph" };
}
