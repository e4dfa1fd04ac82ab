// 版记 at the foot of the last page: 抄送机关, then 印发机关 and 印发日期 between lines (clause 7.4); of a letter 抄送机关 alone (clause 10.1).
import { type FileChild, type ITableBordersOptions, Paragraph, Table, TableCell, TableRow } from "docx";
import type { Letterhead, Profile } from "../../document/document-tree.ts";
import { copiesLabel, copiesText, printedText } from "../../document/letterhead-text.ts";
import { imprint } from "../letterhead-measures.ts";
import { styles, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { eighths } from "./look.ts";
import { extraStyles, styleId } from "./style-names.ts";
import { textWidth } from "./text-width.ts";

/** 空一字. */
const character = styles.imprint.size;
const width = twips(imprint.width);

const line = (thick: number) => ({ style: "single", size: eighths(thick), color: "auto" }) as const;
const none = { style: "none", size: 0, color: "auto" } as const;
const plain: ITableBordersOptions = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const ruled: ITableBordersOptions = {
  ...plain,
  top: line(imprint.thick),
  bottom: line(imprint.thick),
  insideHorizontal: line(imprint.thin),
};

/**
 * A floating table whose lower edge is that of the 版心, on the page of the paragraph after it, which ends the document.
 * Nothing when there is nothing to say.
 */
export function imprintOf(letterhead: Letterhead, profile: Profile): readonly FileChild[] {
  const letter = profile === "letter";
  const printed = letter ? undefined : printedText(letterhead);
  const printer = letter ? undefined : letterhead.printer;
  const copies = copiesText(letterhead);
  if (copies === undefined && printer === undefined && printed === undefined) return [];
  // One character to the right of the date, one between the two, one for digits wider than those of Times New Roman.
  const right = printed === undefined ? 0 : twips((textWidth(printed) + 3) * character);
  const columns = [width - right, right].filter((column) => column > 0);
  const rows = [
    ...(copies === undefined ? [] : [row([cell(copiesLine(copies), width, columns.length)])]),
    ...(printer === undefined && printed === undefined
      ? []
      : [row([cell(printerLine(printer), width - right), ...(printed ? [cell(printedLine(printed), right)] : [])])]),
  ];
  return [
    new Table({
      float: {
        horizontalAnchor: "margin",
        relativeHorizontalPosition: "left",
        verticalAnchor: "margin",
        relativeVerticalPosition: "bottom",
        leftFromText: 0,
        rightFromText: 0,
        topFromText: 0,
        bottomFromText: 0,
        overlap: "never",
      },
      width: { size: width, type: "dxa" },
      columnWidths: columns,
      layout: "fixed",
      borders: letter ? plain : ruled,
      margins: { left: 0, right: 0, top: 0, bottom: 0 },
      rows,
    }),
    new Paragraph({ style: extraStyles.seam }),
  ];
}

const row = (children: readonly TableCell[]): TableRow => new TableRow({ cantSplit: true, children });

const cell = (paragraph: Paragraph, size: number, span = 1): TableCell =>
  new TableCell({
    width: { size, type: "dxa" },
    ...(span > 1 ? { columnSpan: span } : {}),
    verticalAlign: "center",
    children: [paragraph],
  });

/** 左右各空一字，回行时与冒号后的首字对齐. */
function copiesLine(copies: string): Paragraph {
  const label = textWidth(copiesLabel) * character;
  return new Paragraph({
    style: styleId("imprint"),
    indent: { left: twips(character + label), hanging: twips(label), right: twips(character) },
    children: textRuns(copiesLabel + copies),
  });
}

/** 印发机关左空一字，印发日期右空一字. */
const printerLine = (printer = ""): Paragraph =>
  new Paragraph({ style: styleId("imprint"), indent: { left: twips(character) }, children: textRuns(printer) });

const printedLine = (printed: string): Paragraph =>
  new Paragraph({
    style: styleId("imprint"),
    alignment: "right",
    indent: { right: twips(character) },
    children: textRuns(printed),
  });
