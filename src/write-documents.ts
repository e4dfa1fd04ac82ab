// Documents and their annexes to files, each in every format.
import { note } from "./base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import type { World } from "./base/world.ts";
import { isPublicInput } from "./disclosure/public-inputs.ts";
import type { DocumentTree } from "./document/document-tree.ts";
import type { Origin } from "./figures/figure.ts";
import type { Output } from "./outputs/output.ts";
import { hasAnnex, type PlannedDocument, type Street } from "./pipeline.ts";
import type { Progress } from "./report/progress.ts";
import { annexOf } from "./trace/annex/annex.ts";
import { traceNumbers } from "./trace/trace-numbers.ts";
import type { TracedNumber } from "./trace/traced-number.ts";
import { typedWords } from "./trace/typed-words.ts";
import { allWriters } from "./writers/all-writers.ts";
import type { Write, Writer } from "./writers/writer.ts";

/** A document, and what says where its numbers come from: for the bureau, and for everybody. */
export interface Material {
  readonly document: DocumentTree;
  readonly annex: DocumentTree | undefined;
  readonly publicAnnex: DocumentTree | undefined;
}

/** `published`: public documents get the annex for everybody too. */
export const withAnnexes = ({ years }: Street, published: boolean): readonly Material[] =>
  years.flatMap(({ documents, figures }) =>
    documents.map((planned): Material => {
      const { document, plan, forSite } = planned;
      if (!hasAnnex(plan)) return { document, annex: undefined, publicAnnex: undefined };
      const numbers = numbersOf(planned);
      const mayName = (origin: Origin): boolean => isPublicInput(origin, figures);
      return {
        document,
        annex: annexOf(document, numbers, { showsPlaces: true, mayName: () => true }),
        publicAnnex: published && forSite ? annexOf(document, numbers, { showsPlaces: false, mayName }) : undefined,
      };
    }),
  );

/** An annex only says that a typed number has no source, not which figure may be meant: the document's own figures do. */
const numbersOf = ({ document, texts }: PlannedDocument): readonly TracedNumber[] =>
  traceNumbers(document, { figures: [...document.figures.values()], isTyped: typedWords(texts) });

export type WrittenFile = Output & { readonly format: string };

export interface Written {
  readonly document: DocumentTree;
  readonly outputs: readonly WrittenFile[];
  /** Of the annex for the bureau, and of the one for everybody; empty without one. */
  readonly annex: readonly WrittenFile[];
  readonly publicAnnex: readonly WrittenFile[];
}

/** Every document in every format with its annexes; one that a writer refuses is left out in all. */
export async function writeDocuments(
  world: World,
  templates: string,
  material: readonly Material[],
  progress: Progress,
): Promise<Outcome<readonly Written[]>> {
  if (material.length === 0) return outcome([]);
  const findings = new Findings();
  const trees = material.flatMap(({ document, annex, publicAnnex }) =>
    [document, annex ?? [], publicAnnex ?? []].flat(),
  );
  progress.step("正在准备字体");
  const writers: { readonly writer: Writer; readonly write: Write }[] = [];
  for (const writer of allWriters) {
    writers.push({ writer, write: findings.take(await writer.prepare(trees, world, templates)) });
  }
  const inEveryFormat = async (document: DocumentTree | undefined): Promise<readonly WrittenFile[]> => {
    const files: WrittenFile[] = [];
    for (const { writer, write } of document ? writers : []) {
      if (!document) break;
      const { bytes } = findings.take(await write(document));
      if (bytes)
        files.push({ path: `documents/${document.fileStem}${writer.extension}`, bytes, format: writer.format });
    }
    if (!document || files.length === writers.length) return files;
    findings.add([note("build/not-written", `“${document.title}”没有写出`, { place: document.place })]);
    return [];
  };
  const written: Written[] = [];
  for (const [index, { document, annex, publicAnnex }] of material.entries()) {
    progress.step("正在生成文件", index + 1, material.length);
    const outputs = await inEveryFormat(document);
    if (outputs.length === 0) continue;
    const annexes = { annex: await inEveryFormat(annex), publicAnnex: await inEveryFormat(publicAnnex) };
    written.push({ document, outputs, ...annexes });
  }
  return outcome(written, findings.all);
}
