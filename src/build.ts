// The second half of the street: checked documents to files, the site, the manifest, and the place they take in dist/.
import { type Diagnostic, isError } from "./base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import type { World } from "./base/world.ts";
import { buildPublication, type PublicDocument } from "./disclosure/build-publication.ts";
import type { Download } from "./disclosure/publication.ts";
import { figurePage } from "./disclosure/publish-figure.ts";
import { buildSite } from "./outputs/build-site.ts";
import { sha256 } from "./outputs/digest.ts";
import { diskFailure } from "./outputs/disk-failure.ts";
import { manifestText, type WrittenDocument } from "./outputs/manifest.ts";
import { refuseOutFolder } from "./outputs/out-folder.ts";
import type { Output } from "./outputs/output.ts";
import { clear, openStaging, publishStaging, stage, stagingFolder } from "./outputs/write-outputs.ts";
import type { Folders, Street } from "./pipeline.ts";
import { findingsJson } from "./report/findings-json.ts";
import type { Progress } from "./report/progress.ts";
import { annexType } from "./trace/annex/annex.ts";
import { snapshotFile } from "./trace/changes/snapshot.ts";
import { type MadeDocument, snapshotText } from "./trace/changes/take-snapshot.ts";
import { type Written, type WrittenFile, withAnnexes, writeDocuments } from "./write-documents.ts";
import { renderHtml } from "./writers/html-writer.ts";

export type Part = "documents" | "site";

export interface BuildResult {
  readonly documents: number;
  /** How many of them have a 数据溯源附录. */
  readonly annexes: number;
  /** All files of both. */
  readonly files: number;
  readonly pages: number;
  /** False when the outputs could not take their place; the last build is still there. */
  readonly published: boolean;
}

/** Writes what the street let through. `earlier`: what walking it found, for findings.json. */
export async function buildOutputs(
  world: World,
  folders: Folders,
  street: Street,
  earlier: readonly Diagnostic[],
  parts: ReadonlySet<Part>,
  progress: Progress,
): Promise<Outcome<BuildResult>> {
  const findings = new Findings();
  const planned = street.years.flatMap((year) => year.documents);
  const refused = await refuseOutFolder(world, folders.out, [folders.content, folders.templates]);
  if (refused) return outcome(nothing, [refused]);
  // Where errors left nothing to make (a wrong folder, no templates), an empty build must not replace a good one.
  if (planned.length === 0 && earlier.some(isError)) return outcome(nothing);
  try {
    const staging = await openStaging(world, folders.out);
    const material = parts.has("documents") ? withAnnexes(street, parts.has("site")) : [];
    const written = findings.take(await writeDocuments(world, folders.templates, material, progress));
    const outputs = written.flatMap((one) => [...one.outputs, ...one.annex]);
    await stage(world, staging, outputs);
    const site = parts.has("site") ? await writeSite(world, staging, street, written, findings, progress) : [];
    const documents: WrittenDocument[] = written.map(({ document, outputs: own, annex }) => ({
      document,
      files: own.map((output) => output.path),
      ...(annex.length === 0 ? {} : { annex: annex.map((output) => output.path) }),
    }));
    const snapshot = textOutput(snapshotFile, snapshotText(madeDocuments(street)));
    await stage(world, staging, [
      snapshot,
      textOutput("manifest.json", manifestText([...outputs, ...site, snapshot], documents)),
      textOutput("findings.json", findingsJson([...earlier, ...findings.distinct])),
    ]);
    await publishStaging(world, folders.out);
    const htmlPages = site.filter((output) => output.path.endsWith(".html")).length;
    const annexes = written.filter(({ annex }) => annex.length > 0).length;
    const result = { documents: written.length, annexes, files: outputs.length, pages: htmlPages, published: true };
    return outcome(result, findings.distinct);
  } catch (cause) {
    const failure = diskFailure(cause, folders.out);
    if (!failure) throw cause;
    return outcome(nothing, [...findings.distinct, failure]);
  } finally {
    progress.finish();
    await clear(world, stagingFolder(folders.out));
  }
}

const nothing: BuildResult = { documents: 0, annexes: 0, files: 0, pages: 0, published: false };

async function writeSite(
  world: World,
  staging: string,
  street: Street,
  written: readonly Written[],
  findings: Findings,
  progress: Progress,
): Promise<readonly Output[]> {
  progress.step("正在生成网站");
  const byId = new Map(written.map((one) => [one.document.id, one]));
  const files: Output[] = [];
  const years = street.years.map(({ regionYear, figures, documents }) => ({
    regionYear,
    figures,
    documents: documents
      .filter((one) => one.forSite)
      .map(({ document, plan }): PublicDocument => {
        const page = document.id.split("/").slice(2).join("/");
        const up = "../".repeat(page.split("/").length - 1);
        const figureHref = (id: string): string | undefined => {
          const figure = document.figures.get(id);
          return figure && `${up}figures/${figurePage(figure, plan.subject)}.html`;
        };
        const { outputs = [], publicAnnex = [] } = byId.get(document.id) ?? {};
        const downloads = [
          ...outputs.map((output) => download(document.id, page, output, files)),
          ...publicAnnex.map((output) => download(document.id, `${page}.numbers`, output, files, `${annexType} `)),
        ];
        return { document, subject: plan.subject, page, downloads, ...renderHtml(document, { figureHref }) };
      }),
  }));
  const folder = `${staging}/site`;
  const { diagnostics } = await buildSite(buildPublication(years), folder);
  findings.add(diagnostics);
  if (diagnostics.some(isError)) {
    // Half a site is worse than none.
    await world.remove(folder);
    return [];
  }
  await stage(world, folder, files);
  const found = await world.listFiles(folder);
  return Promise.all(
    found.map(async ({ path }) => ({ path: `site/${path}`, bytes: await world.readBytes(`${folder}/${path}`) })),
  );
}

/** The file under its address on the site; it is added to `files`. */
function download(id: string, page: string, output: WrittenFile, files: Output[], what = ""): Download {
  const [region, year] = id.split("/");
  const fileName = output.path.slice(output.path.lastIndexOf("/") + 1);
  const path = `${region}/${year}/files/${page.replaceAll("/", "-")}.${output.format}`;
  files.push({ path, bytes: output.bytes });
  return {
    label: `${what}${output.format.toUpperCase()}`,
    fileName,
    path,
    bytes: output.bytes.length,
    sha256: sha256(output.bytes),
  };
}

/** What a later build is compared with. */
const madeDocuments = ({ records, years }: Street): readonly MadeDocument[] =>
  years.flatMap(({ documents, figures: { definitions }, regionYear }) =>
    documents.map(({ document, texts }) => ({
      document,
      texts,
      records,
      definitions,
      region: regionYear.scope.region,
    })),
  );

const textOutput = (path: string, text: string): Output => ({ path, bytes: new TextEncoder().encode(text) });
