// The public part of a build to the folder of the site, with the files it offers for download.
import { isError } from "./base/diagnostic.ts";
import { sha256 } from "./base/digest.ts";
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import { sideBySide } from "./base/side-by-side.ts";
import type { World } from "./base/world.ts";
import type { WrittenFile } from "./batch/print-sheets.ts";
import { buildPublication } from "./disclosure/build-publication.ts";
import { checkPublication } from "./disclosure/check-publication.ts";
import { checkSiteFile } from "./disclosure/check-site-file.ts";
import type { HeldDocument } from "./disclosure/corrections.ts";
import type { PublicDocument } from "./disclosure/public-document.ts";
import type { Download } from "./disclosure/publication.ts";
import { figureCode, figurePlace } from "./disclosure/publish-figure.ts";
import { passInSite, siteNotMade } from "./disclosure/site-not-made.ts";
import { buildSite } from "./outputs/build-site.ts";
import { textOutput, type WrittenOutput } from "./outputs/output.ts";
import { numbersSuffix, siteStem } from "./outputs/site-files.ts";
import { type Staging, stage } from "./outputs/write-outputs.ts";
import { hasAnnex, type Street } from "./pipeline.ts";
import { readPage } from "./search/read-page.ts";
import { searchIndex } from "./search/search-index.ts";
import type { SearchedPage } from "./search/searched-page.ts";
import { annexType } from "./trace/annex/annex.ts";
import type { Written } from "./write-documents.ts";
import { withOpenData } from "./write-open-data.ts";
import { renderChart, renderHtml } from "./writers/html-writer.ts";

const filesAtOnce = 16;
const decoder = new TextDecoder();

/** A file of the build under the address it has on the site. */
interface Copy {
  readonly from: string;
  readonly path: string;
}

/** The files of the site; none when it could not be built. */
export async function writeSite(
  world: World,
  staging: Staging,
  street: Street,
  written: readonly Written[],
): Promise<Outcome<readonly WrittenOutput[]>> {
  if (street.heldBack.length > 0) return outcome([], [siteNotMade(street.heldBack)]);
  const findings = new Findings();
  const byId = new Map(written.map((one) => [one.planned.document.id, one]));
  const copies: Copy[] = [];
  const years = street.years.map(({ regionYear, figures, documents }) => ({
    regionYear,
    figures,
    documents: documents
      .filter((one) => one.forSite)
      .map(({ document, plan }): PublicDocument => {
        const page = document.id.split("/").slice(2).join("/");
        const up = "../".repeat(page.split("/").length - 1);
        const explains = hasAnnex(plan);
        const figureHref = (id: string): string | undefined => {
          const figure = explains ? document.figures.get(id) : undefined;
          return figure && `${up}figures/${figurePlace(figureCode(figure, plan.subject))}`;
        };
        const { outputs = [], publicAnnex = [] } = byId.get(document.id) ?? {};
        const downloads = [
          ...outputs.map((file) => download(file, siteStem(document.id), "", copies)),
          ...publicAnnex.map((file) => download(file, siteStem(document.id, numbersSuffix), `${annexType} `, copies)),
        ];
        return { document, subject: plan.subject, explains, page, downloads, ...renderHtml(document, { figureHref }) };
      }),
    held: documents
      .filter((one) => !one.forSite && one.plan.template.head.public === true)
      .map(({ document, plan: { subject } }): HeldDocument => {
        const page = document.id.split("/").slice(2).join("/");
        const files = (byId.get(document.id)?.outputs ?? []).map(({ format }) => `${siteStem(document.id)}.${format}`);
        return { type: document.type, title: document.title, subject, page, files };
      }),
  }));
  const folder = `${staging.folder}/site`;
  const publication = buildPublication(years, { definitions: street.charts, draw: renderChart });
  const leaks = [...checkPublication(publication, street.records)];
  if (leaks.length > 0) return outcome([], [...leaks, siteNotMade(leaks)]);
  const offered = await withOpenData(world, staging, street, publication, copies);
  const { diagnostics } = await buildSite(offered, folder);
  findings.add(diagnostics);
  if (diagnostics.some(isError)) {
    // Half a site is worse than none.
    await world.remove(folder);
    return outcome([], findings.all);
  }
  for (const { from, path } of copies) {
    const bytes = await world.readBytes(`${staging.folder}/${from}`);
    await stage(world, staging, { path: `site/${path}`, bytes });
  }
  const found = await world.listFiles(folder);
  // Each file is read once: to know it again, and what is read on it to be searched.
  const searched: SearchedPage[] = [];
  const mayPass = passInSite(publication, street.records);
  const files = await sideBySide(found, filesAtOnce, async ({ path }): Promise<WrittenOutput> => {
    const bytes = await world.readBytes(`${folder}/${path}`);
    leaks.push(...checkSiteFile(path, bytes, mayPass));
    const page = path.endsWith(".html") ? readPage(path, decoder.decode(bytes)) : undefined;
    if (page) searched.push(page);
    return { path: `site/${path}`, sha256: sha256(bytes), bytes: bytes.length };
  });
  if (leaks.length > 0) {
    await world.remove(folder);
    return outcome([], [...leaks, siteNotMade(leaks)]);
  }
  const index = searchIndex(searched).map(({ path, text }) => textOutput(`site/${path}`, text));
  const indexFiles = await sideBySide(index, filesAtOnce, (output) => stage(world, staging, output));
  return outcome([...files, ...indexFiles], findings.all);
}

function download(file: WrittenFile, stem: string, what: string, copies: Copy[]): Download {
  const path = `${stem}.${file.format}`;
  copies.push({ from: file.path, path });
  return {
    label: `${what}${file.format.toUpperCase()}`,
    fileName: file.path.slice(file.path.lastIndexOf("/") + 1),
    path,
    bytes: file.bytes,
    sha256: file.sha256,
  };
}
