// The pieces of a DOCX document: tables, lists, contents list, cover, signing, and text that is not what it seems.

import mammoth from "mammoth";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { Block } from "../../src/document/document-tree.ts";
import { docxWriter } from "../../src/writers/docx-writer.ts";
import { attribute, bodyParagraphs, child, elements, paragraphText, paragraphWith, styleOf } from "./docx-reading.ts";
import { documentOf, docx, docxBytes, paragraphOf, textNode } from "./docx-written.ts";
import { everyNode } from "./every-node.ts";

const twipsOfText = 8844;

describe("a table", () => {
  const written = docx(everyNode("ordinary"));

  it("has widths that Word and WPS read alike and that fill the text", async () => {
    const tables = elements((await written).xml("word/document.xml"), "w:tbl");
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const columns = elements(table, "w:gridCol").map((column) => Number(attribute(column, "w")));
      expect(columns.reduce((sum, width) => sum + width, 0)).toBe(twipsOfText);
      expect(elements(table, "w:tblW").map((width) => [attribute(width, "type"), attribute(width, "w")])).toEqual([
        ["dxa", String(twipsOfText)],
      ]);
      expect(elements(table, "w:tblLayout").map((layout) => attribute(layout, "type"))).toEqual(["fixed"]);
      for (const row of elements(table, "w:tr")) {
        expect(elements(row, "w:tcW").map((width) => Number(attribute(width, "w")))).toEqual(columns);
        for (const cell of elements(row, "w:tc")) expect(elements(cell, "w:p")).toHaveLength(1);
      }
    }
    const [widths] = tables.map((table) => elements(table, "w:gridCol").map((column) => attribute(column, "w")));
    expect(widths).toEqual(["680", "3402", "2041", "1360", "1361"]);
  });

  it("repeats its head and keeps its rows whole", async () => {
    const [table] = elements((await written).xml("word/document.xml"), "w:tbl");
    if (table === undefined) throw new Error("no table");
    const rows = elements(table, "w:tr").map((row) => child(row, "w:trPr"));
    expect(rows).toHaveLength(61);
    expect(rows.map((row) => row !== undefined && child(row, "w:cantSplit") !== undefined)).not.toContain(false);
    expect(rows.map((row) => row !== undefined && child(row, "w:tblHeader") !== undefined).indexOf(true)).toBe(0);
    expect(rows.filter((row) => row !== undefined && child(row, "w:tblHeader") !== undefined)).toHaveLength(1);
  });

  it("stands below its caption and unit, and never touches the next table or the end of the text", async () => {
    const column = { title: "甲", align: "left", weight: 1 } as const;
    const table = { type: "table", columns: [column], rows: [[[textNode("乙")]]] } as const;
    const file = await docx(documentOf([{ ...table, caption: "表1", unitNote: "单位：万元" }, table]));
    expect(bodyParagraphs(file).map(styleOf)).toEqual([
      ...["Title", "Caption", "UnitNote", "TableHead", "TableCell", "TableEnd"],
      ...["TableHead", "TableCell", "TableEnd", "Signature", "Signature"],
    ]);
  });
});

describe("a list", () => {
  it("is paragraphs with their marks written out, each level two characters further in", async () => {
    const file = await docx(everyNode("ordinary"));
    const left = (text: string) => {
      const [indent] = elements(paragraphWith(file, text), "w:ind");
      return indent && attribute(indent, "left");
    };
    expect(paragraphText(paragraphWith(file, "优先保障"))).toBe("1.优先保障评价结果为优的项目；");
    expect(paragraphText(paragraphWith(file, "压减一般性支出"))).toBe("— 压减一般性支出；");
    expect([left("优先保障"), left("压减一般性支出")]).toEqual([undefined, "640"]);
  });
});

