// Documents and their annexes to files, each in every format.
import { type Diagnostic, note } from "./base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import type { BuildRecord } from "./batch/build-record.ts";
import { type PrintedSheet, type Printing, printSheets, type Sheet, type WrittenFile } from "./batch/print-sheets.ts";
import { fingerprintOf } from "./batch/receipt.ts";
import { isPublicInput } from "./disclosure/public-inputs.ts";
import type { DocumentTree } from "./document/document-tree.ts";
import type { Origin } from "./figures/figure.ts";
import { numbersSuffix, publicAnnexFolder, siteStem } from "./outputs/site-files.ts";
import { hasAnnex, type PlannedDocument, type Street } from "./pipeline.ts";
import { annexOf } from "./trace/annex/annex.ts";
import { traceNumbers } from "./trace/trace-numbers.ts";
import type { TracedNumber } from "./trace/traced-number.ts";
import { typedWords } from "./trace/typed-words.ts";

/** A document, and what says where its numbers come from: for the bureau, and for everybody. */
export interface Material {
  readonly planned: PlannedDocument;
  readonly document: DocumentTree;
  readonly annex: DocumentTree | undefined;
  readonly publicAnnex: DocumentTree | undefined;
}

/** `published`: public documents get the annex for everybody too. */
export const withAnnexes = ({ years }: Street, published: boolean): readonly Material[] =>
  years.flatMap(({ documents, figures }) =>
    documents.map((planned): Material => {
      const { document, plan, forSite } = planned;
      if (!hasAnnex(plan)) return { planned, document, annex: undefined, publicAnnex: undefined };
      const numbers = numbersOf(planned);
      const mayName = (origin: Origin): boolean => isPublicInput(origin, figures);
      return {
        planned,
        document,
        annex: annexOf(document, numbers, { showsPlaces: true, mayName: () => true }),
        publicAnnex: published && forSite ? annexOf(document, numbers, { showsPlaces: false, mayName }) : undefined,
      };
    }),
  );

/** An annex only says that a typed number has no source, not which figure may be meant: the document's own figures do. */
const numbersOf = ({ document, texts }: PlannedDocument): readonly TracedNumber[] =>
  traceNumbers(document, { figures: [...document.figures.values()], isTyped: typedWords(texts) });

export interface Written {
  readonly planned: PlannedDocument;
  readonly printed: PrintedSheet;
  readonly outputs: readonly WrittenFile[];
  /** Of the annex for the bureau, and of the one for everybody; empty without one. */
  readonly annex: readonly WrittenFile[];
  readonly publicAnnex: readonly WrittenFile[];
}

export interface WrittenDocuments {
  readonly written: readonly Written[];
  readonly sheets: readonly PrintedSheet[];
  /** How many documents and annexes were found as an earlier build had left them, and how many there are. */
  readonly kept: number;
  readonly fonts: BuildRecord["fonts"];
}

/** Every document in every format with its annexes; one that a writer refuses is left out in all. */
export async function writeDocuments(
  material: readonly Material[],
  printing: Printing,
): Promise<Outcome<WrittenDocuments>> {
  const sheets: Sheet[] = [];
  const add = (sheet: Sheet): number => sheets.push(sheet) - 1;
  const known = ({ key }: PlannedDocument): string | undefined => printing.memory.document(key)?.fingerprint;
  const positions = material.map(({ planned, document, annex, publicAnnex }) => ({
    document: add(internalSheet(document, known(planned))),
    annex: annex && add(internalSheet(annex)),
    publicAnnex: publicAnnex && add(publicSheet(publicAnnex, document)),
  }));
  const findings = new Findings();
  const { printed, kept, fonts } = findings.take(await printSheets(sheets, printing));
  if (printing.signal.aborted) return outcome({ written: [], sheets: [], kept, fonts }, findings.all);
  findings.add(sheets.flatMap(({ document }, index) => (printed[index] ? [] : [notWritten(document)])));
  const at = (index: number | undefined): PrintedSheet | undefined =>
    index === undefined ? undefined : printed[index];
  const written = material.flatMap(({ planned }, index): Written[] => {
    const own = positions[index];
    const document = at(own?.document);
    if (!document) return [];
    const [annex = [], publicAnnex = []] = [at(own?.annex)?.files, at(own?.publicAnnex)?.files];
    return [{ planned, printed: document, outputs: document.files, annex, publicAnnex }];
  });
  return outcome({ written, sheets: printed.flatMap((one) => one ?? []), kept, fonts }, findings.all);
}

function internalSheet(document: DocumentTree, fingerprint = fingerprintOf(document)): Sheet {
  const stem = `documents/${document.fileStem}`;
  return { document, fingerprint, stem, lastStem: stem };
}

const publicSheet = (annex: DocumentTree, { id }: DocumentTree): Sheet => ({
  document: annex,
  fingerprint: fingerprintOf(annex),
  stem: `${publicAnnexFolder}/${annex.fileStem}`,
  lastStem: `site/${siteStem(id, numbersSuffix)}`,
});

const notWritten = ({ title, place }: DocumentTree): Diagnostic =>
  note("build/not-written", `“${title}”没有写出`, { place });
