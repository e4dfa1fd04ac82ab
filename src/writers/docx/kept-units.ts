// The characters a document's figures have for units. No line begins with one: so Word keeps 200 and 个 together, for which it has no mark that leaves the text as it is.

/** 200个, 约3.03亿元, 6000余个: a number and up to three characters after it. */
const numberAndUnit = /^[^\d]*[\d.,]+([\u4E00-\u9FFF]{1,3})$/;

export class KeptUnits {
  readonly #characters = new Set<string>();

  /** The text of a figure; what is no number with a unit is passed over. */
  add(text: string): void {
    for (const character of numberAndUnit.exec(text)?.[1] ?? "") this.#characters.add(character);
  }

  /** In the order of their code points. */
  get characters(): string {
    return [...this.#characters].toSorted().join("");
  }
}