describe("a figure", () => {
  const figure = (name: string, text = "200个") => ({ type: "figureReference", figure: name, text }) as const;
  const marked = async (blocks: readonly Block[]) => {
    const body = (await docx(documentOf(blocks))).xml("word/document.xml");
    return elements(body, "w:bookmarkStart").map((start) => {
      const end = start.nextSibling?.nextSibling;
      return [attribute(start, "name"), start.nextSibling && paragraphText(start.nextSibling), end?.nodeName];
    });
  };

  it("is a bookmark named after its 口径 and how often it was said before", async () => {
    const heading = { type: "heading", depth: 1, children: [textNode("一、抽评"), figure("抽评项目数")] } as const;
    const table: Block = {
      type: "table",
      columns: [{ title: "个数", align: "right", weight: 1 }],
      rows: [[[figure("抽评项目数")]]],
    };
    const names = await marked([heading, paragraphOf(figure("抽评项目数"), figure("优等占比", "34%")), table]);
    expect(names).toEqual([
      ["抽评项目数_1", "200个", "w:bookmarkEnd"],
      ["抽评项目数_2", "200个", "w:bookmarkEnd"],
      ["优等占比_1", "34%", "w:bookmarkEnd"],
      ["抽评项目数_3", "200个", "w:bookmarkEnd"],
    ]);
  });

  it("has a name Word takes, whatever the 口径 is called", async () => {
    const long = "财政重点绩效评价涉及资金占全部项目支出预算资金的比重及其与上年相比的变化情况说明合计";
    const names = (
      await marked([long, "2024年 资金/亿元", "（合计）", "A", "a", "！"].map((one) => paragraphOf(figure(one))))
    ).map(([name]) => name);
    expect(names).toEqual([`${long.slice(0, 33)}_1`, "数_2024年_资金_亿元_1", "合计_1", "A_1", "a_2", "数__1"]);
  });

  it("in a link is marked inside it", async () => {
    const link = { type: "link", url: "https://example.gov.cn/", children: [figure("抽评项目数")] } as const;
    const body = (await docx(documentOf([paragraphOf(link)]))).xml("word/document.xml");
    const [only] = elements(body, "w:hyperlink");
    expect(only && elements(only, "w:bookmarkStart")).toHaveLength(1);
    expect(only && paragraphText(only)).toBe("200个");
  });

  it("keeps its number and unit on one line: no line begins with the unit, nor with what Word forbids by itself", async () => {
    const blocks = [
      paragraphOf(figure("甲", "3.03亿元"), figure("乙", "约400余人次"), figure("丙", "34%"), figure("丁", "优")),
    ];
    const settings = (await docx(documentOf(blocks))).xml("word/settings.xml");
    const start = attribute(elements(settings, "w:noLineBreaksBefore")[0]) ?? "";
    for (const unit of "亿元余人次") expect(start).toContain(unit);
    expect(start).not.toContain("优");
    for (const mark of "，。、；：？！”’）》】〕%") expect(start).toContain(mark);
    const end = attribute(elements(settings, "w:noLineBreaksAfter")[0]) ?? "";
    for (const mark of "“‘（《【〔") expect(end).toContain(mark);
  });

  it("without a unit leaves the rules of Word alone", async () => {
    const settings = (await docx(documentOf([paragraphOf(figure("占比", "34%"))]))).text("word/settings.xml");
    expect(settings).not.toContain("noLineBreaks");
  });
});

describe("the contents list of a report", () => {
  const written = docx(everyNode("report"));

  it("reads whole without being refreshed", async () => {
    const entries = bodyParagraphs(await written).filter((paragraph) => styleOf(paragraph)?.startsWith("TOC"));
    expect(entries.map(paragraphText)).toEqual([
      "目　录",
      "一、夯实绩效管理基础\t1",
      "（一）健全制度体系\t1",
      "二、强化结果应用\t2",
    ]);
    expect(entries.map(styleOf)).toEqual(["TOCHeading", "TOC1", "TOC2", "TOC1"]);
  });

  it("is a field that can be refreshed, and leads to its headings", async () => {
    const body = (await written).xml("word/document.xml");
    const marks = elements(body, "w:fldChar").map((mark) => attribute(mark, "fldCharType"));
    const whole = ["begin", "separate", "end"];
    expect(marks).toEqual(["begin", "separate", ...whole, ...whole, ...whole, "end"]);
    const [list, ...pages] = elements(body, "w:instrText").map((one) => one.textContent);
    expect(list).toBe('TOC \\o "1-2" \\h \\z \\u');

    const bookmarks = elements(body, "w:bookmarkStart").filter((one) => attribute(one, "name")?.startsWith("_Toc"));
    const names = bookmarks.map((bookmark) => attribute(bookmark, "name"));
    const ids = bookmarks.map((bookmark) => attribute(bookmark, "id"));
    expect(new Set(ids).size).toBe(3);
    expect(elements(body, "w:bookmarkEnd").map((end) => attribute(end, "id"))).toEqual(expect.arrayContaining(ids));
    expect(elements(body, "w:hyperlink").flatMap((link) => attribute(link, "anchor") ?? [])).toEqual(names);
    expect(pages).toEqual(names.map((name) => `PAGEREF ${name} \\h`));
  });

  it("is left out when there is nothing to list", async () => {
    const file = await docx({ ...everyNode("report"), blocks: [paragraphOf(textNode("正文"))] });
    expect(elements(file.xml("word/document.xml"), "w:sectPr")).toHaveLength(2);
  });
});

