// Finds what is published under a checksum: in the list of the whole site, then in those of its regions, one after the other.
import type { Fingerprint } from "../../fingerprints.ts";
import { loadChecksums } from "./load-checksums.ts";

export interface SearchedRegion {
  /** 网址名. */
  readonly id: string;
  readonly name: string;
}

/** `root`: the site as seen from the page. `trying` is told of each region. Rejects when a list cannot be had. */
export async function findFile(
  root: string,
  regions: readonly SearchedRegion[],
  checksum: string,
  trying: (region: SearchedRegion, number: number) => void,
): Promise<Fingerprint | undefined> {
  const ofSite = (await loadChecksums(`${root}checksums/site.js`))[checksum];
  if (ofSite) return ofSite;
  for (let at = 0; at < regions.length; at += 1) {
    const region = regions[at];
    if (region === undefined) break;
    trying(region, at + 1);
    const found = (await loadChecksums(`${root}${region.id}/checksums/${checksum.charAt(0)}.js`))[checksum];
    if (found) return found;
  }
  return undefined;
}

/** Those a file is named after come first: most files are called after their region. */
export function likeliestFirst(regions: readonly SearchedRegion[], fileName: string): readonly SearchedRegion[] {
  const named = ({ name }: SearchedRegion): boolean => fileName.indexOf(name) >= 0;
  return [...regions.filter(named), ...regions.filter((region) => !named(region))];
}
