// Reads a PDF back as a viewer does: where every piece of text stands, in which face, and what the file says of itself.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Points; `baseline` counts from the top edge of the page. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** The PostScript name, without the mark of a subset. */
  readonly face: string;
}

/** The pieces on one baseline, from left to right. */
export interface ReadLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** From top to bottom. */
  readonly lines: readonly ReadLine[];
  readonly links: readonly string[];
}

export interface ReadBookmark {
  readonly title: string;
  readonly page: number;
  readonly children: readonly ReadBookmark[];
}

export interface ReadPdf {
  readonly pages: readonly ReadPage[];
  readonly bookmarks: readonly ReadBookmark[];
  /** Title, Author …, and Language. */
  readonly info: Readonly<Record<string, unknown>>;
}

type PdfDocument = Awaited<ReturnType<typeof getDocument>["promise"]>;
type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;
type Outline = Awaited<ReturnType<PdfDocument["getOutline"]>>;

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number++)
    pages.push(await readPage(await document.getPage(number)));
  const bookmarks = await readBookmarks(document, await document.getOutline());
  const info = (await document.getMetadata()).info as Record<string, unknown>;
  await task.destroy();
  return { pages, bookmarks, info };
}

async function readPage(page: PdfPage): Promise<ReadPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  // Fonts are known by name once the page has been interpreted.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const pieces = items.flatMap((item): Piece[] => {
    if (!("str" in item) || item.str === "") return [];
    // The height of its characters, also where they are narrowed or turned.
    const [, , across, size, left, up] = item.transform as [number, number, number, number, number, number];
    const { name } = page.commonObjs.get(item.fontName) as { name: string };
    const face = name.replace(/^[A-Z]{6}\+/, "");
    return [
      { text: item.str, left, right: left + item.width, baseline: height - up, size: Math.hypot(across, size), face },
    ];
  });
  const annotations = (await page.getAnnotations()) as { subtype: string; url?: string }[];
  const links = annotations.flatMap(({ url }) => (url === undefined ? [] : [url]));
  return { width, height, lines: inLines(pieces), links };
}

function inLines(pieces: readonly Piece[]): readonly ReadLine[] {
  const rows = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const row = Math.round(piece.baseline * 2);
    rows.set(row, [...(rows.get(row) ?? []), piece]);
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) => {
      const sorted = row.sort((a, b) => a.left - b.left);
      return {
        text: sorted.map((piece) => piece.text).join(""),
        pieces: sorted,
        baseline: sorted[0]?.baseline ?? 0,
        left: Math.min(...sorted.map((piece) => piece.left)),
        right: Math.max(...sorted.map((piece) => piece.right)),
      };
    });
}

async function readBookmarks(document: PdfDocument, outline: Outline): Promise<readonly ReadBookmark[]> {
  const bookmarks: ReadBookmark[] = [];
  for (const { title, dest, items } of outline ?? []) {
    const target = typeof dest === "string" ? await document.getDestination(dest) : dest;
    const page = target === null ? -1 : await document.getPageIndex(target[0]);
    bookmarks.push({ title, page: page + 1, children: await readBookmarks(document, items) });
  }
  return bookmarks;
}

const point = 72 / 25.4;
/** The 版心 of GB/T 9704-2012, clause 5.2: A4, 天头 37 mm, 订口 28 mm, 156 × 225 mm. Points from the top left corner. */
export const textBlock = {
  top: 37 * point,
  left: 28 * point,
  right: (28 + 156) * point,
  bottom: (37 + 225) * point,
} as const;
export const millimetre = point;

/** The lines in the text block: without what stands above and below it. */
export const bodyLines = (page: ReadPage): readonly ReadLine[] =>
  page.lines.filter((line) => line.baseline > textBlock.top && line.baseline < textBlock.bottom);

/** Where the ink of a line begins and ends: a mark leaves half of its square empty, which may stand outside the text block. */
export function inkEdges({ text, left, right, pieces }: ReadLine): { readonly left: number; readonly right: number } {
  const [first, last] = [pieces[0]?.size ?? 0, pieces.at(-1)?.size ?? 0];
  return {
    left: /^[“‘（〔【《〈]/.test(text) ? left + first / 2 : left,
    right: /[，、；：。？！”’）〕】》〉]$/.test(text) ? right - last / 2 : right,
  };
}

/** The text of lines with every space left out: for comparing with what was written. */
export const inkOf = (lines: readonly ReadLine[]): string =>
  lines
    .map((line) => line.text)
    .join("")
    .replace(/\s/g, "");
