// Lines that start with a 公文 number are paragraphs of their own, even when no blank line stands between them.
import type { Inline } from "../document-tree.ts";
import { numberedDepth } from "../gongwen-numbering.ts";

/** One list of inlines per paragraph. */
export function splitNumberedLines(children: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const child of children) {
    if (child.type !== "text") {
      paragraphs.at(-1)?.push(child);
      continue;
    }
    const [first = "", ...rest] = child.value.split(/\n(?=[ \t]*\S)/);
    let line = first;
    for (const next of rest) {
      if (numberedDepth(next.trimStart()) === undefined) {
        line += `\n${next}`;
        continue;
      }
      if (line !== "") paragraphs.at(-1)?.push({ type: "text", value: line });
      paragraphs.push([]);
      line = next.trimStart();
    }
    if (line !== "") paragraphs.at(-1)?.push({ type: "text", value: line });
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}
