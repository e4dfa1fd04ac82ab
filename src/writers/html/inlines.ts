// Inline nodes as phrases of HTML.
import type { ElementContent } from "hast";
import { type Handlers, handle, type Inline } from "../../document/document-tree.ts";
import { webAddress } from "../web-address.ts";
import { element, text } from "./elements.ts";
import { type Sources, sourceId } from "./sources.ts";

/** The address of a figure's page, seen from this page; undefined when it has none. */
export type FigureHref = (figureId: string) => string | undefined;

export interface InlineContext {
  readonly figureHref: FigureHref;
  readonly sources: Sources;
  /** Inside a link already: HTML allows no second one there. */
  readonly linked?: boolean;
}

const handlers: Handlers<Inline, InlineContext, readonly ElementContent[]> = {
  text: (node) => [text(node.value)],
  strong: (node, context) => [element("strong", {}, inlines(node.children, context))],
  emphasis: (node, context) => [element("em", {}, inlines(node.children, context))],
  break: () => [element("br", {}, [])],
  link: (node, context) => {
    const href = context.linked ? undefined : webAddress(node.url);
    if (href === undefined) return inlines(node.children, context);
    return [element("a", { href, rel: ["noopener"] }, inlines(node.children, { ...context, linked: true }))];
  },
  figureReference: (node, context) => {
    const href = context.linked ? undefined : context.figureHref(node.figure);
    if (href === undefined) return [element("span", { className: ["figure"] }, [text(node.text)])];
    return [element("a", { className: ["figure"], href, title: "怎么算的" }, [text(node.text)])];
  },
  citation: (node, context) => {
    const number = context.sources.numberOf(node.source);
    const mark = text(`[${number}]`);
    const link = element("a", { href: `#${sourceId(number)}`, ariaLabel: `来源${number}` }, [mark]);
    return [
      element("span", { className: ["citation"], title: `来源：${text(node.source).value}` }, [text(node.text)]),
      element("sup", { className: ["source-mark"] }, [context.linked ? mark : link]),
    ];
  },
};

export const inlines = (children: readonly Inline[], context: InlineContext): readonly ElementContent[] =>
  children.flatMap((child) => handle(handlers, child, context));
