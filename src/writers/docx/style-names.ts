// The id each of our styles carries in a DOCX file, and the built-in style of Word it takes the place of, where there is one.
import type { StyleName } from "../style.ts";

export interface WordStyle {
  readonly id: string;
  /**
   * Word knows its own styles by these names: headings stay headings for the navigation pane, the contents list, screen
   * readers and WPS. Our Chinese name then goes along as an alias. Absent: a style of ours, with our name.
   */
  readonly builtIn?: string;
}

export const wordStyles: Readonly<Record<StyleName, WordStyle>> = {
  title: { id: "Title", builtIn: "Title" },
  date: { id: "Date", builtIn: "Date" },
  heading1: { id: "Heading1", builtIn: "heading 1" },
  heading2: { id: "Heading2", builtIn: "heading 2" },
  heading3: { id: "Heading3", builtIn: "heading 3" },
  heading4: { id: "Heading4", builtIn: "heading 4" },
  body: { id: "BodyText", builtIn: "Body Text" },
  signature: { id: "Signature", builtIn: "Signature" },
  caption: { id: "Caption", builtIn: "caption" },
  unitNote: { id: "UnitNote" },
  tableHead: { id: "TableHead" },
  tableCell: { id: "TableCell" },
  pageNumber: { id: "Footer", builtIn: "footer" },
  notice: { id: "Header", builtIn: "header" },
  coverTitle: { id: "CoverTitle" },
  coverLine: { id: "CoverLine" },
  contentsTitle: { id: "TOCHeading", builtIn: "TOC Heading" },
  contentsEntry: { id: "TOC1", builtIn: "toc 1" },
  mark: { id: "IssuerMark" },
  documentNumber: { id: "DocumentNumber" },
  urgency: { id: "Urgency" },
  recipients: { id: "Recipients" },
  attachments: { id: "Attachments" },
  note: { id: "IssueNote" },
  imprint: { id: "Imprint" },
};

/** Styles DOCX needs beside those of the style table. */
export const extraStyles = {
  quote: "Quote",
  contentsEntry2: "TOC2",
  rule: "Rule",
  tableEnd: "TableEnd",
  picture: "Picture",
  seam: "Seam",
  headRule: "HeadRule",
  letterRuleAbove: "LetterRuleAbove",
  letterRuleBelow: "LetterRuleBelow",
  strong: "Strong",
  emphasis: "Emphasis",
  hyperlink: "Hyperlink",
} as const;

/** The height of a line that takes no room, in points: the least Word allows. */
export const seamHeight = 0.7;

export const styleId = (style: StyleName): string => wordStyles[style].id;

/** The character style that sets a phrase in the face of a heading: 一级标题字符. */
export const headingPhrase = (depth: 1 | 2 | 3 | 4): string => `Heading${depth}Char`;
