// The values a PDF is written in, and a reader for them: numbers, names, strings, arrays, dictionaries, references (ISO 32000-1, 7.3).

export interface Name {
  readonly name: string;
}
export interface Reference {
  readonly object: number;
}
export interface Text {
  /** As stored, a character a byte. */
  readonly stored: string;
}
export type Dictionary = ReadonlyMap<string, Value>;
export type Value = number | boolean | null | Name | Reference | Text | readonly Value[] | Dictionary;
/** In a content stream; in a file, what is no value: obj, stream, R. */
export interface Keyword {
  readonly keyword: string;
}

const spaces = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const word = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const restOfReference = /\s+\d+\s+R\b/y;

/** Reads one value after the other, from `at` on; the text holds a character a byte. */
export class Reader {
  readonly #text: string;
  at: number;

  constructor(text: string, at = 0) {
    this.#text = text;
    this.at = at;
  }

  /** Undefined at the end. */
  next(): Value | Keyword | undefined {
    this.#take(spaces);
    const text = this.#text;
    const first = text[this.at];
    if (first === undefined) return undefined;
    if (first === "/") return this.#name();
    if (first === "(") return this.#literal();
    if (first === "[") return this.#list("]");
    if (text.startsWith("<<", this.at)) return this.#dictionary();
    if (first === "<") return this.#hexadecimal();
    const found = this.#take(word);
    if (found === "") throw new Error(`Nothing can be read at ${this.at}: ${text.slice(this.at, this.at + 20)}`);
    if (found === "true" || found === "false") return found === "true";
    if (found === "null") return null;
    return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(found) ? this.#numberOrReference(Number(found)) : { keyword: found };
  }

  /** What the pattern finds right here, which it then stands behind. */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.at += found.length;
    return found;
  }

  #name(): Name {
    this.at++;
    return {
      name: this.#take(word).replace(/#([0-9A-Fa-f]{2})/g, (_, code) => String.fromCharCode(parseInt(code, 16))),
    };
  }

  #numberOrReference(value: number): number | Reference {
    return Number.isInteger(value) && this.#take(restOfReference) !== "" ? { object: value } : value;
  }

  #list(end: string): Value[] {
    this.at += end.length;
    const values: Value[] = [];
    for (;;) {
      this.#take(spaces);
      if (this.#text.startsWith(end, this.at)) break;
      const value = this.next();
      if (value === undefined || (typeof value === "object" && value !== null && "keyword" in value))
        throw new Error(`A list does not end at ${this.at}.`);
      values.push(value);
    }
    this.at += end.length;
    return values;
  }

  #dictionary(): Dictionary {
    const values = this.#list(">>");
    const entries = new Map<string, Value>();
    for (let index = 0; index < values.length; index += 2) {
      const key = values[index] as Name;
      if (entries.has(key.name)) throw new Error(`A dictionary says ${key.name} twice.`);
      entries.set(key.name, values[index + 1] ?? null);
    }
    return entries;
  }

  #hexadecimal(): Text {
    const end = this.#text.indexOf(">", this.at);
    const digits = this.#text.slice(this.at + 1, end).replace(/\s/g, "");
    if (!/^([0-9A-Fa-f]{2})*$/.test(digits)) throw new Error(`Not hexadecimal: ${digits}`);
    this.at = end + 1;
    return { stored: digits.replace(/../g, (pair) => String.fromCharCode(parseInt(pair, 16))) };
  }

  #literal(): Text {
    let depth = 0;
    let stored = "";
    for (; this.at < this.#text.length; this.at++) {
      const character = this.#text[this.at] ?? "";
      if (character === "\\") stored += escapes[this.#text[++this.at] ?? ""] ?? this.#text[this.at];
      else if (character === "(" && depth++ === 0) continue;
      else if (character === ")" && --depth === 0) break;
      else stored += character;
    }
    this.at++;
    return { stored };
  }
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A text string as people read it: UTF-16 with its mark, or plain (7.9.2.2). */
export function readable({ stored }: Text): string {
  if (!stored.startsWith("\xFE\xFF")) return stored;
  let text = "";
  for (let at = 2; at < stored.length; at += 2)
    text += String.fromCharCode(stored.charCodeAt(at) * 256 + stored.charCodeAt(at + 1));
  return text;
}
