// Block nodes as the flow of an HTML page; headings begin at h2, below the page's own.
import type { ElementContent } from "hast";
import type { OutlineEntry } from "../../disclosure/publication.ts";
import { type Block, type Handlers, handle } from "../../document/document-tree.ts";
import { inlineText } from "../../document/plain-text.ts";
import { chartFigure } from "./chart.ts";
import { element, text } from "./elements.ts";
import type { HeadingIds } from "./heading-ids.ts";
import { type InlineContext, inlines } from "./inlines.ts";
import { table } from "./table.ts";

export interface BlockContext extends InlineContext {
  readonly headingIds: HeadingIds;
  /** Gets an entry for each heading, in reading order. */
  readonly outline: OutlineEntry[];
}

const handlers: Handlers<Block, BlockContext, readonly ElementContent[]> = {
  heading: (node, context) => {
    const id = context.headingIds.next(node.depth);
    context.outline.push({ id, text: text(inlineText(node.children)).value, depth: node.depth });
    return [element(`h${node.depth + 1}`, { id, dataDepth: node.depth }, inlines(node.children, context))];
  },
  paragraph: (node, context) => {
    const lead =
      node.lead === undefined
        ? []
        : [element("span", { className: ["lead", `lead-${node.lead.depth}`] }, inlines(node.lead.children, context))];
    return [element("p", {}, [...lead, ...inlines(node.children, context)])];
  },
  list: (node, context) => {
    const items = node.items.map((item) => element("li", {}, blocks(item, context)));
    if (node.start === undefined) return [element("ul", {}, items)];
    return [element("ol", node.start === 1 ? {} : { start: node.start }, items)];
  },
  table,
  chart: ({ chart, table: data }, context) => [chartFigure(chart), ...table(data, context)],
  blockquote: (node, context) => [element("blockquote", {}, blocks(node.children, context))],
  thematicBreak: () => [element("hr", {}, [])],
};

export const blocks = (nodes: readonly Block[], context: BlockContext): readonly ElementContent[] =>
  nodes.flatMap((node) => handle(handlers, node, context));
