// A page of the site as paper: what Chromium prints of it, page by page.

import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";

export interface Sheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Without spaces. */
  readonly text: string;
}

/** A glyph that a character shares with a radical may come out of a PDF as the radical; these have no other form. */
const radical = "[\\u2e80-\\u2eff]";

/** Whether a sheet's text holds these words; spaces do not count. */
export function holds(text: string, words: string): boolean {
  const letters = [...words.normalize("NFKC").replaceAll(/\s/g, "")].map((one) =>
    one.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"),
  );
  return new RegExp(letters.map((one) => `(?:${one}|${radical})`).join("")).test(text);
}

export async function printed(page: Page): Promise<readonly Sheet[]> {
  const data = Uint8Array.from(await page.pdf({ preferCSSPageSize: true }));
  const task = getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const sheet = await document.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ("str" in item ? item.str : "")).join("");
    sheets.push({ width, height, text: text.normalize("NFKC").replaceAll(/\s/g, "") });
  }
  await task.destroy();
  return sheets;
}
