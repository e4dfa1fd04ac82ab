// What reading a Word document has come to: the page, the fields that are open, and what was left out on the way.

/** More than this within each other is no document a person wrote. */
const mostLevels = 100;

export class ReadingState {
  readonly leftOut = new Set<string>();
  readonly #countsPages: boolean;
  #page = 1;
  /** Innermost last: in its instruction or in its result. */
  readonly #fields: { instruction: string; result: boolean }[] = [];
  #depth = 0;

  /** Pages are known only when the program that saved the file left marks where each began. */
  constructor(countsPages: boolean) {
    this.#countsPages = countsPages;
  }

  get page(): number | undefined {
    return this.#countsPages ? this.#page : undefined;
  }

  turnPage(): void {
    this.#page += 1;
  }

  field(mark: string | undefined): void {
    if (mark === "begin") this.#fields.push({ instruction: "", result: false });
    const field = this.#fields.at(-1);
    if (mark === "separate" && field) field.result = true;
    if (mark === "end") this.#fields.pop();
  }

  instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.result) field.instruction += text;
  }

  /** Text is shown unless it is part of an instruction. */
  get isShown(): boolean {
    return this.#fields.every((field) => field.result);
  }

  get isInContents(): boolean {
    return this.#fields.some((field) => field.result && /^\s*TOC\b/i.test(field.instruction));
  }

  /** An instruction ends with its paragraph at the latest, or a field that was never closed would swallow the rest. */
  endParagraph(): void {
    for (const field of this.#fields) field.result = true;
  }

  /** Goes one level deeper, unless it is too deep. */
  within(read: () => void): void {
    if (this.#depth >= mostLevels) {
      this.leftOut.add("嵌套过深的内容");
      return;
    }
    this.#depth += 1;
    read();
    this.#depth -= 1;
  }
}
