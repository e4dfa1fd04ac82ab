// The folders that the public site, or a portal of many regions, needs at its root for itself: no region's pages may stand there.

export const ownSiteFolders: ReadonlySet<string> = new Set([
  "checksums",
  "compare",
  "data",
  "grades",
  "lists",
  "scripts",
  "search",
  "styles",
]);
