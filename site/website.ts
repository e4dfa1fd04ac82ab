// Whose site this is, as far as the regions say: for the tags and the foot of a page, and for addresses in full.
import type { PublishedRegion } from "../src/disclosure/publication.ts";
import { publication, siteName } from "./site-data.ts";

/** What a region says of its site, by English field name; nothing is made up. */
export type Website = Readonly<Record<string, string>>;

/** A region speaks for itself; a page of no region for the site, when only one region is on it. */
export function websiteOf(region: PublishedRegion | undefined): Website {
  const [only, ...more] = publication.regions;
  return { name: siteName, ...(region ?? (more.length === 0 ? only : undefined))?.website };
}

const domains = new Set(publication.regions.flatMap(({ website }) => website.domain ?? []));

/** The one domain that is known; with none or several, no address can be written in full. */
export const siteDomain: string | undefined = domains.size === 1 ? [...domains][0] : undefined;

/** An address as seen from anywhere; undefined when the domain is not known. */
export const inFull = (address: string): string | undefined =>
  siteDomain === undefined ? undefined : `https://${siteDomain}/${address}`;
