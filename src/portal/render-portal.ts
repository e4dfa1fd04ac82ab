// The portal's own part of its site: what is told of all regions together, as data and as pages.
import { isError } from "../base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "../base/outcome.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { World } from "../base/world.ts";
import { makeComparisons } from "../comparison/make-comparisons.ts";
import { publishedKinds } from "../disclosure/publish-glossary.ts";
import { buildSite } from "../outputs/build-site.ts";
import { type WrittenOutput, written } from "../outputs/output.ts";
import { openDataFolder } from "../outputs/site-files.ts";
import { stageLines } from "../outputs/stage-lines.ts";
import { type Staging, stage } from "../outputs/write-outputs.ts";
import { readPage } from "../search/read-page.ts";
import type { SearchedPage } from "../search/searched-page.ts";
import { renderChart } from "../writers/html-writer.ts";
import { checksumLines } from "./checksum-lines.ts";
import { portalData } from "./portal-data.ts";
import { portalHead, portalPublication } from "./portal-publication.ts";
import type { PortalSettings } from "./portal-settings.ts";
import type { ReadShare } from "./read-shares.ts";

const filesAtOnce = 16;
const decoder = new TextDecoder();

export interface OwnPart {
  /** Paths below the output folder. */
  readonly files: readonly WrittenOutput[];
  readonly pages: readonly SearchedPage[];
  readonly comparisons: number;
}

/** Empties the site's folder first. `shares`: in the portal's order. */
export async function renderPortal(
  world: World,
  staging: Staging,
  settings: PortalSettings,
  shares: readonly ReadShare[],
): Promise<Outcome<OwnPart>> {
  const head = portalHead(settings, shares);
  const waiting: string[] = [];
  const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
    await stage(world, staging, { path: `${openDataFolder}/${path}`, bytes });
    waiting.push(path);
  };
  const compared = await makeComparisons(shares, head, { draw: renderChart, keep });
  const regions = shares.map(({ region }) => region);
  const data = await portalData(head.name, regions, keep, async (path) => {
    const written = await stageLines(world, staging, `${openDataFolder}/${path}`, checksumLines(world, shares));
    waiting.push(path);
    return { sha256: written.sha256, bytes: written.bytes };
  });
  const publication = portalPublication(head, compared, data, publishedKinds, shares);
  const folder = `${staging.folder}/site`;
  const findings = new Findings();
  findings.add((await buildSite(publication, folder)).diagnostics);
  if (findings.all.some(isError)) return outcome({ files: [], pages: [], comparisons: 0 }, findings.all);
  for (const path of waiting) await world.replace(`${staging.folder}/${openDataFolder}/${path}`, `${folder}/${path}`);
  return outcome({ ...(await readOwn(world, folder)), comparisons: compared.comparisons.length }, findings.all);
}

async function readOwn(world: World, folder: string): Promise<Pick<OwnPart, "files" | "pages">> {
  const found = await world.listFiles(folder);
  const read = await sideBySide(found, filesAtOnce, async ({ path }) => {
    const bytes = await world.readBytes(`${folder}/${path}`);
    const file = written({ path: `site/${path}`, bytes });
    return { file, page: path.endsWith(".html") ? readPage(path, decoder.decode(bytes)) : undefined };
  });
  return { files: read.map(({ file }) => file), pages: read.flatMap(({ page }) => page ?? []) };
}
