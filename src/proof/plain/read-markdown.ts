// A Markdown file as prose: read by the product's own parser, front matter skipped, each stretch with its line and column.
import { numberedDepth } from "../../document/gongwen-numbering.ts";
import { parseMarkdown } from "../../document/parse-markdown.ts";
import type { Paragraph } from "../../document/proofreading/prose.ts";
import { splitFrontMatter } from "../../reading/front-matter.ts";
import type { ForeignDocument } from "../foreign-document.ts";
import { kindByText } from "../kind-by-text.ts";
import { ParagraphBuilder } from "./paragraph-builder.ts";

type Block = ReturnType<typeof parseMarkdown>["children"][number];
type Kind = Pick<Paragraph, "kind" | "level">;

/** Quotations in quotations, lists in lists: the parser would take minutes over as many as this. */
const tooManyLevels = /^(?:[ \t]*(?:>|[-*+][ \t])){100}/m;

/** `text` with `\n` line ends; undefined when it is nested so deep that it cannot be read. */
export function readMarkdown(file: string, text: string): ForeignDocument | undefined {
  if (tooManyLevels.test(text)) return undefined;
  const head = text.startsWith("---") ? splitFrontMatter(file, text).value : undefined;
  const reader = new MarkdownReader((head?.bodyLine ?? 1) - 1);
  try {
    for (const block of parseMarkdown(head?.body ?? text).children) reader.block(block);
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
  return reader.builder.document([...reader.leftOut]);
}

class MarkdownReader {
  readonly builder = new ParagraphBuilder();
  readonly leftOut = new Set<string>();
  /** Lines of the file before the text that is parsed. */
  readonly #skipped: number;
  #tables = 0;

  constructor(skipped: number) {
    this.#skipped = skipped;
  }

  block(node: Block, kind?: Kind): void {
    switch (node.type) {
      case "heading":
        this.#inline(node);
        this.builder.end({ kind: "heading", level: node.depth });
        break;
      case "paragraph":
        this.#inline(node, () => this.#end(kind));
        this.#end(kind);
        break;
      case "blockquote":
        for (const child of node.children) this.block(child);
        break;
      case "list":
        for (const [index, item] of node.children.entries()) {
          if (node.ordered) this.builder.lead(`${(node.start ?? 1) + index}.`);
          for (const child of item.children) this.block(child, { kind: "item" });
        }
        break;
      case "table":
        this.#tables += 1;
        for (const [row, { children }] of node.children.entries()) {
          for (const [column, cell] of children.entries()) {
            this.#inline(cell);
            this.builder.end({ kind: "cell" }, `表${this.#tables}第${row + 1}行第${column + 1}列`);
          }
        }
        break;
      case "code":
        this.#said(node.value, node, () => this.#end());
        this.#end();
        break;
      case "html":
        this.leftOut.add("HTML 标记");
        break;
      case "footnoteDefinition":
        this.leftOut.add("脚注");
    }
  }

  #end(kind: Kind = kindByText(this.builder.text, this.builder.isFirst)): void {
    this.builder.end(kind);
  }

  /** `anew`: ends a paragraph at a line that starts with a number of its own. */
  #inline(node: Inline, anew?: () => void): void {
    if (node.type === "image" || node.type === "imageReference") this.leftOut.add("图片");
    else if (node.type === "html") this.leftOut.add("HTML 标记");
    else if (typeof node.value === "string") this.#said(node.value, node, anew);
    else for (const child of node.children ?? []) this.#inline(child, anew);
  }

  #said(value: string, { position }: Inline, anew?: () => void): void {
    const start = position?.start ?? { line: 1, column: 1 };
    for (const [index, written] of value.split("\n").entries()) {
      const text = index === 0 ? written : written.trimStart();
      if (index > 0 && anew && numberedDepth(text) !== undefined) anew();
      const column = index === 0 ? start.column : 1;
      this.builder.add({ text, line: start.line + index + this.#skipped, column }, index > 0);
    }
  }
}

/** What inline nodes have in common, as far as it is read here. */
interface Inline {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly Inline[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}
