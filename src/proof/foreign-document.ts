// A document someone wrote elsewhere, as proofreading takes it: its prose, and where a person finds each paragraph.
import type { Prose } from "../document/proofreading/prose.ts";
import type { WordSource } from "./word/word-source.ts";

export interface ForeignDocument {
  readonly prose: Prose;
  /** One for each paragraph of the prose. */
  readonly spots: readonly Spot[];
  /** What stands in the file and was not proofread: 页眉页脚, 目录. */
  readonly leftOut: readonly string[];
  /** Of a Word document: what comments are written into. */
  readonly word?: WordSource;
}

/** Where a person finds a paragraph. */
export interface Spot {
  /** Counted from 1, tables left out. */
  readonly paragraph?: number;
  /** What it is part of: 表2第3行第1列, 文本框. */
  readonly part?: string;
  /** In the order of their offsets; none when the file says nothing of pages and lines. */
  readonly turns: readonly Turn[];
}

/** From this offset of the paragraph on, the text stands on this page, or in this line from this column. */
export interface Turn {
  readonly offset: number;
  readonly page?: number;
  readonly line?: number;
  readonly column?: number;
}

/** The last turn at or before an offset. */
export const turnAt = (spot: Spot, offset: number): Turn | undefined =>
  spot.turns.findLast((turn) => turn.offset <= offset);
