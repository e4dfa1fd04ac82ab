// YAML to nodes that know where they start and end, so that one of them can be changed and all around it stays.
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Content } from "./content.ts";
import type { Quote } from "./quoted-words.ts";

/** From the first sign up to behind the last; what follows it on its line, and blank lines, do not belong to it. */
interface Range {
  readonly from: number;
  readonly to: number;
}
export interface RangedText extends Range {
  readonly type: "text";
  readonly text: string;
  readonly quote?: Quote;
}
export interface RangedList extends Range {
  readonly type: "list";
  /** In brackets. */
  readonly flow: boolean;
  /** In block style each starts at its dash. */
  readonly items: readonly RangedItem[];
}
export interface RangedItem extends Range {
  /** Behind the dash; in brackets, where the value starts. */
  readonly after: number;
  readonly value: RangedNode;
}
export interface RangedEntry extends Range {
  readonly key: string;
  /** Behind the colon. */
  readonly after: number;
  /** Undefined when nothing was written. */
  readonly value: RangedNode | undefined;
}
export interface RangedMap extends Range {
  readonly type: "map";
  /** In braces. */
  readonly flow: boolean;
  readonly entries: readonly RangedEntry[];
}
export type RangedNode = RangedText | RangedList | RangedMap;

/** Undefined when it is not YAML, or more of it than a record needs. Offsets count from the start of `text`. */
export function rangesOf(text: string, from = 0, to = text.length): RangedNode | undefined {
  const stretch = text.slice(from, to);
  let document: Document.Parsed;
  try {
    document = parseDocument(stretch, { version: "1.2", schema: "failsafe", prettyErrors: false, uniqueKeys: false });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
  return document.errors.length > 0 ? undefined : new Walk(stretch, from).node(document.contents);
}

/** Every method gives undefined where the text is none that can be changed in parts. */
class Walk {
  readonly #text: string;
  readonly #shift: number;

  constructor(text: string, shift: number) {
    this.#text = text;
    this.#shift = shift;
  }

  node(node: unknown): RangedNode | undefined {
    const range = rangeOf(node);
    if (!range || hasMarks(node)) return undefined;
    if (isMap(node)) return this.#map(node.items, node.flow === true, range);
    if (isSeq(node)) return this.#list(node.items, node.flow === true, range);
    return isScalar(node) ? this.#scalar(String(node.value ?? "").normalize("NFC"), node.type, range) : undefined;
  }

  #scalar(text: string, style: string | undefined, [from, end]: Offsets): RangedText {
    const isBlock = style === "BLOCK_LITERAL" || style === "BLOCK_FOLDED";
    const written = this.#text.slice(from, end);
    const to = isBlock ? from + written.replace(/(?:\n *)+$/, "").length : end;
    const quote = style === "QUOTE_SINGLE" ? "'" : style === "QUOTE_DOUBLE" ? '"' : undefined;
    return { type: "text", text, ...this.#at(from, to), ...(quote && { quote }) };
  }

  #map(pairs: readonly Pair[], flow: boolean, [start, end]: Offsets): RangedMap | undefined {
    const entries: RangedEntry[] = [];
    for (const pair of pairs) {
      const key = rangeOf(pair.key);
      if (!key || !isScalar(pair.key) || hasMarks(pair.key)) return undefined;
      const colon = /^\s*:/.exec(this.#text.slice(key[1]))?.[0];
      const value = isWritten(pair.value) ? this.node(pair.value) : undefined;
      if (colon === undefined || (!value && isWritten(pair.value))) return undefined;
      const after = key[1] + colon.length + this.#shift;
      const name = String(pair.key.value ?? "").trim();
      entries.push({ key: name.normalize("NFC"), from: key[0] + this.#shift, after, value, to: value?.to ?? after });
    }
    return { type: "map", flow, entries, ...this.#extent(entries, flow, start, end) };
  }

  #list(nodes: readonly unknown[], flow: boolean, [start, end]: Offsets): RangedList | undefined {
    const items: RangedItem[] = [];
    for (const node of nodes) {
      const value = this.node(node);
      if (!value) return undefined;
      const dash = flow ? value.from - this.#shift : this.#dashBefore(value.from - this.#shift);
      if (dash === undefined) return undefined;
      const after = flow ? value.from : dash + 1 + this.#shift;
      items.push({ from: dash + this.#shift, after, value, to: value.to });
    }
    return { type: "list", flow, items, ...this.#extent(items, flow, start, end) };
  }

  /** A block ends with its last part: the parser counts the blank lines and comments below as well. */
  #extent(parts: readonly Range[], flow: boolean, start: number, end: number): Range {
    const last = parts.at(-1);
    return flow || !last ? this.#at(start, end) : { from: start + this.#shift, to: last.to };
  }

  #dashBefore(offset: number): number | undefined {
    const dash = /- *$/.exec(this.#text.slice(this.#text.lastIndexOf("\n", offset - 1) + 1, offset))?.[0];
    return dash === undefined ? undefined : offset - dash.length;
  }

  #at = (from: number, to: number): Range => ({ from: from + this.#shift, to: to + this.#shift });
}

type Offsets = readonly [start: number, end: number, ...unknown: unknown[]];
interface Pair {
  readonly key: unknown;
  readonly value: unknown;
}

const rangeOf = (node: unknown): Offsets | undefined =>
  (node as { range?: readonly [number, number, number] | null } | null)?.range ?? undefined;

/** A key without a value has a node of no length. */
function isWritten(value: unknown): boolean {
  const range = rangeOf(value);
  return range !== undefined && range[1] > range[0];
}

const hasMarks = (node: unknown): boolean => {
  const marks = node as { anchor?: string; tag?: string } | null;
  return marks?.anchor !== undefined || marks?.tag !== undefined;
};

/** What it says. */
export function contentOfRange(node: RangedNode | undefined): Content {
  if (node === undefined) return "";
  if (node.type === "text") return node.text;
  if (node.type === "list") return node.items.map(({ value }) => contentOfRange(value));
  return Object.fromEntries(node.entries.map(({ key, value }) => [key, contentOfRange(value)]));
}
