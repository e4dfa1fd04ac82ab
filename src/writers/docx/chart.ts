// A chart as a picture of its own line, its title below it, and the table of its data.
import { type FileChild, ImageRun, Paragraph } from "docx";
import type { Chart } from "../../charts/chart.ts";
import type { ChartBlock } from "../../document/document-tree.ts";
import { drawChart } from "../charts/draw-chart.ts";
import { picturePng } from "../charts/picture-png.ts";
import type { Outlines } from "../fonts/glyph-outlines.ts";
import { printable } from "../unprintable-characters.ts";
import { textRuns } from "./inlines.ts";
import { extraStyles, styleId } from "./style-names.ts";

/** The pictures of one document, each with a number of its own. */
export class ChartPictures {
  readonly #outlines: Outlines | undefined;
  #count = 0;

  /** Without outlines for a document that has no chart. */
  constructor(outlines: Outlines | undefined) {
    this.#outlines = outlines;
  }

  run(chart: Chart): ImageRun {
    if (this.#outlines === undefined) throw new Error("no fonts were prepared for the charts of this document");
    const picture = drawChart(chart);
    this.#count += 1;
    return new ImageRun({
      type: "png",
      data: picturePng(picture, this.#outlines),
      transformation: { width: pixels(picture.width), height: pixels(picture.height) },
      altText: {
        // Word tells drawings apart by these; the docx package would count on from document to document.
        id: String(this.#count),
        name: `图${this.#count}`,
        title: printable(chart.title),
        description: printable(chart.alternative),
      },
    });
  }
}

/** Of 96 to the inch, as the docx package counts them. */
const pixels = (points: number): number => (points * 96) / 72;

export const chartParagraphs = ({ chart }: ChartBlock, pictures: ChartPictures): readonly FileChild[] => [
  new Paragraph({ style: extraStyles.picture, children: [pictures.run(chart)] }),
  // The caption belongs to the picture above; it need not stay with the table below.
  new Paragraph({ style: styleId("caption"), keepNext: false, children: textRuns(chart.title) }),
];
