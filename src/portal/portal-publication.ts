// What the site's builder is given of a portal: its regions as far as the portal's own pages tell of them, and what is told of all together.
import type { Publication, PublishedRegion } from "../disclosure/publication.ts";
import type { PublishedData } from "../disclosure/published-data.ts";
import type { PublishedPortal } from "../disclosure/published-portal.ts";
import { portalLists } from "./portal-lists.ts";
import { portalNotice } from "./portal-notice.ts";
import { type PortalSettings, usualName } from "./portal-settings.ts";
import type { ReadShare } from "./read-shares.ts";
import type { SharedRegion } from "./region-share.ts";

/** What of a portal is known before its figures are compared. */
export type PortalHead = Pick<PublishedPortal, "name" | "organizer" | "notice" | "website" | "regions">;

export function portalHead(settings: PortalSettings, shares: readonly ReadShare[]): PortalHead {
  const { name = usualName, organizer = "", order: _order, ...website } = settings;
  const said = Object.entries(website).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return {
    name,
    organizer,
    ...(said.length === 0 ? {} : { website: Object.fromEntries(said) as Readonly<Record<string, string>> }),
    notice: portalNotice(shares.map(({ region }) => region)),
    regions: shares.map(({ region: { id, name: called, level, parent, years }, sha256, documents, pages }) => ({
      id,
      name: called,
      ...(level === undefined ? {} : { level }),
      ...(parent === undefined ? {} : { parent }),
      years: years.map(({ year }) => year),
      sha256,
      documents,
      pages,
    })),
  };
}

export function portalPublication(
  head: PortalHead,
  compared: Pick<PublishedPortal, "comparisons" | "grades" | "files">,
  data: PublishedData,
  glossary: NonNullable<Publication["glossary"]>,
  shares: readonly ReadShare[],
): Publication {
  const regions = shares.map(({ region }) => region);
  return {
    regions: regions.map(lightRegion),
    data,
    glossary,
    portal: { ...head, ...compared, lists: portalLists(regions) },
  };
}

/** Nothing that is markup comes along: what describes data to search engines stands on the region's own pages. */
function lightRegion({ data, years, ...head }: SharedRegion): PublishedRegion {
  return {
    ...head,
    ...(data && { data: { ...data, jsonLd: "{}" } }),
    records: [],
    years: years.map(({ evaluations: _evaluations, kinds: _kinds, data: own, figures, ...year }) => ({
      ...year,
      documents: year.documents.map((document) => ({ ...document, html: "", outline: [] })),
      records: [],
      figures: figures.map((figure) => ({ ...figure, inputs: [] })),
      ...(own && { data: { ...own, jsonLd: "{}" } }),
    })),
  };
}
