// Which words a person typed into the texts a document is rendered from; the others came with a record.
import { literalText } from "../narrative/literal-text.ts";
import type { TemplateText } from "../narrative/template.ts";

/** Blanks and marks of emphasis are not compared: **201** 个 is 201个. */
export function typedWords(texts: readonly TemplateText[]): (words: string) => boolean {
  const typed = texts.map(({ text }) => bare(literalText(text)));
  return (words) => typed.some((text) => text.includes(bare(words)));
}

const bare = (text: string): string => text.replace(/[\s*_`\\]/g, "");
