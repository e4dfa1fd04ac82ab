// Proofreads a text a person wrote: its numbers against the records and against each other, and its wording.
import { relationChecks, wordingChecks } from "./all-prose-checks.ts";
import type { KnownFigures } from "./known-figures.ts";
import { remarkOnNumber } from "./number-remarks.ts";
import type { Prose, Remark } from "./prose.ts";
import type { ProseCheck } from "./prose-check.ts";
import { type ProvedNumber, proveNumbers } from "./prove-numbers.ts";
import { inSource, type ReadProse, readProse } from "./read-prose.ts";

export interface ProofreadOptions {
  /** Which checks look at the text, instead of all. */
  readonly checks?: readonly ProseCheck[];
  /** Numbers are not held against the figures: that was done elsewhere. */
  readonly withoutNumbers?: true;
}

/** In the order of the text. Without figures nothing is said of where numbers come from. */
export function proofread(prose: Prose, known: KnownFigures, options: ProofreadOptions = {}): readonly Remark[] {
  const text = readProse(prose);
  const remarks = [
    ...(options.withoutNumbers ? [] : remarksOnNumbers(text, known)),
    ...(options.checks ?? [...relationChecks, ...wordingChecks]).flatMap((check) => run(check, text, known)),
  ];
  return remarks.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
}

/** Every statistic of the text with its status, as `trace` lists them; without figures those that stand in figures and quotations are known. */
export const numbersOf = (prose: Prose, known: KnownFigures): readonly ProvedNumber[] =>
  proveNumbers(readProse(prose), known.figures ?? []);

function remarksOnNumbers(text: ReadProse, { figures }: KnownFigures): readonly Remark[] {
  if (figures === undefined) return [];
  return proveNumbers(text, figures).flatMap((one) =>
    remarkOnNumber(one, text[one.paragraph]?.source.kind ?? "paragraph"),
  );
}

function run(check: ProseCheck, text: ReadProse, known: KnownFigures): readonly Remark[] {
  return [...check.examine(text, known)].map(({ paragraph, start, end, severity, ...said }) => ({
    ...said,
    ...inSource(paragraph, start, end),
    paragraph: paragraph.index,
    code: `proof/${check.name}`,
    severity: severity ?? check.severity,
  }));
}
