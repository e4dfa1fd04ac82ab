// What was corrected and what was taken back, found by the page it concerns.
import type { PublishedRegion } from "../src/disclosure/publication.ts";
import { correctionsAddress, documentAddress, figureAddress, pageOf, recordsAddress } from "./address.ts";
import { publication, regions } from "./site-data.ts";

export interface Correction {
  readonly region: PublishedRegion;
  readonly said: NonNullable<PublishedRegion["corrections"]>[number];
}

export interface Withdrawal {
  readonly region: PublishedRegion;
  readonly said: NonNullable<PublishedRegion["withdrawn"]>[number];
}

const correctionsByPage = new Map<string, Correction[]>();
const withdrawalsByPage = new Map<string, Withdrawal[]>();
for (const region of regions) gather(region);

/** Those a page must show: about what stands on it, or about a record that its figure was made from. */
export const correctionsOn = (page: string): readonly Correction[] => correctionsByPage.get(page) ?? [];

/** The notices that stand on a page. */
export const withdrawalsOn = (page: string): readonly Withdrawal[] => withdrawalsByPage.get(page) ?? [];

/** The pages of which nothing is left but a notice. */
export const emptiedPages: readonly string[] = regions.flatMap((region) => {
  const pages = new Set((region.withdrawn ?? []).map(({ address }) => pageOf(address)));
  if (pages.size === 0) return [];
  const living = livingPages(region);
  return [...pages].filter((page) => !living.has(page));
});

/** Newest first. */
export const allCorrections: readonly Correction[] = publication.regions
  .flatMap((region) => (region.corrections ?? []).map((said): Correction => ({ region, said })))
  .sort((one, other) => (one.said.date < other.said.date ? 1 : one.said.date > other.said.date ? -1 : 0));

/** The place of a correction in the lists. */
export const correctionAnchor = ({ region, said }: Correction): string => `${region.id}-${said.year}-${said.id}`;

export const correctionPlace = (correction: Correction): string =>
  `${correctionsAddress(correction.region.id)}#${correctionAnchor(correction)}`;

function gather(region: PublishedRegion): void {
  const byPlace = new Map<string, Correction[]>();
  for (const said of region.corrections ?? []) {
    // A notice says itself what was taken back.
    if (said.type === "撤回") continue;
    for (const place of said.places) {
      put(byPlace, place, { region, said });
      put(correctionsByPage, pageOf(place), { region, said });
    }
  }
  for (const said of region.withdrawn ?? []) put(withdrawalsByPage, pageOf(said.address), { region, said });
  if (byPlace.size === 0) return;
  for (const { year, figures } of region.years) {
    for (const { code, inputs } of figures) {
      const found = new Set(
        inputs.flatMap(({ address }) => (address === undefined ? [] : (byPlace.get(address) ?? []))),
      );
      for (const one of found) put(correctionsByPage, pageOf(figureAddress(`${region.id}/${year}`, code)), one);
    }
  }
}

function livingPages({ id, years, records }: PublishedRegion): ReadonlySet<string> {
  const shown = [
    ...records.flatMap(({ address, code }) => [address, recordsAddress(id, code)]),
    ...years.flatMap((year) => {
      const folder = `${id}/${year.year}`;
      return [
        ...year.records.flatMap(({ address, code }) => [address, recordsAddress(folder, code)]),
        ...year.documents.map(({ page }) => documentAddress(folder, page)),
      ];
    }),
  ];
  return new Set(shown.map(pageOf));
}

function put<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [item]);
  else if (!known.includes(item)) known.push(item);
}
