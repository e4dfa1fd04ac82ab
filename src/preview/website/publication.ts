// What the public site would be made from if it were made now; files to download, search and open data are left to a build.
import type { Diagnostic } from "../../base/diagnostic.ts";
import { buildPublication } from "../../disclosure/build-publication.ts";
import { checkPublication } from "../../disclosure/check-publication.ts";
import { publicationLines } from "../../outputs/publication-lines.ts";
import type { Street } from "../../pipeline.ts";
import { siteYears } from "../../public-site/site-years.ts";
import { renderChart } from "../../writers/html-writer.ts";

export interface SiteNow {
  readonly lines: Iterable<string>;
  /** What keeps a build from making the site of it. */
  refused(): readonly Diagnostic[];
}

/** Only what the gate let through is in it, as in a build. */
export function siteNow(street: Street): SiteNow {
  const { years } = siteYears(street, []);
  const publication = buildPublication(years, { definitions: street.charts, draw: renderChart });
  return { lines: publicationLines(publication), refused: () => checkPublication(publication, street.records) };
}
