// What one walk of the street leaves for the next, so that only what a save has touched is made again.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Remembered } from "../document/build-document.ts";
import { parseMarkdown } from "../document/parse-markdown.ts";
import type { Street } from "../pipeline.ts";
import { KeptReadings } from "../reading/read-memory.ts";

type Parsed = ReturnType<typeof parseMarkdown>;

/** A document is known again by everything it is made from, Markdown by its text, a file by its bytes: never by a date. */
export class WalkMemory implements Remembered {
  readonly readings = new KeptReadings();
  readonly holdsDocuments = true;
  #remarks: ReadonlyMap<string, readonly Diagnostic[]> = new Map();
  #earlier: ReadonlyMap<string, Parsed> = new Map();
  #asked = new Map<string, Parsed>();

  remarksOn(key: string): readonly Diagnostic[] | undefined {
    return this.#remarks.get(key);
  }

  readonly parse = (markdown: string): Parsed => {
    const parsed = this.#asked.get(markdown) ?? this.#earlier.get(markdown) ?? parseMarkdown(markdown);
    this.#asked.set(markdown, parsed);
    return parsed;
  };

  /** To be called when a walk has ended: what it had no use for is forgotten. */
  endRound({ years }: Street): void {
    this.readings.endRound();
    this.#remarks = new Map(years.flatMap((year) => year.documents.map(({ key, remarks }) => [key, remarks] as const)));
    this.#earlier = this.#asked;
    this.#asked = new Map();
  }
}
