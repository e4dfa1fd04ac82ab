// A term of the field as 名词解释 explains it to the public.

export interface Term {
  /** The fragment of its place: letters and hyphens. */
  readonly id: string;
  readonly name: string;
  /** Other words for the same thing. */
  readonly also?: readonly string[];
  /** Two or three plain sentences. */
  readonly text: string;
}

export interface TermGroup {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
}
