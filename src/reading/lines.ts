// A cursor over the lines of a stretch of text: where a line starts and ends, how far it is indented, and where on it reading has come to.
import type { SourceText } from "./source-text.ts";

const space = 0x20;
const hash = 0x23;

export class Lines {
  readonly source: SourceText;
  readonly text: string;
  /** Where reading has come to. */
  at: number;
  /** The first character of the line. */
  start: number;
  /** Just behind its last character. */
  end: number;
  /** How many spaces it starts with; -1 when there is no line left. */
  indent = -1;
  readonly #stop: number;

  /** Stands on the first line that says something. */
  constructor(source: SourceText, from: number, to: number) {
    this.source = source;
    this.text = source.text;
    this.at = from;
    this.start = from;
    this.end = from - 1;
    this.#stop = to;
    this.advance();
  }

  /** To the next line that says something. */
  advance(): void {
    this.step();
    this.passOver();
  }

  /** Over blank lines and comments, if it stands on one. */
  passOver(): void {
    while (this.indent >= 0 && (this.at === this.end || this.text.charCodeAt(this.at) === hash)) this.step();
  }

  /** To the next line, whatever it says. */
  step(): void {
    this.start = this.end + 1;
    if (this.start >= this.#stop) {
      this.indent = -1;
      return;
    }
    const found = this.text.indexOf("\n", this.start);
    this.end = found < 0 ? this.#stop : found;
    this.at = this.start;
    this.skipSpaces();
    this.indent = this.at - this.start;
  }

  skipSpaces(): void {
    while (this.at < this.end && this.text.charCodeAt(this.at) === space) this.at++;
  }

  /** How far reading has come from the start of the line. */
  get column(): number {
    return this.at - this.start;
  }

  /** A “- ” stands where reading has come to. */
  get isAtDash(): boolean {
    return this.text.startsWith("- ", this.at);
  }

  /** What stands from where reading has come to up to an offset, without spaces at its end. */
  take(to: number): string {
    const from = this.at;
    let end = to;
    while (end > from && this.text.charCodeAt(end - 1) === space) end--;
    this.at = to;
    return this.text.slice(from, end);
  }
}
