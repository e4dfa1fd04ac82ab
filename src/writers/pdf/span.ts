// A stretch of text in one face, and how inline nodes become such stretches.
import { type Handlers, handle, type Inline } from "../../document/document-tree.ts";
import type { FontRole } from "../style.ts";
import { printable } from "../unprintable-characters.ts";

export interface Span {
  readonly text: string;
  readonly role: FontRole;
  /** The address it leads to. */
  readonly link?: string;
  /** The figure it says, by id. */
  readonly figure?: string;
  /** Stays on one line, as long as a line can hold it. */
  readonly whole?: boolean;
}

export const lineEnd = "\n";

interface Look {
  readonly role: FontRole;
  readonly link?: string;
}

const handlers: Handlers<Inline, Look, readonly Span[]> = {
  text: (node, look) => [{ ...look, text: shown(node.value) }],
  strong: (node, look) => spansOf(node.children, { ...look, role: "黑体" }),
  // Stress inside stress reads as the stronger one.
  emphasis: (node, look) => spansOf(node.children, look.role === "黑体" ? look : { ...look, role: "楷体" }),
  break: (_, look) => [{ ...look, text: lineEnd }],
  link: (node, look) => spansOf(node.children, { ...look, link: node.url }),
  figureReference: (node, look) => [{ ...look, text: shown(node.text), figure: node.figure, whole: true }],
  citation: (node, look) => [{ ...look, text: shown(node.text) }],
};

export const spansOf = (children: readonly Inline[], look: Look): readonly Span[] =>
  children.flatMap((child) => handle(handlers, child, look));

export const span = (text: string, role: FontRole): Span => ({ text: shown(text), role });

/** Characters that have no shape of their own: joiners, soft hyphens, marks of byte order, selectors of variants. */
const shapeless = /\u00AD|\u034F|[\u200B-\u200D]|[\u2060-\u2064]|\uFEFF|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;
const anySpace = /[\t\n\r\u0085\u2028\u2029]/g;

const replacement = "\uFFFD";
/** Stands for a character that cannot be printed; no Chinese face has the replacement character. */
const box = "□";

/** What of a text takes up room on paper. */
export function shown(text: string): string {
  const spaced = text.replace(shapeless, "").replace(anySpace, " ");
  const safe = printable(spaced);
  // One that the author's own text holds tells of a file read in the wrong encoding, and stays to be reported.
  return spaced.includes(replacement) ? safe : safe.replaceAll(replacement, box);
}
