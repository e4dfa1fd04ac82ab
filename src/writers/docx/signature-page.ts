// The last page of a report, where those who answer for it sign.
import { type FileChild, Paragraph, Tab, TextRun } from "docx";
import type { LabelledLine } from "../../document/document-tree.ts";
import { grid, page, styles, twips } from "../style.ts";
import { textRuns } from "./inlines.ts";
import { styleId } from "./style-names.ts";

/** A line for each signature: the name where it is known, else a rule to write on. */
export const signaturePage = (signatures: readonly LabelledLine[]): readonly FileChild[] =>
  signatures.map(
    ({ label, value }, index) =>
      new Paragraph({
        style: styleId("body"),
        pageBreakBefore: index === 0,
        alignment: "left",
        spacing: { before: index === 0 ? 0 : grid.linePitchTwips },
        tabStops: [{ type: "left", position: twips(ruleEnd), leader: "underscore" }],
        children: [
          ...textRuns(`${label}：`),
          ...(value === "" ? [new TextRun({ children: [new Tab()] })] : textRuns(value)),
        ],
      }),
  );

/** Twenty characters from the left: room for a name or a seal. */
const ruleEnd = Math.min(page.textWidth, styles.body.size * 20);
