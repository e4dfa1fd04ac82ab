// 版头 and 版记 in a DOCX file, measured on its XML (GB/T 9704-2012, clauses 7.2, 7.3, 7.4 and 10.1).

import type { Element } from "@xmldom/xmldom";
import { describe, expect, it } from "vitest";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { attribute, bodyParagraphs, child, type DocxFile, elements, paragraphText, styleOf } from "./docx-reading.ts";
import { docx } from "./docx-written.ts";
import { annex, formal, letter, paragraph } from "./issued-documents.ts";

const millimetres = (twips: number): number => (twips / 1440) * 25.4;
const line = 579;

const number = (element: Element | undefined, name: string): number => Number(attribute(element, name) ?? 0);

function styled(file: DocxFile, style: string): Element {
  const found = bodyParagraphs(file).find((paragraph) => styleOf(paragraph) === style);
  if (found === undefined) throw new Error(`no paragraph of style ${style}`);
  return found;
}
const within = (paragraph: Element, name: string) => elements(paragraph, name)[0];
const spaceBefore = (file: DocxFile, style: string) => number(within(styled(file, style), "w:spacing"), "before");
const styleElement = (file: DocxFile, id: string) =>
  elements(file.xml("word/styles.xml"), "w:style").find((style) => attribute(style, "styleId") === id);

/** Styles and texts of the body, in reading order, what has no text left out. */
const shown = async (document: DocumentTree) =>
  bodyParagraphs(await docx(document))
    .map((one) => `${styleOf(one)} ${paragraphText(one).replace(/\s/g, "")}`)
    .filter((one) => !one.endsWith(" "));

/**
 * Where characters of a line of exact height begin and end: the baseline at four fifths of the line, a character from
 * 0.86 em above it to 0.12 em below. Measured in LibreOffice: a mark that should stand at 72 mm does, within 0.3 mm.
 */
const inkTop = (lineHeight: number, size: number) => 0.8 * lineHeight - 0.86 * size;
const inkBottom = (lineHeight: number, size: number) => 0.2 * lineHeight - 0.12 * size;

describe("版头 of a formal document", () => {
  it("has its parts in their order, the mark red and nothing else", async () => {
    expect(await shown(formal({ urgency: "特急" }))).toEqual([
      "Urgency 特急",
      "IssuerMark 明川市财政局文件",
      "DocumentNumber 明财绩〔2025〕12号",
      "Title 明川市财政局关于2024年度市级财政重点绩效评价结果的通报",
      "Recipients 市级各预算部门、各县（市、区）财政局：",
      "BodyText 根据《明川市预算绩效管理办法》，现将有关情况通报如下：",
      "Heading1 一、总体情况",
      "BodyText 共抽评200个项目。",
      "Attachments 附件：1.财政重点绩效评价结果一览表",
      "Attachments 2.整改责任分工表",
      "Signature 明川市财政局",
      "Signature 2024年3月12日",
      "IssueNote （联系科室：预算绩效管理科）",
      "Imprint 抄送：市人大财政经济委员会、市审计局。",
      "Imprint 明川市财政局办公室",
      "Imprint 2025年3月18日印发",
    ]);
    const coloured = elements((await docx(formal())).xml("word/styles.xml"), "w:color").map((color) => [
      attribute(color),
      attribute(color.parentNode?.parentNode as Element, "styleId"),
    ]);
    expect(coloured).toEqual([["FF0000", "IssuerMark"]]);
  });

  it.each([
    ["without 紧急程度", undefined],
    ["with 紧急程度", "特急"],
  ])("has the mark 35 mm below the edge of the 版心 %s", async (_, urgency) => {
    const file = await docx(formal(urgency === undefined ? {} : { urgency }));
    const above = spaceBefore(file, "IssuerMark") + (urgency === undefined ? 0 : line);
    expect(millimetres(above + inkTop(58 * 20, 42 * 20))).toBeCloseTo(35, 0);
  });

  it("has 发文字号 two lines below the mark, the red line 4 mm below it, the title two lines below that", async () => {
    const file = await docx(formal());
    expect(spaceBefore(file, "DocumentNumber")).toBe(2 * line);
    const rule = styleElement(file, "HeadRule");
    if (rule === undefined) throw new Error("no rule");
    const height = number(within(rule, "w:spacing"), "line");
    expect(millimetres(inkBottom(line, 320) + spaceBefore(file, "HeadRule") + height)).toBeCloseTo(4, 1);
    const edge = within(rule, "w:bottom");
    expect([attribute(edge), attribute(edge, "color"), attribute(edge, "sz")]).toEqual(["single", "FF0000", "8"]);
    expect(within(rule, "w:ind")).toBeUndefined();
    expect(spaceBefore(file, "Title")).toBe(2 * line);
  });

  it("has the red line 4 mm below the mark when there is no 发文字号, and no gap where nothing is said", async () => {
    const bare = { ...formal(), letterhead: { mark: "明川市财政局文件", recipients: [], attachments: [], copies: [] } };
    const file = await docx(bare);
    expect(millimetres(inkBottom(58 * 20, 840) + spaceBefore(file, "HeadRule") + 14)).toBeCloseTo(4, 1);
    expect((await shown(bare)).map((one) => one.split(" ")[0])).toEqual([
      ...["IssuerMark", "Title", "BodyText", "Heading1", "BodyText", "Signature", "Signature"],
    ]);
    expect(elements(file.xml("word/document.xml"), "w:tbl")).toEqual([]);
  });

  it.each([
    ["明川市财政局文件", undefined],
    // 21字：442.2 ÷ 21.5 ＝ 20.56 磅，取 20.5
    ["明川市推进新型城镇化工作领导小组办公室文件", "41"],
  ])("sets the mark %s on one line, by its size", async (mark, size) => {
    const paragraph = styled(await docx(formal({ mark })), "IssuerMark");
    expect(attribute(within(paragraph, "w:sz"))).toBe(size);
    const points = Number(size ?? "84") / 2;
    expect([...mark].length * points).toBeLessThan(8844 / 20);
  });
});

