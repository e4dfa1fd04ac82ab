// Forms and wide tables, measured on the finished PDF: what is ruled, what is joined, which way pages lie.
import { describe, expect, test } from "vitest";
import type { Block, TableBlock } from "../../../src/document/document-tree.ts";
import { annexedReport, form, table } from "../issued-documents.ts";
import { inkOf, millimetre, type ReadLine, type ReadPage, readPdf, textBlock } from "../pdf-reading.ts";
import { isLevel, type ReadStroke, readStrokes } from "./strokes-reading.ts";
import { bytesOf, documentOf, paragraph, text } from "./writing.ts";

const tolerance = 1 * millimetre;

async function read(document: Parameters<typeof bytesOf>[0]) {
  const bytes = await bytesOf(document);
  return { pages: (await readPdf(bytes)).pages, strokes: await readStrokes(bytes) };
}

const at = (line: ReadLine | undefined): ReadLine => line ?? expect.fail("There is such a line.");
const withText = (page: ReadPage | undefined, part: string): ReadLine =>
  at(page?.lines.find((line) => line.text.includes(part)));
const middleOf = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;

/** The rules between which a baseline stands. */
function rowAround(strokes: readonly ReadStroke[], baseline: number): { top: number; bottom: number } {
  const levels = strokes.filter(isLevel).map((stroke) => stroke.top);
  return {
    top: Math.max(...levels.filter((y) => y < baseline)),
    bottom: Math.min(...levels.filter((y) => y > baseline)),
  };
}

/** Where upright rules cross a height. */
const crossing = (strokes: readonly ReadStroke[], y: number): readonly number[] =>
  strokes.filter((stroke) => !isLevel(stroke) && stroke.top < y && stroke.bottom > y).map(({ left }) => left);

describe("a form", async () => {
  const { pages, strokes } = await read(form());
  const [page, drawn] = [pages[0], strokes[0] ?? []];
  const middleOfRow = (part: string): number => {
    const { top, bottom } = rowAround(drawn, withText(page, part).baseline);
    return (top + bottom) / 2;
  };

  test("has its tables joined: one rule runs down its left edge, another down its right", () => {
    const uprights = drawn.filter((stroke) => !isLevel(stroke));
    const edges = uprights.filter(({ left }) => left < textBlock.left + 1 || left > textBlock.right - 1);
    expect(edges).toHaveLength(2);
    const levels = drawn.filter(isLevel).map(({ top }) => top);
    for (const { top, bottom } of edges) {
      expect(top).toBeCloseTo(Math.min(...levels), 0);
      expect(bottom).toBeCloseTo(Math.max(...levels), 0);
    }
  });

  test("prints no head above labels and values", () => {
    const first = page?.lines.find((line) => line.pieces[0]?.size === 10.5);
    expect(inkOf([at(first)])).toBe("项目名称社区老年食堂运营补助");
  });

  test("sets labels like a head, in the middle of their column", () => {
    const label = withText(page, "主管部门");
    const [left = 0, right = 0] = crossing(drawn, middleOfRow("主管部门"));
    const [piece] = label.pieces;
    expect(piece?.face).toBe("NotoSansSC-Medium");
    expect(middleOf(piece ?? expect.fail())).toBeCloseTo((left + right) / 2, 0);
  });

  test("lets the last cell of a short row run on to the right edge", () => {
    expect(crossing(drawn, middleOfRow("主管部门"))).toHaveLength(5);
    expect(crossing(drawn, middleOfRow("项目名称"))).toHaveLength(3);
    expect(crossing(drawn, middleOfRow("本表由实施单位填报"))).toHaveLength(2);
  });

  test("has the caption of a joined table in a row over its whole width, with the unit at the right", () => {
    const row = withText(page, "项目资金");
    expect(crossing(drawn, middleOfRow("项目资金"))).toHaveLength(2);
    expect(inkOf([row])).toBe("项目资金单位：万元");
    expect(middleOf(row.pieces[0] ?? expect.fail())).toBeCloseTo(middleOf(textBlock), 0);
    expect(row.right).toBeGreaterThan(textBlock.right - 10);
  });
});

