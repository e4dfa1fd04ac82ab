// A bookmark around every figure of a document, so that who reads the file can go from a number to where it comes from.
import type { ParagraphChild } from "docx";
import { NumberedBookmark } from "./numbered-bookmark.ts";

/** Word takes no longer name, and no other characters (ISO/IEC 29500-1 §17.13.6.2; the length is Word's own). */
const longest = 40;
const forbidden = /[^0-9A-Za-z\u4E00-\u9FFF]+/g;

export class FigureBookmarks {
  #number: number;
  readonly #seen = new Map<string, number>();

  /** `firstNumber`: the first that no other bookmark of the document has. */
  constructor(firstNumber: number) {
    this.#number = firstNumber;
  }

  /** 抽评项目数_2 for the second time a figure is said. A figure in a table of its own stands in it many times. */
  around(figure: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const base = baseName(figure);
    // Word tells names apart by their letters, not by capitals.
    const key = base.toLowerCase();
    const occurrence = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, occurrence);
    const number = this.#number;
    this.#number += 1;
    return [new NumberedBookmark(`${base}_${occurrence}`, number, children)];
  }
}

/** Room is left for an occurrence of six digits; a name begins with a letter. */
function baseName(figure: string): string {
  const name = figure.replace(forbidden, "_").replace(/^_+|_+$/g, "");
  const lettered = /^[^0-9]/.test(name) ? name : `数_${name}`;
  return lettered.slice(0, longest - 7);
}