describe("附件说明", () => {
  const indents = async (attachments: readonly string[]) => {
    const paragraphs = bodyParagraphs(await docx(formal({ attachments }))).filter(
      (one) => styleOf(one) === "Attachments",
    );
    return paragraphs.map((one) => {
      const indent = within(one, "w:ind");
      return { left: number(indent, "left"), first: number(indent, "left") - number(indent, "hanging") };
    });
  };

  it("begins two characters in, its names one below the other, and what turns over below the name", async () => {
    const [first, second] = await indents(["一览表", "分工表"]);
    // 附件：三字，“1.”和空格共一字。
    expect(first?.first).toBe(640);
    expect((first?.left ?? 0) - 640).toBeCloseTo(3 * (8844 / 28) + 320, -1);
    expect(second?.left).toBe(first?.left);
    expect(second?.first).toBeCloseTo((first?.left ?? 0) - 320, -1);
  });

  it("has no number when there is one, and room for two digits when there are ten", async () => {
    expect((await shown(formal({ attachments: ["一览表"] }))).filter((one) => one.startsWith("Att"))).toEqual([
      "Attachments 附件：一览表",
    ]);
    const [one] = await indents(["一览表"]);
    expect((one?.left ?? 0) - (one?.first ?? 0)).toBeCloseTo(3 * (8844 / 28), -1);
    const [first] = await indents(Array.from({ length: 10 }, (_, index) => `表${index + 1}`));
    expect((first?.left ?? 0) - 640).toBeCloseTo(3 * (8844 / 28) + 480, -1);
  });

  it("stands one line below the text, and 署名 with its last name", async () => {
    const file = await docx(formal());
    const [first, last] = bodyParagraphs(file).filter((one) => styleOf(one) === "Attachments");
    if (first === undefined || last === undefined) throw new Error("no 附件说明");
    expect(number(within(first, "w:spacing"), "before")).toBe(line);
    expect([first, last].map((one) => elements(one, "w:keepNext").length)).toEqual([0, 1]);
  });
});

