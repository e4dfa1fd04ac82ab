// 附件说明 of a document whose annexes stand in it: their names, as their headings have them (GB/T 9704-2012, 7.3.4).
import type { Letterhead } from "./document-tree.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { blockText } from "./plain-text.ts";
import { toBlocks } from "./to-blocks.ts";

const annexHeading = /^附件[〇\d一二三四五六七八九十]*[：:]\s*(?<name>.+)$/u;

/** `markdown`: the document's text. What was registered or stands in the template goes before what the text holds. */
export function withAttachments(letterhead: Letterhead, markdown: string): Letterhead {
  if (letterhead.attachments.length > 0) return letterhead;
  // Only these lines: the whole text is read when its blocks are asked for.
  const headings = markdown.match(/^#+[ \t]*附件.*$/gmu) ?? [];
  const attachments = headings
    .flatMap((line) => toBlocks(parseMarkdown(line).children, new Map()))
    .flatMap((block) => annexHeading.exec(blockText(block))?.groups?.name ?? []);
  return { ...letterhead, attachments };
}
