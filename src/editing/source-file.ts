// A file of content/ whose text is changed in places: its line ends, its byte order mark and everything around the changes stay.
import { type Diagnostic, note } from "../base/diagnostic.ts";
import { type Outcome, outcome } from "../base/outcome.ts";
import { decodeText, invisible, textAsWritten } from "../reading/decode-text.ts";
import { inOrder, type Splice } from "../reading/splice.ts";

/** What decoding leaves out: it stands in the file, and in no offset of the text that is read. */
const leftOut = new RegExp(`^\\uFEFF|\\r(?=\\n)|${invisible.source}`, "g");

export class SourceFile {
  /** As reading takes it, with `\n` at the ends of lines. */
  readonly text: string;
  readonly #file: string;
  readonly #written: string;
  /** The encoding it is read in, when that is not UTF-8. */
  readonly #foreign: boolean;

  private constructor(file: string, text: string, written: string, foreign: boolean) {
    this.text = text;
    this.#file = file;
    this.#written = written;
    this.#foreign = foreign;
  }

  /** Undefined with findings when the bytes are no text. */
  static read(file: string, bytes: Uint8Array): Outcome<SourceFile | undefined> {
    const { value: text, diagnostics } = decodeText(file, bytes);
    const written = textAsWritten(bytes);
    if (text === undefined || written === undefined) return outcome(undefined, diagnostics);
    const foreign = diagnostics.some(({ code }) => code === "reading/encoding");
    return outcome(new SourceFile(file, text, written, foreign), diagnostics);
  }

  /** A file in another encoding than UTF-8 becomes UTF-8, and that is said. */
  changed(splices: readonly Splice[]): Outcome<Uint8Array> {
    const parts: string[] = [];
    const offsets = new Offsets(this.#written);
    const lineEnd = /\r\n?|\n/.exec(this.#written)?.[0] ?? "\n";
    let at = 0;
    for (const { from, to, text } of inOrder(splices)) {
      parts.push(this.#written.slice(at, offsets.of(from)), text.replaceAll("\n", lineEnd));
      at = offsets.of(to);
    }
    const bytes = new TextEncoder().encode(parts.join("") + this.#written.slice(at));
    return outcome(bytes, this.#foreign ? [nowUtf8(this.#file)] : []);
  }
}

/** From offsets of the text that is read to those of the text in the file; asked in rising order. */
class Offsets {
  readonly #left: Iterator<RegExpExecArray>;
  #next: RegExpExecArray | undefined;
  /** Signs left out before the offset asked last. */
  #count = 0;

  constructor(written: string) {
    this.#left = written.matchAll(leftOut);
    this.#next = this.#left.next().value;
  }

  of(offset: number): number {
    // A mark at the very start stays before everything.
    while (this.#next && (this.#next.index - this.#count < offset || this.#next.index === 0)) {
      this.#count++;
      this.#next = this.#left.next().value;
    }
    return offset + this.#count;
  }
}

const nowUtf8 = (file: string): Diagnostic =>
  note("editing/now-utf8", "文件原来不是 UTF-8 编码，改动后存为 UTF-8，内容不变", { place: { file } });
