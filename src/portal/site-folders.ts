// Where a site keeps what: the folders of a region, and those of the whole site that a portal keeps apart for each region.

/** The search index is made for a site; on a portal each region brings that of the site it was built in. */
const wholeSite = /^search\//;

/** `path`: below the site's root. */
export const ofWholeSite = (path: string): boolean => wholeSite.test(path);

/** Its pages, its downloads and its open data. */
export const ofRegion = (path: string, region: string): boolean =>
  path.startsWith(`${region}/`) || path.startsWith(`data/${region}/`);

/** Where a file of the region's own site stands on a portal: what was the whole site's is below the region there. */
export const onPortal = (path: string, region: string): string => (ofWholeSite(path) ? `${region}/${path}` : path);

/** The folders of a portal that hold a region and nothing else. */
export const regionFolders = (region: string): readonly string[] => [region, `data/${region}`];
