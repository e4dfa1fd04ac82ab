// The text of each page of a PDF in the order it was drawn, cell by cell and line by line, without what stands in the margins.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** 天头 and 下白边 in points: 37mm and 35mm. */
const top = (37 * 72) / 25.4;
const bottom = (35 * 72) / 25.4;

export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ disableNormalization: true });
    const drawn = items.flatMap((item) => {
      if (!("str" in item)) return [];
      const baseline: number = item.transform[5];
      return baseline > bottom && baseline < height - top ? [item.str] : [];
    });
    pages.push(drawn.join(""));
  }
  await task.destroy();
  return pages;
}