describe("版记", () => {
  const imprint = async (document: DocumentTree) => {
    const file = await docx(document);
    const tables = elements(file.xml("word/document.xml"), "w:tbl");
    const [table] = tables.filter((one) => elements(one, "w:tblpPr").length > 0);
    if (table === undefined) throw new Error("no 版记");
    return { table };
  };

  it("floats at the foot of the 版心 of the last page, as wide as it", async () => {
    const { table } = await imprint(formal());
    const place = within(table, "w:tblpPr");
    expect(["vertAnchor", "tblpYSpec", "horzAnchor", "tblpXSpec"].map((name) => attribute(place, name))).toEqual([
      ...["margin", "bottom", "margin", "left"],
    ]);
    expect(attribute(within(table, "w:tblW"), "w")).toBe("8844");
    // The paragraph it hangs on is the last of the document.
    const [anchor, section] = [table.nextSibling, table.nextSibling?.nextSibling];
    expect([anchor?.nodeName, section?.nodeName]).toEqual(["w:p", "w:sectPr"]);
    expect(anchor && paragraphText(anchor)).toBe("");
  });

  it("has a thick line first and last, a thin one between, none at the sides", async () => {
    const { table } = await imprint(formal());
    const borders = within(table, "w:tblBorders");
    const size = (side: string) => {
      const edge = borders && child(borders, `w:${side}`);
      return attribute(edge) === "none" ? 0 : number(edge, "sz") / 8 / (72 / 25.4);
    };
    expect(size("top")).toBeCloseTo(0.35, 2);
    expect(size("bottom")).toBeCloseTo(0.35, 2);
    expect(size("insideH")).toBeCloseTo(0.25, 1);
    expect(["left", "right", "insideV"].map(size)).toEqual([0, 0, 0]);
  });

  it("has 抄送 one character in from both sides, what turns over below the first name; 印发 on one line", async () => {
    const { table } = await imprint(formal());
    const [copies, printer, printed] = elements(table, "w:p").map((one) => within(one, "w:ind"));
    expect([number(copies, "left"), number(copies, "hanging"), number(copies, "right")]).toEqual([1120, 840, 280]);
    expect(number(printer, "left")).toBe(280);
    expect(number(printed, "right")).toBe(280);
    const rows = elements(table, "w:tr").map((row) => elements(row, "w:tc").length);
    expect(rows).toEqual([1, 2]);
  });

  it("leaves out the row that says nothing", async () => {
    const { table } = await imprint(formal({ copies: [] }));
    expect(elements(table, "w:tr")).toHaveLength(1);
  });

  it("of a letter has neither lines nor 印发", async () => {
    const { table } = await imprint(letter());
    const borders = within(table, "w:tblBorders");
    for (const edge of borders?.childNodes ?? []) expect(attribute(edge as Element)).toBe("none");
    expect(elements(table, "w:p").map(paragraphText)).toEqual(["抄送：市人大财政经济委员会、市审计局。"]);
  });

  it("stands after the annexes, 署名 before them", async () => {
    const document = formal({}, { blocks: [paragraph("正文。"), annex("附件1：一览表"), paragraph("附件正文。")] });
    const styles = (await shown(document)).map((one) => one.split(" ")[0]);
    expect(styles.slice(3)).toEqual([
      ...["Recipients", "BodyText", "Attachments", "Attachments", "Signature", "Signature", "IssueNote"],
      ...["Heading1", "BodyText", "Imprint", "Imprint", "Imprint"],
    ]);
  });
});

