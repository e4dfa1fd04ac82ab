// A text someone wrote, as proofreading sees it: paragraphs of plain text, and remarks on stretches of them.
import type { Related, Severity } from "../../base/diagnostic.ts";

export interface Paragraph {
  /** Plain text: no markup, no line ends. */
  readonly text: string;
  readonly kind: "heading" | "paragraph" | "item" | "cell";
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Stretches that are figures already, by UTF-16 offsets: nothing typed is to be proved there. */
  readonly figures?: readonly FigureStretch[];
  /** Stretches quoted from a named source: nothing is to be proved there either. */
  readonly citations?: readonly Stretch[];
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface FigureStretch extends Stretch {
  /** The figure's id, where it is known. */
  readonly figure?: string;
}

/** What is to be said about a stretch of one paragraph; whoever read the text knows which place that is. */
export interface Remark extends Stretch {
  /** Position of the paragraph in the text, from 0. */
  readonly paragraph: number;
  /** `proof/what`, permanent and searchable. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly related?: readonly Related[];
}

export type Prose = readonly Paragraph[];
