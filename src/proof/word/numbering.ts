// Automatic numbering: the number each paragraph of a list shows, counted as the document goes on.
import { markText } from "./list-marks.ts";
import type { ParagraphStyle } from "./styles.ts";
import { attributeOf, childNamed, childrenOf, type Document, type Element, isOn, nameOf } from "./xml.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  /** 第%1章 */
  readonly text: string;
  /** All numbers in digits, whatever their levels say. */
  readonly legal: boolean;
  readonly style: string | undefined;
}

interface List {
  /** Lists made from one definition count on together. */
  readonly definition: string;
  /** Levels that begin anew in this list, by their number. */
  readonly restarts: ReadonlyMap<number, number>;
}

export class ListNumbers {
  readonly #levels = new Map<string, readonly Level[]>();
  readonly #lists = new Map<string, List>();
  readonly #counters = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(document: Document | undefined) {
    const root = document?.documentElement;
    for (const element of root ? childrenOf(root) : []) {
      const name = nameOf(element);
      if (name === "w:abstractNum") {
        this.#levels.set(attributeOf(element, "abstractNumId") ?? "", levelsOf(element));
      } else if (name === "w:num") {
        this.#lists.set(attributeOf(element, "numId") ?? "", listOf(element));
      }
    }
  }

  /** What stands before a paragraph of this list: “（一）”; empty for bullets; undefined when it is in no list. */
  next(numbering: Element | undefined, style: ParagraphStyle | undefined): string | undefined {
    const id = valueIn(numbering, "w:numId") ?? valueIn(style?.numbering, "w:numId");
    const list = id === undefined ? undefined : this.#lists.get(id);
    const levels = list && this.#levels.get(list.definition);
    if (id === undefined || !list || !levels) return undefined;
    const at = Number(valueIn(numbering, "w:ilvl") ?? this.#levelOfStyle(levels, style));
    const level = levels[at];
    if (!level) return undefined;
    const counters = this.#counters.get(list.definition) ?? [];
    this.#counters.set(list.definition, counters);
    const restart = this.#begun.has(`${id} ${at}`) ? undefined : list.restarts.get(at);
    this.#begun.add(`${id} ${at}`);
    counters[at] = restart ?? (counters[at] ?? level.start - 1) + 1;
    counters.length = at + 1;
    return level.text.replace(/%([1-9])/g, (_, digit: string) => {
      const shown = levels[Number(digit) - 1];
      const number = counters[Number(digit) - 1] ?? shown?.start ?? 1;
      return markText(level.legal ? "decimal" : (shown?.format ?? "decimal"), number);
    });
  }

  #levelOfStyle(levels: readonly Level[], style: ParagraphStyle | undefined): string | number {
    const linked = levels.findIndex((level) => level.style !== undefined && level.style === style?.id);
    return linked >= 0 ? linked : (valueIn(style?.numbering, "w:ilvl") ?? 0);
  }
}

function levelsOf(definition: Element): readonly Level[] {
  const levels: Level[] = [];
  for (const element of childrenOf(definition)) {
    const at = Number(attributeOf(element, "ilvl"));
    if (nameOf(element) !== "w:lvl" || !(at >= 0 && at < 9)) continue;
    const format = valueIn(element, "w:numFmt") ?? "decimal";
    levels[at] = {
      start: Number(valueIn(element, "w:start") ?? 1),
      format,
      text: format === "bullet" || format === "none" ? "" : (valueIn(element, "w:lvlText") ?? ""),
      legal: isOn(childNamed(element, "w:isLgl")),
      style: valueIn(element, "w:pStyle"),
    };
  }
  return levels;
}

function listOf(element: Element): List {
  const restarts = new Map<number, number>();
  for (const override of childrenOf(element)) {
    const start = valueIn(override, "w:startOverride");
    if (start !== undefined) restarts.set(Number(attributeOf(override, "ilvl")), Number(start));
  }
  return { definition: valueIn(element, "w:abstractNumId") ?? "", restarts };
}

const valueIn = (parent: Element | undefined, name: string): string | undefined =>
  attributeOf(childNamed(parent, name));
