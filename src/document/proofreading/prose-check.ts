// What a check of a text is: a sentence it defends, how bad a breach is, why it matters, and a good and a bad example that are its tests.
import type { Severity } from "../../base/diagnostic.ts";
import type { KnownFigures } from "./known-figures.ts";
import type { ReadParagraph, ReadProse } from "./read-prose.ts";

/** A breach, in the text without blanks: what was met, and what to do. */
export interface Slip {
  readonly paragraph: ReadParagraph;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly hint?: string;
  /** When it is another than the check's own. */
  readonly severity?: Severity;
}

export interface ProseCheck {
  /** Its remarks carry the code proof/<name>. */
  readonly name: string;
  /** The rule, as a sentence: 全文只用一种序号写法. */
  readonly sentence: string;
  /** Why it matters, and the rule it comes from. */
  readonly why: string;
  readonly severity: Severity;
  /** Small texts, a line a paragraph, headings by their numbers. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly string[] };
  /** What the examples are read against, when the check needs to know names. */
  readonly known?: KnownFigures;
  examine(text: ReadProse, known: KnownFigures): Iterable<Slip>;
}

/** Slips of every match of a pattern, paragraph by paragraph; `word` may let one pass. */
export function* matches(
  text: ReadProse,
  pattern: RegExp,
  word: (match: RegExpExecArray, paragraph: ReadParagraph) => Pick<Slip, "message" | "hint"> | undefined,
): Iterable<Slip> {
  for (const paragraph of text) {
    for (const match of paragraph.text.matchAll(pattern)) {
      const said = word(match, paragraph);
      if (said) yield { paragraph, start: match.index, end: match.index + match[0].length, ...said };
    }
  }
}
