// What follows what: nothing lost, headings with their text, table heads on every page, signatures not alone.
import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/document-tree.ts";
import { documentText } from "../../../src/document/plain-text.ts";
import { everyNode } from "../every-node.ts";
import { bodyLines, inkOf, type ReadPage, readPdf } from "../pdf-reading.ts";
import { bytesOf, documentOf, hanText, heading, paragraph, text } from "./writing.ts";

const pagesOf = async (...args: Parameters<typeof bytesOf>): Promise<readonly ReadPage[]> =>
  (await readPdf(await bytesOf(...args))).pages;

const ink = (value: string): string => value.replace(/\s/g, "");
const tableHead = "序号项目名称主管部门涉及资金评价结果";
const sorted = (value: string): string => [...value].sort().join("");

describe("the text of the page", () => {
  test("is the text of the document, in its order", async () => {
    const { blocks } = everyNode("ordinary");
    const document = documentOf(blocks.filter((block) => block.type !== "table"));
    const read = (await pagesOf(document)).flatMap(bodyLines);
    expect(inkOf(read)).toBe(ink(documentText(document)));
  });

  test("is all there with tables too, where cells of several lines stand side by side", async () => {
    const document = documentOf(everyNode("ordinary").blocks);
    const read = inkOf((await pagesOf(document)).flatMap(bodyLines));
    const [once = "", ...repeated] = read.split(tableHead);
    expect(repeated.length).toBeGreaterThan(2);
    expect(sorted(once + tableHead + repeated.join(""))).toBe(sorted(ink(documentText(document))));
  });
});

describe("a long table", async () => {
  const pages = await pagesOf(documentOf(everyNode("ordinary").blocks));
  const withRows = pages.filter((page) => bodyLines(page).some((line) => line.text.includes("明川市民政局")));

  test("has its head at the top of every page", () => {
    expect(withRows.length).toBeGreaterThan(2);
    for (const page of withRows.slice(1)) expect(ink(bodyLines(page)[0]?.text ?? "")).toBe(tableHead);
  });

  test("has its caption and unit once, on the page of its first rows", () => {
    expect(withRows[0]?.lines.map((line) => line.text)).toContain("单位：万元");
    expect(pages.flatMap((page) => page.lines).filter((line) => line.text.startsWith("表1"))).toHaveLength(1);
    expect(withRows[0]?.lines.some((line) => line.text.startsWith("表1"))).toBe(true);
  });

  test("keeps both lines of a row on one page", () => {
    for (const page of withRows) {
      const texts = bodyLines(page)
        .map((line) => line.text)
        .join("\n");
      expect(texts.match(/城乡公共交通一体化改造/g)?.length ?? 0).toBe(
        texts.match(/公交车辆更新购置补助资金/g)?.length ?? 0,
      );
    }
  });

  test("aligns amounts at the right edge of their column", () => {
    const amounts = withRows
      .flatMap((page) => page.lines.flatMap((line) => line.pieces))
      .filter((piece) => /^\d+\.50$/.test(piece.text));
    expect(amounts).toHaveLength(60);
    for (const amount of amounts) expect(amount.right).toBeCloseTo(amounts[0]?.right ?? 0, 0);
  });
});

test("a row of more text than a page holds goes on in the next", async () => {
  const table: Block = {
    type: "table",
    columns: [
      { title: "甲", align: "left", weight: 1 },
      { title: "乙", align: "left", weight: 1 },
    ],
    rows: [
      [[text("长".repeat(3000))], [text("一")]],
      [[text("末")], [text("二")]],
    ],
  };
  const read = inkOf((await pagesOf(documentOf([table]))).flatMap(bodyLines));
  expect(read.match(/长/g)).toHaveLength(3000);
  expect(read).toContain("末二");
});

describe("a heading", () => {
  // Whatever stands before it, 20 or 21 lines included.
  test.each([14, 15, 16, 17, 18, 19, 20, 21, 22])("after %i lines is never the last line of a page", async (lines) => {
    const filler = paragraph(hanText(26 + 28 * (lines - 1)));
    const pages = await pagesOf(
      documentOf([filler, heading(1, "一、标题甲"), heading(2, "（一）标题乙"), paragraph("正文。".repeat(40))]),
    );
    const lastLines = pages.map((page) => bodyLines(page).at(-1)?.text ?? "");
    expect(lastLines.filter((line) => line.includes("标题"))).toEqual([]);
    expect(pages.flatMap(bodyLines).filter((line) => line.text.includes("标题"))).toHaveLength(2);
  });
});

describe("署名 and 成文日期", () => {
  const issuer = "明川市财政局";
  const date = "2024年3月12日";

  test("stand two characters from the right, the date two characters in (clause 7.3.5.2)", async () => {
    const [page] = await pagesOf(documentOf([paragraph("特此说明。")], { issuer, date }));
    const lines = bodyLines(page ?? expect.fail("There is a page."));
    const [signature, dated] = [lines.at(-2), lines.at(-1)];
    expect([signature?.text, dated?.text]).toEqual([issuer, date]);
    expect((signature?.baseline ?? 0) - (lines.at(-3)?.baseline ?? 0)).toBeCloseTo(2 * 28.99, 0);
    expect((dated?.left ?? 0) - (signature?.left ?? 0)).toBeCloseTo(32, -1);
  });

  test.each([16, 17, 18, 19, 20, 21])("after %i lines never stand on a page alone", async (lines) => {
    const pages = await pagesOf(documentOf([paragraph(hanText(26 + 28 * (lines - 1)))], { issuer, date }));
    const last = bodyLines(pages.at(-1) ?? expect.fail("There is a page."));
    expect(last.map((line) => line.text).slice(-2)).toEqual([issuer, date]);
    expect(last.length).toBeGreaterThan(3);
  });
});
