// Labels go through ECharts as numbered marks: what a name holds can neither break nor steer it, and no width is measured there.

export class LabelBook {
  readonly #lines: string[] = [];

  /** A mark for each line; they come back as separate texts. */
  mark(lines: readonly string[]): string {
    return lines.map((line) => `L${this.#lines.push(line) - 1}`).join("\n");
  }

  /** Throws for what is no mark. */
  read(mark: string): string {
    const line = /^L\d+$/.test(mark) ? this.#lines[Number(mark.slice(1))] : undefined;
    if (line === undefined) throw new Error(`not a label: ${mark}`);
    return line;
  }
}
