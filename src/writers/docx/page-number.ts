// 页码: — 1 —, one character in from the outer edge (GB/T 9704-2012, clause 7.5).
import { Footer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun } from "docx";
import { mm, page, styles, twips } from "../style.ts";
import { lyingMargins } from "./page-size.ts";
import { styleId } from "./style-names.ts";

const { line, size } = styles.pageNumber;

/** 一字线上距版心下边缘7mm; the line of the number stands around it. */
export const belowText = mm(7);

/** 单页码居右空一字，双页码居左空一字. `after` is what the section's pages leave below it, in points. */
export function pageNumbers(after = 0): { readonly default: Footer; readonly even: Footer } {
  const footer = (side: "left" | "right") => new Footer({ children: [number(side, after)] });
  return { default: footer("right"), even: footer("left") };
}

const number = (side: "left" | "right", after = 0): Paragraph =>
  new Paragraph({
    style: styleId("pageNumber"),
    alignment: side,
    indent: { [side]: twips(size) },
    ...(after === 0 ? {} : { spacing: { after: twips(after) } }),
    children: [new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: { hint: "eastAsia" } })],
  });

/**
 * On a page that lies on its side the number stands where it does on the others once they are bound together: beside its
 * left edge, turned as they are (clause 8).
 */
export function turnedPageNumbers(): { readonly default: Footer; readonly even: Footer } {
  const footer = (side: "left" | "right") =>
    new Footer({ children: [turned(number(side)), new Paragraph({ style: styleId("pageNumber") })] });
  return { default: footer("right"), even: footer("left") };
}

const none = { style: "none", size: 0, color: "auto" } as const;

/** As long as a line of the upright page is wide, from the head of the table to its foot. */
const turned = (paragraph: Paragraph): Table =>
  new Table({
    float: {
      horizontalAnchor: "page",
      absoluteHorizontalPosition: twips(lyingMargins.sides - belowText - line / 2),
      verticalAnchor: "page",
      absoluteVerticalPosition: twips(lyingMargins.topAndBottom),
    },
    width: { size: twips(line), type: "dxa" },
    columnWidths: [twips(line)],
    layout: "fixed",
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        height: { value: twips(page.textWidth), rule: "exact" },
        children: [
          new TableCell({ width: { size: twips(line), type: "dxa" }, textDirection: "tbRl", children: [paragraph] }),
        ],
      }),
    ],
  });
