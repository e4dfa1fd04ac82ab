// What a text is proofread against: the figures and the official names of one region and year, or nothing at all.
import type { Figure } from "../../figures/figure.ts";

/** A body or a document of the region, by the name it is printed with. */
export interface OfficialName {
  readonly name: string;
  /** Names it may also be called by in a text. */
  readonly shortNames?: readonly string[];
  /** Names it had before, which a new text must not use. */
  readonly formerNames?: readonly string[];
}

export interface KnownFigures {
  /** Absent: there are no records, so no number is called traced or untraced. */
  readonly figures?: readonly Figure[];
  /** 部门 */
  readonly departments?: readonly OfficialName[];
  /** 制度文件, without 《》. */
  readonly regulations?: readonly OfficialName[];
}

export const nothingKnown: KnownFigures = {};
