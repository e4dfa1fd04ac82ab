// The public part of a build to the folder of the site: pages, downloads, open data, search.
import { isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { buildPublication } from "../disclosure/build-publication.ts";
import { checkPublication } from "../disclosure/check-publication.ts";
import { passInSite, siteNotMade } from "../disclosure/site-not-made.ts";
import { buildSite } from "../outputs/build-site.ts";
import { textOutput, type WrittenOutput } from "../outputs/output.ts";
import { type Staging, stage } from "../outputs/write-outputs.ts";
import type { Street } from "../pipeline.ts";
import { writeShares } from "../portal/write-shares.ts";
import { searchIndex } from "../search/search-index.ts";
import type { Written } from "../write-documents.ts";
import { renderChart } from "../writers/html-writer.ts";
import { filesAtOnce, lookOverSite } from "./look-over-site.ts";
import { siteYears } from "./site-years.ts";
import { withOpenData } from "./write-open-data.ts";

/** The files of the site, and what its regions hand to a portal; none when it could not be built, or when the gate keeps it back. */
export async function writeSite(
  world: World,
  staging: Staging,
  street: Street,
  written: readonly Written[],
): Promise<Outcome<readonly WrittenOutput[]>> {
  if (street.heldBack.length > 0) return outcome([], [siteNotMade(street.heldBack)]);
  const { years, files } = siteYears(street, written);
  const publication = buildPublication(years, { definitions: street.charts, draw: renderChart });
  const told = checkPublication(publication, street.records);
  if (told.length > 0) return outcome([], [...told, siteNotMade(told)]);

  const { publication: offered, files: data } = await withOpenData(world, staging, street, publication);
  const folder = `${staging.folder}/site`;
  const findings = new Findings();
  findings.add((await buildSite(offered, folder)).diagnostics);
  if (findings.all.some(isError)) {
    // Half a site is worse than none.
    await world.remove(folder);
    return outcome([], findings.all);
  }
  for (const { from, path } of [...files, ...data]) {
    const bytes = await world.readBytes(`${staging.folder}/${from}`);
    await stage(world, staging, { path: `site/${path}`, bytes });
  }
  const seen = await lookOverSite(world, folder, passInSite(publication, street.records));
  if (seen.leaks.length > 0) {
    await world.remove(folder);
    return outcome([], [...seen.leaks, siteNotMade(seen.leaks)]);
  }
  const index = searchIndex(seen.pages).map(({ path, text }) => textOutput(`site/${path}`, text));
  const indexFiles = await sideBySide(index, filesAtOnce, (output) => stage(world, staging, output));
  const all = [...seen.files, ...indexFiles];
  const shares = await writeShares(world, staging, offered, { files: all, pages: seen.pages });
  return outcome([...all, ...shares], findings.all);
}
