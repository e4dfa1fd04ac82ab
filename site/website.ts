// Whose site this is, as far as the regions say: for the tags and the foot of a page, and for addresses in full.
import type { PublishedRegion } from "../src/disclosure/publication.ts";
import { publication, siteNameOf } from "./site-data.ts";

/** What a region says of its site, by English field name; nothing is made up. */
export type Website = Readonly<Record<string, string>>;

/** A region speaks for itself; a page of no region for the portal, or for the site, when only one region is on it. */
export function websiteOf(region: PublishedRegion | undefined): Website {
  const name = siteNameOf(region);
  if (region === undefined && publication.portal !== undefined) {
    const { organizer, website } = publication.portal;
    return { ...website, name, organizer };
  }
  const [only, ...more] = publication.regions;
  return { name, ...(region ?? (more.length === 0 ? only : undefined))?.website };
}

// A portal stands under its own domain, and under none of its regions'.
const speakers = publication.portal === undefined ? publication.regions : [publication.portal];
const domains = new Set(speakers.flatMap(({ website }) => website?.domain ?? []));

/** The one domain that is known; with none or several, no address can be written in full. */
export const siteDomain: string | undefined = domains.size === 1 ? [...domains][0] : undefined;

/** An address as seen from anywhere; undefined when the domain is not known. */
export const inFull = (address: string): string | undefined =>
  siteDomain === undefined ? undefined : `https://${siteDomain}/${address}`;
