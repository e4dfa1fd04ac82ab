// The text of each page of a PDF in the order it was drawn, cell by cell and line by line, without what stands in the margins.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

const millimetre = 72 / 25.4;
/** What stands above and below the 版心, of upright pages and of those that lie on their side. */
const margins = { upright: { top: 37, bottom: 35 }, lying: { top: 28, bottom: 26 } } as const;

export async function pdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { top, bottom } = margins[width > height ? "lying" : "upright"];
    const { items } = await page.getTextContent({ disableNormalization: true });
    const drawn = items.flatMap((item) => {
      if (!("str" in item)) return [];
      const [, turned, , , , baseline] = item.transform as readonly number[];
      // The page number of a page that lies on its side stands turned beside the 版心.
      if (turned !== 0 || baseline === undefined) return [];
      return baseline > bottom * millimetre && baseline < height - top * millimetre ? [item.str] : [];
    });
    pages.push(drawn.join(""));
  }
  await task.destroy();
  return pages;
}
