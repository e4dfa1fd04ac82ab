// One example of the 口径 language: what it shows, as a person would write it, and what comes out of the ledger of the handbook.

export interface LanguageExample {
  readonly title: string;
  /** What this way of writing means, in a sentence or two. */
  readonly explanation: string;
  /** Entries of templates/figures/*.yaml. */
  readonly definitions: string;
  /** The record 本项 is, by kind and id. */
  readonly about?: readonly [kind: string, id: string];
  /** What each figure reads as; a table as its lines of cells, heads left out. */
  readonly results: Readonly<Record<string, string | readonly (readonly string[])[]>>;
  /** What a text of a template reads as. */
  readonly sentences?: readonly (readonly [template: string, text: string])[];
}
