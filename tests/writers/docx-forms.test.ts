// Forms and wide tables in a DOCX file: tables joined into one, labels, short rows, pages that lie on their side.

import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import { attribute, child, childElements, type DocxFile, elements, paragraphText, styleOf } from "./docx-reading.ts";
import { documentOf, docx } from "./docx-written.ts";
import { annexedReport, form, formal, formTables, paragraph, table } from "./issued-documents.ts";

const millimetres = (twips: number): number => (twips / 1440) * 25.4;
const number = (element: Element | undefined, name: string): number => Number(attribute(element, name) ?? 0);
const tablesOf = (file: DocxFile) => elements(file.xml("word/document.xml"), "w:tbl");
const rowsOf = (table: Element) => childElements(table).filter((one) => one.nodeName === "w:tr");
const cellsOf = (row: Element) => childElements(row).filter((one) => one.nodeName === "w:tc");
const spans = (row: Element) => cellsOf(row).map((cell) => Number(attribute(elements(cell, "w:gridSpan")[0]) ?? 1));
const textOf = (cell: Element) => elements(cell, "w:p").map(paragraphText).join("|");
const isHead = (row: Element) => elements(row, "w:tblHeader").length > 0;

describe("the tables of a form", () => {
  const written = docx(form());

  it("are one table up to a part with a head, which may have to come again and follows without a gap", async () => {
    const tables = tablesOf(await written);
    expect(tables.map((one) => rowsOf(one).length)).toEqual([2, 1 + 1 + 3 + 2, 1 + 1 + 12]);
    const [first] = tables;
    const between = first?.nextSibling as Element;
    expect(styleOf(between)).toBe("Seam");
    expect(between.nextSibling?.nodeName).toBe("w:tbl");
    const seam = elements((await written).xml("word/styles.xml"), "w:style").find(
      (style) => attribute(style, "styleId") === "Seam",
    );
    expect(number(seam && elements(seam, "w:spacing")[0], "line")).toBeLessThanOrEqual(20);
  });

  it("keep their own columns: every cell spans columns of the one table, and all rows are as wide as the text", async () => {
    for (const one of tablesOf(await written)) {
      const widths = elements(one, "w:gridCol").map((column) => number(column, "w"));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8844);
      for (const row of rowsOf(one)) {
        const cells = cellsOf(row).map((cell) => number(elements(cell, "w:tcW")[0], "w"));
        expect(spans(row).reduce((sum, span) => sum + span, 0)).toBe(widths.length);
        let at = 0;
        const spanned = spans(row).map((span) => {
          at += span;
          return widths.slice(at - span, at).reduce((sum, width) => sum + width, 0);
        });
        expect(cells).toEqual(spanned);
      }
    }
    const counts = tablesOf(await written).map((one) => rowsOf(one).map((row) => cellsOf(row).length));
    expect(counts.slice(0, 2)).toEqual([
      [2, 4],
      [1, 5, 5, 5, 5, 2, 1],
    ]);
  });

  it("print no head of labels, and set labels in the face of a head", async () => {
    const [first] = tablesOf(await written);
    const [top, second] = first === undefined ? [] : rowsOf(first);
    if (top === undefined || second === undefined) throw new Error("no rows");
    expect(isHead(top)).toBe(false);
    expect(cellsOf(top).map(textOf)).toEqual(["项目名称", "社区老年食堂运营补助"]);
    expect(cellsOf(second).map((cell) => styleOf(elements(cell, "w:p")[0] as Element))).toEqual([
      ...["TableHead", "TableCell", "TableHead", "TableCell"],
    ]);
  });

  it("print the caption and the unit of a joined part in a row across its whole width", async () => {
    const [, first, second] = tablesOf(await written);
    if (first === undefined || second === undefined) throw new Error("no tables");
    const row = rowsOf(first)[0];
    expect(row && cellsOf(row).map(textOf)).toEqual(["项目资金|单位：万元"]);
    expect(
      rowsOf(second)
        .slice(0, 2)
        .map((one) => cellsOf(one).map(textOf)[0]),
    ).toEqual(["绩效指标", "栏1"]);
  });

  it("repeat caption and head of each part, cut no row, and part no head from its first row", async () => {
    const tables = tablesOf(await written);
    const heads = tables.map((one) => rowsOf(one).flatMap((row, index) => (isHead(row) ? [index] : [])));
    expect(heads).toEqual([[], [0, 1], [0, 1]]);
    for (const row of tables.flatMap(rowsOf)) expect(elements(row, "w:cantSplit")).toHaveLength(1);
    for (const row of tables.flatMap(rowsOf).filter(isHead)) {
      for (const one of elements(row, "w:p")) expect(elements(one, "w:keepNext")).toHaveLength(1);
    }
  });

  it("end a document without a line that could need a page of its own", async () => {
    const paragraphs = childElements(elements((await written).xml("word/document.xml"), "w:body")[0] as Element);
    expect(paragraphs.slice(-2).map((one) => (one.nodeName === "w:p" ? styleOf(one) : one.nodeName))).toEqual([
      ...["Seam", "w:sectPr"],
    ]);
  });

  it("say for a screen reader what they hold", async () => {
    const [first, second] = tablesOf(await written);
    expect(first && attribute(elements(first, "w:tblDescription")[0])).toBe("共2行，栏目：项目名称、主管部门");
    expect(second && attribute(elements(second, "w:tblCaption")[0])).toBe("项目资金");
  });
});

