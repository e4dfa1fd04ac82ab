// Which words a person typed into the texts a document is rendered from; the others came with a record.
import { onlyStatistics } from "../document/proofreading/not-statistics.ts";
import { literalText } from "../narrative/literal-text.ts";
import type { TemplateText } from "../narrative/template.ts";

/** Blanks and marks of emphasis are not compared: **201** 个 is 201个. What is no statistic, 20个工作日, and part of a longer number do not count. */
export function typedWords(texts: readonly TemplateText[]): (words: string) => boolean {
  const typed = texts.map(({ text }) => bare(onlyStatistics(literalText(text))));
  return (words) => typed.some((text) => holds(text, bare(words)));
}

function holds(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!/[\d.]/.test(text.charAt(at - 1))) return true;
  }
  return false;
}

const bare = (text: string): string => text.replace(/[\s*_`\\]/g, "");
