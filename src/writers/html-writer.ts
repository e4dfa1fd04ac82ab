// HTML: the body of a document for a page of the site. Inert: no script, no style, no address but figures and the web.
import { toHtml } from "hast-util-to-html";
import type { OutlineEntry } from "../disclosure/publication.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { blocks } from "./html/blocks.ts";
import { HeadingIds } from "./html/heading-ids.ts";
import type { FigureHref } from "./html/inlines.ts";
import { footOf, headOf } from "./html/letterhead.ts";
import { Sources } from "./html/sources.ts";

export interface RenderedHtml {
  /** Without the title, issuer, date and notice, which are the page's own. */
  readonly html: string;
  readonly outline: readonly OutlineEntry[];
}

/** Never throws for what a document contains. */
export function renderHtml(document: DocumentTree, { figureHref }: { readonly figureHref: FigureHref }): RenderedHtml {
  const outline: OutlineEntry[] = [];
  const sources = new Sources();
  const body = blocks(document.blocks, { figureHref, sources, headingIds: new HeadingIds(), outline });
  const { letterhead } = document;
  const around = letterhead ? { head: headOf(letterhead), foot: footOf(letterhead) } : { head: [], foot: [] };
  return { html: toHtml([...around.head, ...body, ...around.foot, ...sources.list()]), outline };
}
