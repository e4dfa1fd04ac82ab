// The records of one file as ranges of its text, so that each can be changed by itself and others can follow the last.

import { changeRecord } from "./change-yaml.ts";
import type { ContentMap } from "./content.ts";
import { type CutList, cutList } from "./cut-list.ts";
import { SourceText } from "./source-text.ts";
import { marginAt, type Splice } from "./splice.ts";
import { recordLines } from "./write-yaml.ts";
import { type RangedMap, type RangedNode, rangesOf } from "./yaml-ranges.ts";

export class RecordsInText {
  readonly #text: string;
  readonly #isMarkdown: boolean;
  readonly #count: number;
  readonly #cut: CutList | undefined;
  #whole: RangedNode | "unreadable" | undefined;

  /** `count`: of the entries `readEntry` found in it. */
  constructor(file: string, text: string, count: number) {
    this.#text = text;
    this.#isMarkdown = file.endsWith(".md");
    this.#count = count;
    this.#cut = this.#isMarkdown ? undefined : cutList(new SourceText(file, text));
  }

  /** Undefined when the record is written in a way in which it can only be changed by hand. */
  change(index: number, wanted: ContentMap): readonly Splice[] | undefined {
    const record = this.#recordAt(index);
    const keepsAny = record?.entries.some(({ key }) => Object.hasOwn(wanted, key));
    return record && keepsAny ? changeRecord(this.#text, record, wanted) : undefined;
  }

  /** What to add at the end of the file; undefined when no record can follow its last. */
  append(records: readonly ContentMap[]): Splice | undefined {
    const margin = this.#marginOfNext();
    if (margin === undefined) return undefined;
    const { length } = this.#text;
    const start = length === 0 || this.#text.endsWith("\n") ? "" : "\n";
    const text = start + records.map((record) => `${recordLines(record, margin).join("\n")}\n`).join("");
    return { from: length, to: length, text };
  }

  #recordAt(index: number): RangedMap | undefined {
    const stretch = this.#cut?.stretches.length === this.#count ? this.#cut.stretches[index] : undefined;
    const part = stretch && rangesOf(this.#text, stretch.from, stretch.to);
    const node = part?.type === "list" && part.items.length === 1 ? part.items[0]?.value : this.#inWhole(index);
    return node?.type === "map" && node.entries.length > 0 ? node : undefined;
  }

  #inWhole(index: number): RangedNode | undefined {
    const whole = this.#all();
    if (whole?.type === "list") return whole.items.length === this.#count ? whole.items[index]?.value : undefined;
    return index === 0 ? whole : undefined;
  }

  #all(): RangedNode | undefined {
    const [from, to] = this.#isMarkdown ? betweenFences(this.#text) : [0, this.#text.length];
    this.#whole ??= rangesOf(this.#text, from, to) ?? "unreadable";
    return this.#whole === "unreadable" ? undefined : this.#whole;
  }

  #marginOfNext(): number | undefined {
    if (this.#isMarkdown || /^\.\.\./m.test(this.#text)) return undefined;
    if (this.#count === 0 || this.#cut) return 0;
    const whole = this.#all();
    const [first] = whole?.type === "list" && !whole.flow ? whole.items : [];
    return first && marginAt(this.#text, first.from);
  }
}

/** Offsets of what stands between the first two lines of dashes. */
function betweenFences(text: string): readonly [from: number, to: number] {
  const from = text.indexOf("\n") + 1;
  const closing = /^---/m.exec(text.slice(from));
  return [from, from + (closing?.index ?? 0)];
}
