// Reads the straight lines of a PDF's pages: where they run, how thick and in which colour.
import { getDocument, OPS, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Points; y counts from the upper edge of the page. */
export interface ReadStroke {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  /** As `#ff0000`. */
  readonly color: string;
}

/** The writer draws in coordinates that count from the upper left corner, so paths need no turning round. */
export async function readStrokes(bytes: Uint8Array): Promise<readonly (readonly ReadStroke[])[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadStroke[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { fnArray, argsArray } = await (await document.getPage(number)).getOperatorList();
    const strokes: ReadStroke[] = [];
    let [width, color] = [1, "#000000"];
    fnArray.forEach((operator, at) => {
      const args = argsArray[at];
      if (operator === OPS.setLineWidth) width = args[0];
      if (operator === OPS.setStrokeRGBColor) color = args[0];
      if (operator !== OPS.constructPath || args[0] !== OPS.stroke) return;
      const [left, top, right, bottom]: readonly number[] = Object.values(args[2]);
      if (left === undefined || top === undefined || right === undefined || bottom === undefined) return;
      strokes.push({ left, top, right, bottom, width, color });
    });
    pages.push(strokes);
  }
  await task.destroy();
  return pages;
}

export const isLevel = ({ top, bottom }: ReadStroke): boolean => Math.abs(top - bottom) < 0.01;
