// The parts of a document in reading order: an ordinary one is its body; a report has a cover and a contents list before, a page to sign after.
import { type FileChild, type ISectionOptions, Paragraph } from "docx";
import type { DocumentTree, Heading } from "../../document/document-tree.ts";
import { styles } from "../style.ts";
import { blocks } from "./blocks.ts";
import { contentsList, contentsOf } from "./contents.ts";
import { cover } from "./cover.ts";
import { flowOf } from "./flow.ts";
import type { Hyperlinks } from "./hyperlinks.ts";
import { pagesOfHeadings } from "./page-estimate.ts";
import { pageSetup } from "./page-setup.ts";
import { signaturePage } from "./signature-page.ts";
import { signing } from "./signing.ts";
import { styleId } from "./style-names.ts";
import { titleRuns } from "./title-lines.ts";

export function sectionsOf(document: DocumentTree, hyperlinks: Hyperlinks): readonly ISectionOptions[] {
  const contents = contentsOf(document);
  const keptWithNext = document.profile === "ordinary" ? document.blocks.at(-1) : undefined;
  const body = [
    new Paragraph({ style: styleId("title"), children: titleRuns(document.title, styles.title) }),
    ...blocks(document.blocks, { hyperlinks, contents, listDepth: 0, quoted: false, keptWithNext }),
  ];
  const numbered = (children: readonly FileChild[]) => ({ ...pageSetup(document.notice, true), children });
  const plain = (children: readonly FileChild[]) => ({ ...pageSetup(document.notice, false), children });

  if (document.profile === "ordinary") return [numbered([...body, ...signing(document)])];
  const pages = contents.size === 0 ? new Map<Heading, number>() : pagesOfHeadings(flowOf(document));
  return [
    plain(cover(document)),
    ...(contents.size === 0 ? [] : [plain(contentsList(contents, (heading) => pages.get(heading) ?? 1))]),
    numbered([...body, ...signaturePage(document.signatures)]),
  ];
}