describe("a letter", () => {
  const ruleOf = (file: DocxFile, id: string) => {
    const style = styleElement(file, id);
    const borders = style && within(style, "w:pBdr");
    const sizes = ["top", "bottom"].map((side) => Number(attribute(borders && child(borders, `w:${side}`), "sz")));
    const indent = style && within(style, "w:ind");
    return { sizes, left: number(indent, "left"), right: number(indent, "right") };
  };

  it("has its mark 30 mm from the edge of the paper, the double line 4 mm below", async () => {
    const file = await docx(letter());
    const margin = elements(file.xml("word/document.xml"), "w:pgMar")[0];
    expect(millimetres(number(margin, "top") + spaceBefore(file, "IssuerMark") + inkTop(1160, 840))).toBeCloseTo(30, 0);
    expect(millimetres(inkBottom(1160, 840) + spaceBefore(file, "LetterRuleAbove"))).toBeCloseTo(4, 1);
  });

  it("has double lines of 170 mm in the middle of the paper: thick above thin, and thin above thick", async () => {
    const file = await docx(letter());
    const [upper, lower] = [ruleOf(file, "LetterRuleAbove"), ruleOf(file, "LetterRuleBelow")];
    expect(upper.sizes).toEqual([18, 6]);
    expect(lower.sizes).toEqual([6, 18]);
    for (const { left, right } of [upper, lower]) {
      expect(millimetres(8844 - left - right)).toBeCloseTo(170, 0);
      expect(28 + millimetres(left)).toBeCloseTo(20, 1);
    }
  });

  it("has the lower line 20 mm from the foot of its first page, which has no number", async () => {
    const file = await docx(letter());
    const section = elements(file.xml("word/document.xml"), "w:sectPr")[0];
    if (section === undefined) throw new Error("no section");
    expect(child(section, "w:titlePg")).toBeDefined();
    expect(millimetres(number(child(section, "w:pgMar"), "footer"))).toBeCloseTo(20, 1);
    const part = (type: string) => {
      const id = elements(section, "w:footerReference")
        .find((one) => attribute(one, "type") === type)
        ?.getAttribute("r:id");
      const relation = elements(file.xml("word/_rels/document.xml.rels"), "Relationship").find(
        (one) => one.getAttribute("Id") === id,
      );
      return file.xml(`word/${relation?.getAttribute("Target")}`);
    };
    const [first] = elements(part("first"), "w:p");
    expect(first && styleOf(first)).toBe("LetterRuleBelow");
    expect(elements(part("first"), "w:instrText")).toEqual([]);
    for (const type of ["default", "even"]) {
      const [paragraph] = elements(part(type), "w:p");
      if (paragraph === undefined) throw new Error("no page number");
      const centre = 20 + millimetres(number(within(paragraph, "w:spacing"), "after") + 140);
      expect(35 - centre).toBeCloseTo(7, 0);
    }
  });

  it("begins its other pages at the 版心: their header fills what the margin leaves", async () => {
    const file = await docx(letter());
    const margin = elements(file.xml("word/document.xml"), "w:pgMar")[0];
    const fillers = file.names
      .filter((name) => /word\/header\d\.xml/.test(name))
      .map((name) => elements(file.xml(name), "w:p")[0]);
    const heights = fillers.map((one) => number(one && within(one, "w:spacing"), "after"));
    const ends = heights.map((after) => millimetres(number(margin, "header") + 240 + after));
    expect(ends.filter((end) => Math.abs(end - 37) < 0.1)).toHaveLength(2);
    expect(ends.filter((end) => end < 20)).toHaveLength(1);
  });

  it("has 发文字号 at the right, 7/8 of a character below the line, and 紧急程度 at the left beside it", async () => {
    const file = await docx(letter({ urgency: "加急" }));
    const paragraph = styled(file, "DocumentNumber");
    expect(attribute(within(paragraph, "w:jc"))).toBe("right");
    expect((spaceBefore(file, "DocumentNumber") + inkTop(line, 320)) / 20).toBeCloseTo(14, 0);
    const frame = within(styled(file, "Urgency"), "w:framePr");
    expect(["hAnchor", "vAnchor"].map((name) => attribute(frame, name))).toEqual(["page", "page"]);
    expect(millimetres(number(frame, "x"))).toBeCloseTo(28, 1);
    const margin = elements(file.xml("word/document.xml"), "w:pgMar")[0];
    // 标志一行、双线（粗2.25、间1.5、细0.75磅）和两处段前。
    const firstLine =
      number(margin, "top") + 1160 + spaceBefore(file, "LetterRuleAbove") + 90 + spaceBefore(file, "DocumentNumber");
    expect(Math.abs(number(frame, "y") - firstLine)).toBeLessThanOrEqual(3);
    expect((await shown(letter({ urgency: "加急" })))[0]).toBe("Urgency 加急");
  });
});
