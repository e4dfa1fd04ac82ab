// Addresses for headings from their place in the document: s-1, s-1-2. They stay when the words change.

export class HeadingIds {
  readonly #counts = [0, 0, 0, 0];

  /** The id of the next heading; a level left out counts as 0, so that no two are equal. */
  next(depth: 1 | 2 | 3 | 4): string {
    this.#counts[depth - 1] = (this.#counts[depth - 1] ?? 0) + 1;
    this.#counts.fill(0, depth);
    return ["s", ...this.#counts.slice(0, depth)].join("-");
  }
}
