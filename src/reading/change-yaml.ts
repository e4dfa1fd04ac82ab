// The smallest changes of a text after which a record in it says something else: only the lines of what changed.
import { arrange } from "./arrange-parts.ts";
import type { Content, ContentMap } from "./content.ts";
import { isList } from "./content-node.ts";
import { wordsInYaml } from "./quoted-words.ts";
import { sameContent } from "./same-content.ts";
import { endOfLine, marginAt, type Splice } from "./splice.ts";
import { flowValue, itemLines, pairLine, type WrittenValue, writtenValue } from "./write-yaml.ts";
import { contentOfRange, type RangedList, type RangedMap, type RangedNode } from "./yaml-ranges.ts";

/** `wanted`: all that the record shall say, by the keys that stand there; keys that stand there and not here go. */
export function changeRecord(text: string, record: RangedMap, wanted: ContentMap): readonly Splice[] {
  const change = new Change(text);
  change.map(record, wanted);
  return change.splices;
}

/** Where a value stands. */
interface Slot {
  /** Behind the colon or the dash. */
  readonly after: number;
  /** Of the key or the dash; undefined inside brackets and braces. */
  readonly margin: number | undefined;
}

class Change {
  readonly splices: Splice[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  map(node: RangedMap, wanted: ContentMap): void {
    const margin = node.flow ? undefined : marginAt(this.#text, node.from);
    for (const { key, value, after } of node.entries) {
      const content = wanted[key];
      if (content !== undefined) this.#value({ after, margin }, value, content);
    }
    const stays = node.entries.map(({ key }) => Object.hasOwn(wanted, key));
    const there = new Map(node.entries.map(({ key }, index) => [key, index]));
    const added = new Map<number, string[][]>();
    let before = -1;
    for (const [key, content] of Object.entries(wanted)) {
      const index = there.get(key);
      if (index !== undefined) before = index;
      else {
        const lines = margin === undefined ? [flowPair(key, content)] : [...pairLine(key, content, margin)];
        added.set(before, [...(added.get(before) ?? []), lines]);
      }
    }
    this.#add(arrange(this.#text, { parts: node.entries, stays, added, margin }));
  }

  #list(node: RangedList, wanted: readonly Content[]): void {
    const [first] = node.items;
    const margin = node.flow || !first ? undefined : marginAt(this.#text, first.from);
    const there = node.items.map(({ value }) => contentOfRange(value));
    const { start, end } = middle(there, wanted);
    const gone = there.length - end;
    const paired = Math.min(gone, wanted.length - end);
    for (const [index, { value, after }] of node.items.slice(start, paired).entries()) {
      const content = wanted[start + index];
      if (content !== undefined) this.#value({ after, margin }, value, content);
    }
    const stays = node.items.map((_, index) => index < paired || index >= gone);
    const rendered = wanted.slice(paired, wanted.length - end).map((item) => this.#item(node, item, margin));
    this.#add(arrange(this.#text, { parts: node.items, stays, added: new Map([[paired - 1, rendered]]), margin }));
  }

  /** Rows of a form that stand on a line each get a neighbour on one line. */
  #item(node: RangedList, item: Content, margin: number | undefined): string[] {
    if (margin === undefined) return [flowValue(item)];
    const rows = node.items.every(({ value }) => value.type === "map" && value.flow);
    return rows && isOneLine(item) ? [`${" ".repeat(margin)}- ${flowValue(item)}`] : [...itemLines(item, margin)];
  }

  #value(slot: Slot, node: RangedNode | undefined, wanted: Content): void {
    if (sameContent(contentOfRange(node), wanted)) return;
    if (node?.type === "map" && isMap(wanted) && node.entries.some(({ key }) => Object.hasOwn(wanted, key))) {
      this.map(node, wanted);
    } else if (node?.type === "list" && isList(wanted) && node.items.length > 0 && wanted.length > 0) {
      this.#list(node, wanted);
    } else this.#replace(slot, node, wanted);
  }

  #replace({ after, margin }: Slot, node: RangedNode | undefined, wanted: Content): void {
    const { head, below } = this.#written(margin, after, node, wanted);
    const isBelow = node !== undefined && this.#text.slice(after, node.from).includes("\n");
    if (!node || isBelow) {
      this.#splice(after, after, head === "" ? "" : ` ${head}`);
    } else {
      this.#splice(head === "" ? after : node.from, node.to, head);
    }
    const end = endOfLine(this.#text, node && !isBelow ? node.to : after);
    this.#splice(end, isBelow ? node.to : end, below.map((line) => `\n${line}`).join(""));
  }

  #written(margin: number | undefined, after: number, node: RangedNode | undefined, wanted: Content): WrittenValue {
    if (typeof wanted === "string" && !wanted.includes("\n")) {
      const quote = node?.type === "text" ? node.quote : undefined;
      return { head: wordsInYaml(wanted, margin === undefined, quote), below: [] };
    }
    if (margin === undefined) return { head: flowValue(wanted), below: [] };
    return writtenValue(wanted, margin, after + 1 - this.#text.lastIndexOf("\n", after));
  }

  #splice(from: number, to: number, text: string): void {
    if (from < to || text !== "") this.splices.push({ from, to, text });
  }

  #add(splices: Iterable<Splice>): void {
    for (const one of splices) this.splices.push(one);
  }
}

/** What both have at their start, up to `start`, and the number they share at their end. */
function middle(there: readonly Content[], wanted: readonly Content[]): { start: number; end: number } {
  const most = Math.min(there.length, wanted.length);
  let start = 0;
  while (start < most && sameContent(there[start] ?? "", wanted[start] ?? "")) start++;
  let end = 0;
  while (end < most - start && sameContent(there.at(-1 - end) ?? "", wanted.at(-1 - end) ?? "")) end++;
  return { start, end };
}

const isMap = (content: Content): content is ContentMap => typeof content !== "string" && !isList(content);
const flowPair = (key: string, content: Content): string => `${wordsInYaml(key, true)}: ${flowValue(content)}`;

const isOneLine = (content: Content): boolean =>
  typeof content === "string" ? !content.includes("\n") : Object.values(content).every(isOneLine);
