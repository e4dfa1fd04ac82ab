// What comparing needs to know of a region: part of what it has published, under the digest of the whole. What a region hands to a portal fits.
import type { PublishedFigure, PublishedRegion } from "../disclosure/publication.ts";

export interface ComparedSource {
  /** Of the region's publication as it came in. */
  readonly sha256: string;
  readonly region: SourceRegion;
}

export interface SourceRegion
  extends Pick<PublishedRegion, "id" | "name" | "bureau" | "notice" | "nature" | "divisionCode"> {
  /** 上级. */
  readonly parent?: string;
  readonly years: readonly SourceYear[];
}

export interface SourceYear {
  readonly year: string;
  readonly figures: readonly Pick<
    PublishedFigure,
    "code" | "name" | "about" | "text" | "quantity" | "statement" | "basis" | "rounding"
  >[];
  readonly kinds: readonly SourceKind[];
}

export interface SourceKind {
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** By 等次. */
  readonly grades?: Readonly<Record<string, number>>;
  readonly address?: string;
}
