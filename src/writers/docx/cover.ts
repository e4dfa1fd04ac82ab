// The cover of a report: title, what it is about, and at the foot who issues it and when.
import { type FileChild, Paragraph, type ParagraphChild, Tab, TextRun } from "docx";
import type { DocumentTree, LabelledLine } from "../../document/document-tree.ts";
import { grid, mm, page, type StyleName, styles, twips } from "../style.ts";
import { evenedLabel } from "./evened-label.ts";
import { textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";
import { lineCount } from "./text-width.ts";
import { titleLines, titleRuns } from "./title-lines.ts";

const above = { title: mm(45), lines: mm(35) } as const;
/** The least that stays between what stands in the middle and the foot. */
const leastGap = mm(10);

export function cover(document: DocumentTree): readonly FileChild[] {
  const foot = [document.issuer, document.date].filter((line) => line !== undefined);
  return [
    coverParagraph("coverTitle", above.title, titleRuns(document.title, styles.coverTitle)),
    ...labelledLines(document.cover),
    ...foot.map((text, index) =>
      coverParagraph("date", index === 0 ? gapAbove(document, foot.length) : 0, textRuns(text)),
    ),
  ];
}

function coverParagraph(style: StyleName, before: number, children: readonly ParagraphChild[]): Paragraph {
  return new Paragraph({
    style: styleId(style),
    ...(before === 0 ? {} : { spacing: { before: twips(before) } }),
    children,
  });
}

/** Label and value in two columns; a long value turns over below itself. */
function labelledLines(lines: readonly LabelledLine[]): readonly Paragraph[] {
  const inset = styles.coverLine.size * 2;
  const length = Math.max(0, ...lines.map((line) => [...line.label].length));
  const label = labelWidth(lines);
  return lines.map(
    ({ label: name, value }, index) =>
      new Paragraph({
        style: styleId("coverLine"),
        ...(index === 0 ? { spacing: { before: twips(above.lines) } } : {}),
        indent: { left: twips(inset + label), hanging: twips(label) },
        tabStops: [{ type: "left", position: twips(inset + label) }],
        children: [
          ...textRuns(`${evenedLabel(name, length)}：`),
          new TextRun({ children: [new Tab()] }),
          ...textRuns(value),
        ],
      }),
  );
}

const labelWidth = (lines: readonly LabelledLine[]): number =>
  Math.max(0, ...lines.map((line) => [...line.label].length + 1)) * styles.coverLine.size;

/** What is left of the page, so that the foot stands at its end. */
function gapAbove(document: DocumentTree, footLines: number): number {
  const { coverTitle, coverLine } = styles;
  const title = titleLines(document.title, page.textWidth / coverTitle.size).length * coverTitle.line;
  const valueWidth = page.textWidth - coverLine.size * 2 - labelWidth(document.cover);
  const values = document.cover.map((line) => lineCount(line.value, valueWidth / coverLine.size));
  const middle = values.reduce((sum, lines) => sum + lines, 0) * coverLine.line;
  const used = above.title + title + (values.length === 0 ? 0 : above.lines) + middle;
  return Math.max(leastGap, page.textHeight - used - (footLines + 1) * grid.linePitch);
}
