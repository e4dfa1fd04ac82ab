// A number of a document with what is known of it: the figure it is, the source it is quoted from, or that nobody says where it is from.
import type { Figure } from "../figures/figure.ts";
import type { Passage } from "./reading-order.ts";

/**
 * traced: it is a figure, or stands in a table that is one. cited: quoted from a named source. untraced: typed by hand,
 * and no source stands beside it. contradicted: typed by hand, and the figure it speaks of says something else.
 */
export type TraceStatus = "traced" | "cited" | "untraced" | "contradicted";

export interface TracedNumber {
  /** As it stands in the document. */
  readonly text: string;
  /** The digits of it, an exact decimal; absent when it is not one number: 6—8个. */
  readonly value?: string;
  /** 亿元; empty when the document leaves it to a table's head. */
  readonly unit: string;
  readonly status: TraceStatus;
  /** The figure it is; of a typed number the one it agrees with, contradicts or probably is. */
  readonly figure?: Figure;
  /** Typed by hand, and the figure says the same. */
  readonly agrees?: true;
  /** What a quotation is from. */
  readonly source?: string;
  readonly passage: Passage;
  /** Where it stands in the passage, in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
}
