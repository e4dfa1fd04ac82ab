// Puts together paragraphs from lines of a text file, and remembers in which line and column each stretch stood.
import type { Paragraph } from "../../document/proofreading/prose.ts";
import type { ForeignDocument, Spot, Turn } from "../foreign-document.ts";
import { joint } from "../joint.ts";

export interface Stretch {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

export class ParagraphBuilder {
  readonly #prose: Paragraph[] = [];
  readonly #spots: Spot[] = [];
  #counted = 0;
  #text = "";
  #turns: Turn[] = [];

  /** Goes on where the last stretch ended; `line`: on a new line of the file, so that words may need a space between them. */
  add({ text, line, column }: Stretch, newLine = false): void {
    if (newLine) this.#text += joint(this.#text, text);
    // Blanks a paragraph begins with are layout.
    const said = this.#text === "" ? text.trimStart() : text;
    this.#turns.push({ offset: this.#text.length, line, column: column + text.length - said.length });
    this.#text += said;
  }

  /** What stands before the text without standing in the file: the number of a list item. */
  lead(mark: string): void {
    this.#text += mark;
  }

  get text(): string {
    return this.#text;
  }

  get isFirst(): boolean {
    return this.#prose.length === 0;
  }

  /** Ends the paragraph; one without text leaves no trace. */
  end(kind: Pick<Paragraph, "kind" | "level">, part?: string): void {
    const text = this.#text.trimEnd();
    if (text.trim() !== "" && this.#turns.length > 0) {
      if (kind.kind !== "cell") this.#counted += 1;
      const figures = expressions(text);
      this.#prose.push({ text, ...kind, ...(figures.length === 0 ? {} : { figures }) });
      this.#spots.push({
        ...(kind.kind === "cell" ? {} : { paragraph: this.#counted }),
        ...(part === undefined ? {} : { part }),
        turns: this.#turns,
      });
    }
    this.#text = "";
    this.#turns = [];
  }

  document(leftOut: readonly string[] = []): ForeignDocument {
    return { prose: this.#prose, spots: this.#spots, leftOut };
  }
}

/** {{数 "…"}} in a text of content/ is a figure, not something typed. */
const expressions = (text: string): NonNullable<Paragraph["figures"]> =>
  [...text.matchAll(/\{\{[^{}]*\}\}/g)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
