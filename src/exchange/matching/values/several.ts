// Several words in one cell: separated as our own tables separate them, by lines, or by the marks people use.
import { itemsIn } from "../../../open-data/columns/joined-list.ts";

/** How a cell of several values is cut; `、` belongs to the words in our own tables, which never separate by it. */
export function severalIn(text: string, isOurs: boolean): readonly string[] {
  const cut = /；/.test(text) || isOurs ? itemsIn(text) : text.split(/\n|;|、|，|,(?!\d{3})/);
  return cut.map((one) => one.trim()).filter((one) => one !== "");
}

/** Sentences stand on lines, numbered or not: 1. …, （2）…, 一是…. */
export const sentencesIn = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) =>
      line
        .replace(/^\s*(\d{1,2}\s*[.、．)）](?!\d)|[（(][\d一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[-·•])\s*/u, "")
        .trim(),
    )
    .filter((line) => line !== "");
