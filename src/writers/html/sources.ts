// The sources a page quotes, numbered in reading order and listed at its end, for those who cannot hover over a quotation.
import type { ElementContent } from "hast";
import { element, text } from "./elements.ts";

export class Sources {
  readonly #numbers = new Map<string, number>();

  /** The number of a source, the same each time it is quoted. */
  numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }

  /** Nothing when nothing was quoted. */
  list(): readonly ElementContent[] {
    if (this.#numbers.size === 0) return [];
    const items = [...this.#numbers].map(([source, number]) => element("li", { id: sourceId(number) }, [text(source)]));
    return [
      element("section", { className: ["sources"], ariaLabel: "资料来源" }, [
        element("p", { className: ["sources-title"] }, [text("资料来源")]),
        element("ol", {}, items),
      ]),
    ];
  }
}

export const sourceId = (number: number): string => `source-${number}`;
