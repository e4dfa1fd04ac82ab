// Where the files of a document lie on the site, and where they wait until there is one.

/** Below the staging folder; nothing is published where it stands there. */
export const publicAnnexFolder = "public-annexes";

/** As `publicAnnexFolder`, for the files of open data. */
export const openDataFolder = "open-data";

/** What the files of the public 数据溯源附录 have behind the page's name. */
export const numbersSuffix = ".numbers";

/** Below site/, without extension. */
export function siteStem(documentId: string, suffix = ""): string {
  const [region = "", year = "", ...page] = documentId.split("/");
  return `${region}/${year}/files/${page.join("-")}${suffix}`;
}
