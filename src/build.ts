// The second half of the street: checked documents to files, the site, the manifest, and the place they take in dist/.
import { type Diagnostic, isError, note } from "./base/diagnostic.ts";
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
import type { Folders, PlannedDocument, Street } from "./pipeline.ts";
import { findingsJson } from "./report/findings-json.ts";
import type { Progress } from "./report/progress.ts";
import { allWriters } from "./writers/all-writers.ts";
import { renderHtml } from "./writers/html-writer.ts";
import type { Write, Writer } from "./writers/writer.ts";

export type Part = "documents" | "site";

export interface BuildResult {
  readonly documents: number;
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
    const written = parts.has("documents")
      ? findings.take(await writeDocuments(world, folders.templates, planned, progress))
      : [];
    const outputs = written.flatMap((one) => one.outputs);
    await stage(world, staging, outputs);
    const site = parts.has("site") ? await writeSite(world, staging, street, written, findings, progress) : [];
    const documents: WrittenDocument[] = written.map(({ document, outputs: own }) => ({
      document,
      files: own.map((output) => output.path),
    }));
    await stage(world, staging, [
      textOutput("manifest.json", manifestText([...outputs, ...site], documents)),
      textOutput("findings.json", findingsJson([...earlier, ...findings.distinct])),
    ]);
    await publishStaging(world, folders.out);
    const htmlPages = site.filter((output) => output.path.endsWith(".html")).length;
    const result = { documents: written.length, files: outputs.length, pages: htmlPages, published: true };
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

const nothing: BuildResult = { documents: 0, files: 0, pages: 0, published: false };

interface Written {
  readonly document: PlannedDocument["document"];
  readonly outputs: readonly (Output & { readonly format: string })[];
}

/** Every document in every format; one that a writer refuses is left out in all. */
async function writeDocuments(
  world: World,
  templates: string,
  planned: readonly PlannedDocument[],
  progress: Progress,
): Promise<Outcome<readonly Written[]>> {
  const findings = new Findings();
  const documents = planned.map(({ document }) => document);
  progress.step("正在准备字体");
  const writers: { readonly writer: Writer; readonly write: Write }[] = [];
  for (const writer of allWriters) {
    writers.push({ writer, write: findings.take(await writer.prepare(documents, world, templates)) });
  }
  const written: Written[] = [];
  for (const [index, document] of documents.entries()) {
    progress.step("正在生成文件", index + 1, documents.length);
    const outputs: (Output & { format: string })[] = [];
    for (const { writer, write } of writers) {
      const { bytes } = findings.take(await write(document));
      if (bytes)
        outputs.push({ path: `documents/${document.fileStem}${writer.extension}`, bytes, format: writer.format });
    }
    if (outputs.length === writers.length) written.push({ document, outputs });
    else findings.add([note("build/not-written", `“${document.title}”没有写出`, { place: document.place })]);
  }
  return outcome(written, findings.all);
}

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
        const downloads = (byId.get(document.id)?.outputs ?? []).map((output) =>
          download(document.id, page, output, files),
        );
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
function download(id: string, page: string, output: Output & { format: string }, files: Output[]): Download {
  const [region, year] = id.split("/");
  const fileName = output.path.slice(output.path.lastIndexOf("/") + 1);
  const path = `${region}/${year}/files/${page.replaceAll("/", "-")}.${output.format}`;
  files.push({ path, bytes: output.bytes });
  return {
    label: output.format.toUpperCase(),
    fileName,
    path,
    bytes: output.bytes.length,
    sha256: sha256(output.bytes),
  };
}

const textOutput = (path: string, text: string): Output => ({ path, bytes: new TextEncoder().encode(text) });
