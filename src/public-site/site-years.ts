// What each year brings to the public site: its documents as pages and files, and the addresses of those that are kept back.
import { type Packed, pack, unpack } from "../base/packed.ts";
import type { WrittenFile } from "../batch/print-sheets.ts";
import type { YearMaterial } from "../disclosure/build-publication.ts";
import type { HeldDocument } from "../disclosure/corrections.ts";
import type { PublicDocument } from "../disclosure/public-document.ts";
import type { Download } from "../disclosure/publication.ts";
import { figureCode, figurePlace } from "../disclosure/publish-figure.ts";
import { numbersSuffix, siteStem } from "../outputs/site-files.ts";
import type { PlannedDocument, Street } from "../pipeline.ts";
import { annexType, hasAnnex } from "../trace/annex/annex.ts";
import type { Written } from "../write-documents.ts";
import { renderHtml } from "../writers/html-writer.ts";
import type { WaitingFile } from "./waiting-file.ts";

export interface SiteYears {
  readonly years: readonly YearMaterial[];
  /** The files of documents, each under the address it has on the site. */
  readonly files: readonly WaitingFile[];
}

/** `written`: the documents that were printed; none when only the site is made, and then there is nothing to download. */
export function siteYears(street: Street, written: readonly Written[]): SiteYears {
  const byId = new Map(written.map((one) => [one.planned.document.id, one]));
  const files: WaitingFile[] = [];
  const shown = ({ document, plan }: PlannedDocument): PublicDocument => {
    const page = pageOf(document.id);
    const up = "../".repeat(page.split("/").length - 1);
    const explains = hasAnnex(plan);
    const figureHref = (id: string): string | undefined => {
      const figure = explains ? document.figures.get(id) : undefined;
      return figure && `${up}figures/${figurePlace(figureCode(figure, plan.subject))}`;
    };
    const { outputs = [], publicAnnex = [] } = byId.get(document.id) ?? {};
    const downloads = [
      ...outputs.map((file) => download(file, siteStem(document.id), "", files)),
      ...publicAnnex.map((file) => download(file, siteStem(document.id, numbersSuffix), `${annexType} `, files)),
    ];
    const { html, outline } = renderHtml(document, { figureHref });
    return withHtml({ document, subject: plan.subject, explains, page, downloads, outline }, pack(html));
  };
  const held = ({ document, plan: { subject } }: PlannedDocument): HeldDocument => {
    const { id, type, title } = document;
    const addresses = (byId.get(id)?.outputs ?? []).map(({ format }) => `${siteStem(id)}.${format}`);
    return { type, title, subject, page: pageOf(id), files: addresses };
  };
  const years = street.years.map(({ regionYear, figures, documents }) => ({
    regionYear,
    figures,
    documents: documents.filter((one) => one.forSite).map(shown),
    held: documents.filter((one) => !one.forSite && one.plan.template.head.public === true).map(held),
  }));
  return { years, files };
}

/** A function of its own: what the getter can see is held as long as the document. */
const withHtml = (shown: Omit<PublicDocument, "html">, html: Packed<string>): PublicDocument => ({
  ...shown,
  get html() {
    return unpack(html);
  },
});

/** Below region and year. */
const pageOf = (documentId: string): string => documentId.split("/").slice(2).join("/");

function download(file: WrittenFile, stem: string, what: string, files: WaitingFile[]): Download {
  const path = `${stem}.${file.format}`;
  files.push({ from: file.path, path });
  return {
    label: `${what}${file.format.toUpperCase()}`,
    fileName: file.path.slice(file.path.lastIndexOf("/") + 1),
    path,
    bytes: file.bytes,
    sha256: file.sha256,
  };
}
