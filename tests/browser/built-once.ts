// The real site of content/, two of the fixture for what only a build with files, or with very many, has, and a portal; each built once.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Publication } from "../../src/disclosure/publication.ts";
import { buildSite } from "../../src/outputs/build-site.ts";
import { filesOf } from "../site/built-site.ts";
import { portalFixture } from "../site/portal-fixture.ts";
import { publicationFixture } from "../site/publication-fixture.ts";
import { runLiangji } from "../street/run-liangji.ts";
import { documentType, pageTypes, typeOf } from "./page-types.ts";

export interface BuiltSite {
  readonly folder: string;
  /** By address below the site's root. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export interface Sample {
  readonly type: string;
  readonly site: BuiltSite;
  readonly address: string;
}

export interface Sites {
  readonly real: BuiltSite;
  readonly small: BuiltSite;
  /** With so many documents and files in a year that their lists take several pages. */
  readonly long: BuiltSite;
  /** Of so many regions as a province has; none of their own pages. */
  readonly portal: BuiltSite;
  /** The longest page of each type, and the longest of the portal. */
  readonly samples: readonly Sample[];
  /** The longest document of each 文种. */
  readonly documents: readonly Sample[];
  remove(): Promise<void>;
}

export async function buildSites(): Promise<Sites> {
  const work = await mkdtemp(join(tmpdir(), "liangji-test-sites-"));
  const { exitCode, out, told } = await runLiangji(["build", "--only", "site", "--out", join(work, "real")]);
  if (exitCode !== 0) throw new Error(`content/ 没有生成网站：\n${out}${told}`);
  const real = await read(join(work, "real/site"));
  const small = await built(publicationFixture, join(work, "small"));
  const long = await built(withManyDocuments(publicationFixture), join(work, "long"));
  const portal = await built(portalFixture(90, 2), join(work, "portal"));
  const sites = [real, small, long];
  const own = (type: string): string => type;
  return {
    real,
    small,
    long,
    portal,
    samples: [...(await longest(sites, own)), ...(await longest([portal], own))],
    documents: await longest([real], (type, html) => (type === documentType ? kindOfDocument(html) : undefined)),
    remove: () => rm(work, { recursive: true, force: true }),
  };
}

async function built(publication: Publication, folder: string): Promise<BuiltSite> {
  const { diagnostics } = await buildSite(publication, folder);
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return read(folder);
}

function withManyDocuments({ regions, ...rest }: Publication): Publication {
  const [region] = regions;
  const [year] = region?.years ?? [];
  const [document] = year?.documents ?? [];
  if (region === undefined || year === undefined || document === undefined)
    throw new Error("The fixture has no document.");
  const documents = Array.from({ length: 501 }, (_, index) => ({
    ...document,
    page: `summary-${index}`,
    downloads: document.downloads.map((file) => ({ ...file, path: file.path.replace("summary", `summary-${index}`) })),
  }));
  return { ...rest, regions: [{ ...region, years: [{ ...year, documents }] }] };
}

const read = async (folder: string): Promise<BuiltSite> => ({ folder, files: await filesOf(folder) });

/** The real site goes first; the small one only fills in what it lacks. */
async function longest(
  sites: readonly BuiltSite[],
  kindOf: (type: string, html: string) => string | undefined,
): Promise<readonly Sample[]> {
  const types = await pageTypes();
  const found = new Map<string, Sample & { readonly bytes: number }>();
  for (const site of sites) {
    for (const [address, bytes] of site.files) {
      const html = address.endsWith(".html") ? bytes.toString("utf8") : "";
      const type = html === "" ? undefined : typeOf(address, html, types);
      const kind = type && kindOf(type, html);
      if (type === undefined || kind === undefined) continue;
      const known = found.get(kind);
      if (known !== undefined && (known.site !== site || known.bytes >= bytes.length)) continue;
      found.set(kind, { type, site, address, bytes: bytes.length });
    }
  }
  return [...found.values()].map(({ type, site, address }) => ({ type, site, address }));
}

const kindOfDocument = (html: string): string => /class="card-kind">([^<]+)</.exec(html)?.[1] ?? "";