test("a caption too long to share its row with the unit has one of its own", async () => {
  const caption = "项目资金安排和使用情况（含以前年度结转结余资金和当年追加追减情况）";
  const { pages } = await read(
    form({ blocks: [table(4, 2), table(5, 3, { joined: true, caption, unitNote: "单位：万元" })] }),
  );
  const [title, unit] = [withText(pages[0], caption), withText(pages[0], "单位：万元")];
  expect(unit.baseline).toBeGreaterThan(title.baseline + 10);
});

test("long names are parted between words, on lines of nearly one length", async () => {
  const names = ["明川市人力资源和社会保障局", "明川市文化广电旅游体育局"];
  const columns = [
    { title: "主管部门", align: "left", weight: 1 },
    { title: "情况", align: "left", weight: 3.5 },
  ] as const;
  const block: TableBlock = { type: "table", columns, rows: names.map((name) => [[text(name)], [text("已完成")]]) };
  const { pages } = await read(documentOf([block]));
  const cells = (pages[0]?.lines ?? []).flatMap(({ pieces }) => pieces).map((piece) => piece.text);
  expect(cells).toEqual(expect.arrayContaining(["明川市人力资源", "和社会保障局", "明川市文化广电", "旅游体育局"]));
});

describe("a landscape form of 60 rows", async () => {
  const { pages, strokes } = await read(form({ landscape: true, blocks: [table(9, 60, { caption: "汇总表" })] }));

  test("lies on its side on every page, its text block 225 by 156 mm", () => {
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, { width, height }] of pages.entries()) {
      expect([width / millimetre, height / millimetre].map(Math.round)).toEqual([297, 210]);
      const edges = (strokes[index] ?? []).map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
      expect(Math.abs(Math.min(...edges.map(({ left }) => left)) - 36 * millimetre)).toBeLessThan(tolerance);
      expect(Math.abs(Math.max(...edges.map(({ right }) => right)) - 261 * millimetre)).toBeLessThan(tolerance);
      expect(Math.max(...edges.map(({ bottom }) => bottom))).toBeLessThan(183 * millimetre + tolerance);
      if (index > 0)
        expect(Math.abs(Math.min(...edges.map(({ top }) => top)) - 27 * millimetre)).toBeLessThan(tolerance);
    }
  });

  test("has its head on every page and every row whole", () => {
    const rows = pages.flatMap((page) => page.lines.filter((line) => /^\d+\.1/.test(inkOf([line]))));
    expect(rows).toHaveLength(60);
    for (const row of rows) expect(row.pieces.filter((piece) => /\d\.\d/.test(piece.text)).length).toBeGreaterThan(8);
    for (const page of pages) expect(withText(page, "栏1").text).toContain("栏9");
  });

  test("has its page numbers beside its left edge, odd ones at the foot of the table, even ones at its head", () => {
    const dashes = pages.map((page) => {
      const pieces = page.lines.flatMap((line) => line.pieces).filter(({ left }) => left < 34 * millimetre);
      return pieces.find((piece) => piece.text.includes("—")) ?? expect.fail("The page has a number.");
    });
    const [odd, even] = [dashes[0], dashes[1]];
    expect(Math.abs((odd?.left ?? 0) - 29 * millimetre)).toBeLessThan(2 * tolerance);
    expect(odd?.baseline).toBeGreaterThan(150 * millimetre);
    expect(even?.baseline).toBeLessThan(60 * millimetre);
  });
});

test("a wide table in an annex has pages of its own that lie on their side, and text after it stands upright", async () => {
  const { pages } = await read(annexedReport());
  const ways = pages.map(({ width, height, lines }) => `${width > height ? "lying" : "upright"} ${inkOf(lines)}`);
  // In the contents list the headings stand without what is below them.
  const pageWith = (part: string): number => ways.findIndex((page) => page.includes(part));
  const [wide, after] = [pageWith("评分情况"), pageWith("共发放问卷300份")];
  expect(ways[wide]).toContain("附件1：绩效评价评分表");
  expect(after).toBeGreaterThan(wide);
  for (const page of ways.slice(wide, after)) expect(page).toMatch(/^lying/);
  for (const page of [...ways.slice(0, wide), ...ways.slice(after)]) expect(page).toMatch(/^upright/);
});

test("a wide table in the text itself stays on upright pages", async () => {
  const blocks: readonly Block[] = [paragraph("情况如下。"), table(9, 20)];
  const { pages } = await read({ ...annexedReport(), blocks });
  for (const { width, height } of pages) expect(width).toBeLessThan(height);
});
