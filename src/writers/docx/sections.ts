// The parts of a document in reading order: what stands above its title, the title, the text, who signs, annexes, and what closes it.
import type { FileChild, ISectionOptions } from "docx";
import type { DocumentTree, Heading } from "../../document/document-tree.ts";
import { twips } from "../style.ts";
import { blocks } from "./blocks.ts";
import { type BodyPart, bodyOf } from "./body-parts.ts";
import type { ChartPictures } from "./chart.ts";
import { closingOf, endingOf } from "./closing.ts";
import { type Contents, contentsList, contentsOf } from "./contents.ts";
import { cover } from "./cover.ts";
import { FigureBookmarks } from "./figure-bookmarks.ts";
import { flowOf } from "./flow.ts";
import type { Hyperlinks } from "./hyperlinks.ts";
import type { KeptUnits } from "./kept-units.ts";
import { letterTop } from "./letter-head.ts";
import { openingOf } from "./opening.ts";
import { pagesOfHeadings } from "./page-estimate.ts";
import { pageSetup } from "./page-setup.ts";
import { lying, upright } from "./page-size.ts";

interface Part {
  readonly landscape: boolean;
  readonly children: readonly FileChild[];
}

/** What is met while a document is written, and declared once for the whole file. */
export interface Gathered {
  readonly charts: ChartPictures;
  readonly hyperlinks: Hyperlinks;
  readonly units: KeptUnits;
}

export function sectionsOf(document: DocumentTree, gathered: Gathered): readonly ISectionOptions[] {
  const contents = contentsOf(document);
  const body = numbered(document, bodyParts(document, contents, gathered));
  return [...frontMatter(document, contents, gathered.units.characters), ...body];
}

/** The cover and the contents list of a report, whose pages have no number. */
function frontMatter(document: DocumentTree, contents: Contents, units: string): readonly ISectionOptions[] {
  if (document.profile !== "report") return [];
  const plain = (children: readonly FileChild[]) => ({
    ...pageSetup({ ...document, numbers: "none", landscape: false }),
    children,
  });
  if (contents.size === 0) return [plain(cover(document))];
  const pages = pagesOfHeadings(flowOf(document, units));
  return [plain(cover(document)), plain(contentsList(contents, (heading: Heading) => pages.get(heading) ?? 1))];
}

function bodyParts(document: DocumentTree, contents: Contents, gathered: Gathered): readonly Part[] {
  const { text, annexes } = bodyOf(document);
  const bookmarks = new FigureBookmarks(contents.size + 1);
  const { textWidth } = text.landscape ? lying : upright;
  const ending = endingOf(document);
  const closing = closingOf(document, textWidth, document.blocks.length === text.blocks.length && ending.length > 0);
  const signedBelow = closing.length > 0 && !document.letterhead?.attachments.length;
  const keptWithNext = signedBelow ? text.blocks.at(-1) : undefined;
  const base = { ...gathered, bookmarks, contents, listDepth: 0, quoted: false, keptWithNext };
  const blocksOf = (part: BodyPart, ended: boolean): readonly FileChild[] => {
    const width = twips((part.landscape ? lying : upright).textWidth);
    return blocks(part.blocks, { ...base, width, last: ended ? part.blocks.at(-1) : undefined });
  };
  const head = [...openingOf(document, textWidth), ...blocksOf(text, closing.length === 0)];
  return [
    { landscape: text.landscape, children: [...head, ...closing] },
    // Whatever comes after a part of the annexes begins a page.
    ...annexes.map((part) => ({ landscape: part.landscape, children: blocksOf(part, true) })),
    { landscape: text.landscape, children: ending },
  ];
}

/** Parts that lie alike make one section; the numbers of pages go through all. */
function numbered(document: DocumentTree, parts: readonly Part[]): readonly ISectionOptions[] {
  const sections: { landscape: boolean; children: FileChild[] }[] = [];
  for (const { landscape, children } of parts.filter((part) => part.children.length > 0)) {
    const last = sections.at(-1);
    if (last?.landscape === landscape) last.children.push(...children);
    else sections.push({ landscape, children: [...children] });
  }
  const { notice, profile, letterhead } = document;
  return sections.map(({ landscape, children }, index) => {
    const first = index === 0;
    const letter = first && profile === "letter" && letterhead ? { letterTop: letterTop(letterhead.mark) } : {};
    return { ...pageSetup({ notice, numbers: first ? "first" : "on", landscape, ...letter }), children };
  });
}