describe("a page that lies on its side", () => {
  const section = async (file: DocxFile, at: number) => {
    const one = elements(file.xml("word/document.xml"), "w:sectPr").at(at);
    if (one === undefined) throw new Error("no section");
    return one;
  };

  it("is A4 turned, its 版心 turned with it, each margin within 1 mm of the standard on both sides of the sheet", async () => {
    const turned = await section(await docx(form({ landscape: true, blocks: [table(9, 3)] })), -1);
    const size = child(turned, "w:pgSz");
    expect(["w", "h", "orient"].map((name) => attribute(size, name))).toEqual(["16838", "11906", "landscape"]);
    const margin = child(turned, "w:pgMar");
    const sides = ["left", "right", "top", "bottom"].map((side) => number(margin, side));
    const [left = 0, right = 0, top = 0, bottom = 0] = sides;
    expect([16838 - left - right, 11906 - top - bottom]).toEqual([12756, 8844]);
    // 天头37、地脚35；订口28、切口26。
    for (const side of [left, right]) {
      for (const wanted of [37, 35]) expect(Math.abs(millimetres(side) - wanted)).toBeLessThanOrEqual(1.02);
    }
    for (const side of [top, bottom]) {
      for (const wanted of [28, 26]) expect(Math.abs(millimetres(side) - wanted)).toBeLessThanOrEqual(1.02);
    }
  });

  it("has tables as wide as its text", async () => {
    const [wide] = tablesOf(await docx(form({ landscape: true, blocks: [table(9, 3)] })));
    expect(wide && attribute(elements(wide, "w:tblW")[0], "w")).toBe("12756");
  });

  it("has its number where the upright pages have it: turned, 7 mm beside the text, odd below and even above", async () => {
    const file = await docx(form({ landscape: true, blocks: [table(9, 3)] }));
    const turned = await section(file, -1);
    for (const [type, side] of [
      ["default", "right"],
      ["even", "left"],
    ] as const) {
      const id = elements(turned, "w:footerReference")
        .find((one) => attribute(one, "type") === type)
        ?.getAttribute("r:id");
      const target = elements(file.xml("word/_rels/document.xml.rels"), "Relationship").find(
        (one) => one.getAttribute("Id") === id,
      );
      const footer = file.xml(`word/${target?.getAttribute("Target")}`);
      const place = elements(footer, "w:tblpPr")[0];
      expect(["horzAnchor", "vertAnchor"].map((name) => attribute(place, name))).toEqual(["page", "page"]);
      expect(number(child(turned, "w:pgMar"), "left") - number(place, "tblpX") - 140).toBeCloseTo(397, -1);
      expect(attribute(elements(footer, "w:textDirection")[0])).toBe("tbRl");
      expect(number(elements(footer, "w:trHeight")[0], "val")).toBe(8844);
      const [paragraph] = elements(footer, "w:p");
      expect(attribute(paragraph && elements(paragraph, "w:jc")[0])).toBe(side);
      expect(paragraph && paragraphText(paragraph)).toBe("—  —");
    }
  });
});

describe("a wide table in an annex", () => {
  const orientations = (file: DocxFile) =>
    elements(file.xml("word/document.xml"), "w:pgSz").map((size) => attribute(size, "orient"));

  it("lies on its side with its heading; what follows stands upright again, and page numbers go on", async () => {
    const file = await docx(annexedReport());
    expect(orientations(file)).toEqual(["portrait", "portrait", "portrait", "landscape", "portrait"]);
    const starts = elements(file.xml("word/document.xml"), "w:pgNumType").map((one) => attribute(one, "start"));
    expect(starts).toEqual([undefined, undefined, "1", undefined, undefined]);
    const body = childElements(elements(file.xml("word/document.xml"), "w:body")[0] as Element);
    const ends = body.flatMap((one, index) => (elements(one, "w:sectPr").length > 0 ? [index] : []));
    const sections = ends.map((end, index) => body.slice((ends[index - 1] ?? -1) + 1, end + 1));
    const texts = sections.map((section) => section.map((one) => paragraphText(one)).join(""));
    expect(texts.at(-1)).toMatch(/^附件1：绩效评价评分表评分情况.*30\.9$/);
    expect(texts[2]).not.toContain("附件");
  });

  it("of fewer columns, or in the text, stands upright", async () => {
    const narrow = annexedReport();
    const blocks = narrow.blocks.map((block) => (block.type === "table" ? table(7, 5) : block));
    expect(orientations(await docx({ ...narrow, blocks }))).not.toContain("landscape");
    expect(orientations(await docx(documentOf([paragraph("正文。"), table(9, 2)])))).toEqual(["portrait"]);
  });

  it("begins a page in the contents list too", async () => {
    const file = await docx(annexedReport());
    const entries = elements(file.xml("word/document.xml"), "w:p").filter((one) => styleOf(one) === "TOC1");
    // 正文一页；横排表30行，每行20.5磅，上有标题、表题和表头，156毫米的版心（442磅）放得下17行，两页；再是附件2。
    expect(entries.map(paragraphText)).toEqual([
      ...["一、总体情况\t1", "附件1：绩效评价评分表\t2", "附件2：问卷调查情况\t4"],
    ]);
  });
});

describe("a formal document", () => {
  it("has no table of its own but 版记", async () => {
    expect(tablesOf(await docx(formal()))).toHaveLength(1);
    expect(formTables).toHaveLength(4);
  });
});
