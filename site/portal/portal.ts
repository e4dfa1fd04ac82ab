// The portal as its pages know it: its parts by name, and its regions by their ids.
import type { Publication, PublishedRegion } from "../../src/disclosure/publication.ts";
import { publication } from "../site-data.ts";

export type Portal = NonNullable<Publication["portal"]>;
export type PortalRegion = Portal["regions"][number];
export type Comparison = Portal["comparisons"][number];
export type Grades = Portal["grades"][number];
export type PortalList = Portal["lists"][number];

/** Undefined for a site whose regions have their pages here. */
export const portal: Portal | undefined = publication.portal;

/** By 网址名. */
export const published: ReadonlyMap<string, PublishedRegion> = new Map(
  publication.regions.map((region) => [region.id, region]),
);

/** What a region says before everything else, in a word: 示例数据, 演示; empty for a bureau's own site. */
export function markOf(id: string): string {
  const { notice = "", nature = "" } = published.get(id) ?? {};
  if (notice.includes("示例数据")) return "示例数据";
  return notice === "" ? "" : nature;
}

/** @throws when a page of a portal is made without one: our mistake. */
export function thePortal(): Portal {
  if (portal === undefined) throw new Error("no portal");
  return portal;
}
