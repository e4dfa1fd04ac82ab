// The contents list of a report: a field that reads whole without being refreshed, and can be refreshed.
import { type FileChild, InternalHyperlink, Paragraph, type ParagraphChild, StringContainer, Tab, TextRun } from "docx";
import type { DocumentTree, Heading } from "../../document/document-tree.ts";
import { inlineText } from "../../document/plain-text.ts";
import { page, twips } from "../style.ts";
import { element } from "./element.ts";
import { textRuns } from "./inlines.ts";
import { extraStyles, styleId } from "./style-names.ts";

export interface ContentsEntry {
  readonly bookmark: string;
  /** Counts the entries, from 1. */
  readonly number: number;
  readonly text: string;
  readonly depth: number;
}

/** The headings listed, in reading order. */
export type Contents = ReadonlyMap<Heading, ContentsEntry>;

const deepest = 2;

/** 一、 and （一） of a report; an ordinary document has no contents list. */
export function contentsOf(document: DocumentTree): Contents {
  const contents = new Map<Heading, ContentsEntry>();
  if (document.profile !== "report") return contents;
  for (const block of document.blocks) {
    if (block.type !== "heading" || block.depth > deepest) continue;
    const number = contents.size + 1;
    // Word hides bookmarks that begin with a line and keeps its own _Toc ones when it refreshes the list.
    contents.set(block, { bookmark: `_Toc${number}`, number, text: inlineText(block.children), depth: block.depth });
  }
  return contents;
}

/** `pageOf` gives the number printed on the page where a heading stands. */
export function contentsList(contents: Contents, pageOf: (heading: Heading) => number): readonly FileChild[] {
  const entries = [...contents];
  return [
    new Paragraph({ style: styleId("contentsTitle"), children: textRuns("目　录") }),
    ...entries.map(([heading, entry], index) =>
      entryLine(
        entry,
        pageOf(heading),
        index === 0 ? openField(`TOC \\o "1-${deepest}" \\h \\z \\u`) : [],
        index === entries.length - 1 ? [fieldMark("end")] : [],
      ),
    ),
  ];
}

function entryLine(
  entry: ContentsEntry,
  pageNumber: number,
  before: readonly ParagraphChild[],
  after: readonly ParagraphChild[],
): Paragraph {
  const link = new InternalHyperlink({
    anchor: entry.bookmark,
    children: [
      ...textRuns(entry.text),
      new TextRun({ children: [new Tab()] }),
      ...openField(`PAGEREF ${entry.bookmark} \\h`),
      ...textRuns(String(pageNumber)),
      fieldMark("end"),
    ],
  });
  return new Paragraph({
    style: entry.depth === 1 ? styleId("contentsEntry") : extraStyles.contentsEntry2,
    tabStops: [{ type: "right", position: twips(page.textWidth), leader: "dot" }],
    children: [...before, link, ...after],
  });
}

/** The start of a field, up to the result it shows until it is refreshed. */
const openField = (instruction: string): readonly TextRun[] => [
  fieldMark("begin"),
  new TextRun({ children: [new StringContainer("w:instrText", instruction)] }),
  fieldMark("separate"),
];

const fieldMark = (type: "begin" | "separate" | "end"): TextRun =>
  new TextRun({ children: [element("fldChar", { fldCharType: type })] });
