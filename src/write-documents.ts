// Documents and their annexes to files, each in every format.
import { type Diagnostic, note } from "./base/diagnostic.ts";
import { Findings, type Outcome, outcome } from "./base/outcome.ts";
import type { BuildRecord } from "./batch/build-record.ts";
import { type PrintedSheet, type Printing, printSheets, type Sheet, type WrittenFile } from "./batch/print-sheets.ts";
import { fingerprintOf } from "./batch/receipt.ts";
import { isPublicInput } from "./disclosure/public-inputs.ts";
import type { DocumentTree } from "./document/document-tree.ts";
import { OpenDocuments, setAside } from "./document/set-aside.ts";
import type { Origin } from "./figures/figure.ts";
import type { FigureScope } from "./figures/figure-engine.ts";
import { numbersSuffix, publicAnnexFolder, siteStem } from "./outputs/site-files.ts";
import type { PlannedDocument, Street } from "./pipeline.ts";
import { annexOf, hasAnnex } from "./trace/annex/annex.ts";
import { traceNumbers } from "./trace/trace-numbers.ts";
import { typedWords } from "./trace/typed-words.ts";

/** A document, and what says where its numbers come from: for the bureau, and for everybody. */
export interface Material {
  readonly planned: PlannedDocument;
  readonly annex: DocumentTree | undefined;
  readonly publicAnnex: DocumentTree | undefined;
}

/** One after the other, the annexes set aside as the documents are. `published`: public documents get the annex for everybody too. */
export function* withAnnexes({ years }: Street, published: boolean): Generator<Material, void, undefined> {
  const opened = new OpenDocuments();
  for (const { documents, figures } of years) {
    for (const planned of documents) {
      const { annex, publicAnnex } = annexesOf(planned, figures, published && planned.forSite);
      const aside = (tree: DocumentTree) => setAside(tree, { figures, subject: planned.plan.subject }, opened);
      yield { planned, annex: annex && aside(annex), publicAnnex: publicAnnex && aside(publicAnnex) };
    }
  }
}

function annexesOf(
  { document, plan, texts }: PlannedDocument,
  figures: FigureScope,
  forEverybody: boolean,
): Pick<Material, "annex" | "publicAnnex"> {
  if (!hasAnnex(plan)) return { annex: undefined, publicAnnex: undefined };
  // An annex only says that a typed number has no source, not which figure may be meant: the document's own figures do.
  const numbers = traceNumbers(document, { figures: [...document.figures.values()], isTyped: typedWords(texts) });
  const mayName = (origin: Origin): boolean => isPublicInput(origin, figures);
  return {
    annex: annexOf(document, numbers, { showsPlaces: true, mayName: () => true }),
    publicAnnex: forEverybody ? annexOf(document, numbers, { showsPlaces: false, mayName }) : undefined,
  };
}

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
  material: Iterable<Material>,
  printing: Printing,
): Promise<Outcome<WrittenDocuments>> {
  const sheets: Sheet[] = [];
  const add = (sheet: Sheet): number => sheets.push(sheet) - 1;
  const positions: Positions[] = [];
  for (const { planned, annex, publicAnnex } of material) {
    const { document, key } = planned;
    positions.push({
      planned,
      document: add(internalSheet(document, printing.memory.document(key)?.fingerprint)),
      annex: annex && add(internalSheet(annex)),
      publicAnnex: publicAnnex && add(publicSheet(publicAnnex, document)),
    });
  }
  const findings = new Findings();
  const { printed, kept, fonts } = findings.take(await printSheets(sheets, printing));
  if (printing.signal.aborted) return outcome({ written: [], sheets: [], kept, fonts }, findings.all);
  findings.add(sheets.flatMap(({ document }, index) => (printed[index] ? [] : [notWritten(document)])));
  const at = (index: number | undefined): PrintedSheet | undefined =>
    index === undefined ? undefined : printed[index];
  const written = positions.flatMap(({ planned, ...own }): Written[] => {
    const document = at(own.document);
    if (!document) return [];
    const [annex = [], publicAnnex = []] = [at(own.annex)?.files, at(own.publicAnnex)?.files];
    return [{ planned, printed: document, outputs: document.files, annex, publicAnnex }];
  });
  return outcome({ written, sheets: printed.flatMap((one) => one ?? []), kept, fonts }, findings.all);
}

/** Where among the sheets a document and its annexes are. */
interface Positions {
  readonly planned: PlannedDocument;
  readonly document: number;
  readonly annex: number | undefined;
  readonly publicAnnex: number | undefined;
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
