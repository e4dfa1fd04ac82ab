// One row of a list as the script knows it, wherever it came from.

export interface Value {
  readonly text: string;
  /** A plain decimal; undefined when the text is not an amount. */
  readonly amount: string | undefined;
}

export interface Row {
  /** Before any sorting. */
  readonly place: number;
  /** For each facet the place of its choice; -1 for none. */
  readonly choices: readonly number[];
  /** One for each column. */
  readonly values: readonly Value[];
  /** All a reader could look for, folded. */
  readonly words: string;
  /** Made when it is first shown. */
  element(): HTMLElement;
  /** The link to it above the cards, where there is one. */
  readonly link?: HTMLElement | undefined;
}

/** Full and half width, capital and small, with and without spaces: all the same to one who looks for something. */
export const folded = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
