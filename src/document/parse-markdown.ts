// Markdown to mdast: CommonMark with tables, emphasis that works beside Chinese punctuation, and nothing that guesses (no bare links, no single tilde).
import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}

const markdown = unified().use(remarkParse).use(remarkCjkFriendly).use(tables).freeze();

export const parseMarkdown = (text: string): Root => markdown.parse(text);
