// HTML: the body of a document for a page of the site. Inert: no script, no style, no address but figures and the web.
import { toHtml } from "hast-util-to-html";
import type { Chart } from "../charts/chart.ts";
import type { OutlineEntry } from "../disclosure/publication.ts";
import { textAndAnnexes } from "../document/annexes.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { blocks } from "./html/blocks.ts";
import { chartFigure } from "./html/chart.ts";
import { HeadingIds } from "./html/heading-ids.ts";
import type { FigureHref } from "./html/inlines.ts";
import { closing, imprint, opening } from "./html/letterhead.ts";
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
  const context = { figureHref, sources, headingIds: new HeadingIds(), outline };
  const { letterhead, profile } = document;
  if (!letterhead) return { html: toHtml([...blocks(document.blocks, context), ...sources.list()]), outline };
  const { text, annexes } = textAndAnnexes(document.blocks);
  const body = [
    ...opening(letterhead),
    ...blocks(text, context),
    ...closing(letterhead),
    ...blocks(annexes, context),
    ...imprint(letterhead, profile),
  ];
  return { html: toHtml([...body, ...sources.list()]), outline };
}

/** A chart alone, for a page that is no document; the page puts the table of its data beside it. */
export const renderChart = (chart: Chart): string => toHtml(chartFigure(chart));