describe("a report", () => {
  it("has a cover with what it is about, issuer and date, and a last page to sign", async () => {
    const paragraphs = bodyParagraphs(await docx(everyNode("report")));
    expect(paragraphs.slice(0, 6).map((one) => `${styleOf(one)} ${paragraphText(one)}`)).toEqual([
      "CoverTitle 社区老年食堂运营补助\n项目绩效评价报告",
      "CoverLine 项目名称：\t社区老年食堂运营补助",
      "CoverLine 主管部门：\t明川市民政局",
      "CoverLine 评价机构：\t明川市财政局",
      "Date 明川市财政局",
      "Date 2024年3月12日",
    ]);
    const [first, second] = paragraphs.slice(-2);
    if (first === undefined || second === undefined) throw new Error("no page to sign");
    expect([first, second].map(paragraphText)).toEqual(["主评人（签字）：\t", "评价机构（盖章）：明川市财政局"]);
    expect(elements(first, "w:pageBreakBefore")).toHaveLength(1);
    expect(elements(second, "w:pageBreakBefore")).toHaveLength(0);
  });
});

describe("署名 and 成文日期", () => {
  const starts = async (issuer: string, date: string) => {
    const file = await docx(documentOf([], { issuer, date }));
    const signed = bodyParagraphs(file).filter((paragraph) => styleOf(paragraph) === "Signature");
    return signed.map((paragraph) => Math.round(Number(attribute(elements(paragraph, "w:ind")[0], "left"))));
  };
  const character = 8844 / 28;

  it("keep two characters from the right, the date beginning two characters after the issuer", async () => {
    // 十二字的署名比日期长：28 − 2 − 12 ＝ 14
    const [issuer = 0, date = 0] = await starts("明川市人民政府办公室财政", "2024年3月12日");
    expect(issuer / character).toBeCloseTo(14, 1);
    expect(date / character).toBeCloseTo(16, 1);
  });

  it("stay with the end of the text", async () => {
    const file = await docx(documentOf([paragraphOf(textNode("第一段")), paragraphOf(textNode("最后一段"))]));
    const kept = (text: string) => elements(paragraphWith(file, text), "w:keepNext").length;
    expect(["第一段", "最后一段", "明川市财政局"].map(kept)).toEqual([0, 1, 1]);
  });

  it("give way to a date that is longer than the issuer", async () => {
    // 日期宽 7 × 0.5 ＋ 3 ＝ 6.5 字：28 − 2 − 6.5 ＝ 19.5
    const [issuer = 0, date = 0] = await starts("财政局", "2024年3月12日");
    expect(date / character).toBeCloseTo(19.5, 1);
    expect(issuer / character).toBeCloseTo(17.5, 1);
  });
});

describe("text", () => {
  it("is read by another program with its headings, stress and links", async () => {
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(await docxBytes(everyNode("ordinary"))),
    });
    expect(value).toContain("<h1>一、夯实绩效管理基础</h1>");
    expect(value).toContain("<h4>（1）落实到科室</h4>");
    expect(value).toContain("<strong>责任主体</strong>");
    expect(value).toContain('<a href="https://example.gov.cn/jixiao/2023/">明川市人民政府门户网站</a>');
    expect(value).toContain("<thead>");
    expect(messages.filter((message) => message.type === "error")).toEqual([]);
  });

  it("that the docx package takes for its own words stays text", async () => {
    const words = ["{default-bullet-numbering-0}", "CURRENT", "TOTAL_PAGES", "{x}"];
    const file = await docx(documentOf(words.map((word) => paragraphOf(textNode(word)))));
    for (const word of words) expect(paragraphText(paragraphWith(file, word))).toBe(word);
  });

  it("that cannot be printed is marked and reported with its place", async () => {
    const document = documentOf([paragraphOf(textNode("抽评项目\u0007共200个")), paragraphOf(textNode("正常的一段"))]);
    const { value: write } = await docxWriter.prepare([document], nodeWorld, "templates");
    const { value, diagnostics } = await write(document);
    expect(value.bytes).toBeDefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: "writers/unprintable-character",
        severity: "warning",
        place: document.place,
        message: "“抽评项目\uFFFD共200个”中有不能印刷的控制字符 U+0007，输出时以“\uFFFD”代替",
      }),
    ]);
    expect(paragraphText(paragraphWith(await docx(document), "抽评"))).toBe("抽评项目\uFFFD共200个");
  });

  it("of a link that is no web address, or too long for Word, is text alone", async () => {
    const urls = ["javascript:alert(1)", "file:///etc/passwd", "//x", `https://example.gov.cn/${"x".repeat(3000)}`];
    const links = urls.map((url) => paragraphOf({ type: "link", url, children: [textNode("公开网址")] }));
    const file = await docx(documentOf(links));
    expect(elements(file.xml("word/document.xml"), "w:hyperlink")).toEqual([]);
    expect(bodyParagraphs(file).filter((one) => paragraphText(one) === "公开网址")).toHaveLength(4);
  });
});
