// Every page of every document made from content/, with its annexes, measured as it was printed: 避头尾, the text block, the page numbers.
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { withAnnexes } from "../../src/write-documents.ts";
import { pdfWriter } from "../../src/writers/pdf-writer.ts";
import { inkEdges, millimetre, type Piece, type ReadLine, type ReadPage, readPdf } from "../writers/pdf-reading.ts";

interface Page extends ReadPage {
  readonly of: DocumentTree;
  readonly number: number;
}

const { value: street } = await walkStreet(nodeWorld, { content: "content", templates: "templates", out: "dist" });
const documents = [...withAnnexes(street, true)].flatMap(({ planned, annex, publicAnnex }) =>
  [planned.document, annex ?? [], publicAnnex ?? []].flat(),
);
const { value: write } = await pdfWriter.prepare(documents, nodeWorld, "templates");
const pages: Page[] = [];
for (const document of documents) {
  const { bytes } = (await write(document)).value;
  const read = bytes ? (await readPdf(bytes)).pages : [];
  pages.push(...read.map((page, index) => ({ ...page, of: document, number: index + 1 })));
}

/** GB/T 9704-2012, 5.2.1: 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, and the same turned for a page that lies on its side. */
const block = ({ width, height }: ReadPage) => {
  const lies = width > height;
  const [top, left, right, bottom] = lies ? [28, 35, 37, 26] : [37, 28, 26, 35];
  return {
    top: top * millimetre,
    left: left * millimetre,
    right: width - right * millimetre,
    bottom: height - bottom * millimetre,
  };
};

const within = (page: ReadPage): readonly ReadLine[] => {
  const { top, bottom, left } = block(page);
  const lines = page.lines.filter(({ baseline }) => baseline > top && baseline < bottom);
  if (page.height > page.width) return lines;
  // A page that lies on its side has its number beside the text block.
  return lines.flatMap((line) => {
    const pieces = line.pieces.filter((piece) => piece.left > left - 3 * millimetre);
    const text = pieces.map((piece) => piece.text).join("");
    return pieces.length === 0 ? [] : [{ ...line, text, pieces, left: Math.min(...pieces.map((piece) => piece.left)) }];
  });
};

/** The lines of a page as they were filled: cells of one row stand apart. */
const filled = (page: Page): readonly string[] =>
  within(page).flatMap(({ pieces }) => {
    const texts: string[] = [];
    let last: Piece | undefined;
    for (const piece of pieces) {
      const apart = last === undefined || piece.left - last.right > 0.6 * piece.size;
      if (apart) texts.push(piece.text);
      else texts.push(`${texts.pop() ?? ""}${piece.text}`);
      last = piece;
    }
    return texts.map((text) => text.trim()).filter((text) => text !== "");
  });

/** In 三号: cells are smaller. */
const inTheText = ({ pieces }: ReadLine): boolean => pieces.every((piece) => Math.round(piece.size) === 16);

const at = (page: Page, text: string): string => `${page.of.title} 第${page.number}页：${text}`;

it("there are five hundred pages to look at", () => {
  expect(pages.length).toBeGreaterThan(500);
});

describe("no line", () => {
  it("begins with a mark that may not stand first (GB/T 15834-2011, 5.1)", () => {
    // A dash by itself is a cell without a number; a title may begin with a dash.
    const wrong = pages.flatMap((page) =>
      filled(page)
        .filter((text) => /^[、，。：；！？”’）〕】》〉」』％%‰℃…～·]/u.test(text))
        .map((text) => at(page, text)),
    );
    expect(wrong).toEqual([]);
  });

  it("ends with a mark that may not stand last", () => {
    const wrong = pages.flatMap((page) =>
      filled(page)
        .filter((text) => /[“‘（〔【《〈「『]$/u.test(text))
        .map((text) => at(page, text)),
    );
    expect(wrong).toEqual([]);
  });

  it("leaves the text block by a millimetre", () => {
    const wrong = pages.flatMap((page) => {
      const { left, right } = block(page);
      return within(page)
        .filter((line) => inkEdges(line).left < left - millimetre || inkEdges(line).right > right + millimetre)
        .map((line) => at(page, line.text));
    });
    expect(wrong).toEqual([]);
  });

  it("parts a number from its unit", () => {
    const wrong = pages.flatMap((page) => {
      const { left, right } = block(page);
      const lines = within(page);
      return lines.flatMap((line, index) => {
        const next = lines[index + 1];
        // Only the text itself: a cell that ends with digits says nothing of the row below.
        const fills = inkEdges(line).right > right - 3 * 16 && next !== undefined && next.left < left + millimetre;
        const parted = /\d$/.test(line.text) && /^[余多]?(?:亿元|万元|元|个|家|项|人次|%)/.test(next?.text ?? "");
        return fills && parted && inTheText(line) && inTheText(next) ? [at(page, `${line.text}／${next.text}`)] : [];
      });
    });
    expect(wrong).toEqual([]);
  });
});

it("page numbers stand outside: right on odd pages, left on even ones, 7 mm below the text block", () => {
  const wrong = pages.flatMap((page) => {
    const { left, right, bottom } = block(page);
    return page.lines.flatMap((line) => {
      const [, digits] = /^— (\d+) —$/.exec(line.text) ?? [];
      if (digits === undefined || line.baseline < bottom) return [];
      const inset = Number(digits) % 2 === 1 ? right - line.right : line.left - left;
      const below = line.baseline - 0.38 * 14 - bottom;
      const right7 = Math.abs(below - 7 * millimetre) < millimetre && Math.abs(inset - 14) < millimetre;
      return right7 || page.width > page.height ? [] : [at(page, line.text)];
    });
  });
  expect(wrong).toEqual([]);
});
