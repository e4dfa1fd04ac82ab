// What a reader of a Word document sees is what is proofread: and where it stands is known.

import { strFromU8, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { numbering } from "./numbering.ts";
import { p, r, read, readBody, textsOf, wordParts } from "./word-files.ts";

const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

describe("the text of a paragraph", () => {
  it.each([
    ["runs are one text", p(r("抽评项目") + r("200个", "<w:b/>")), "抽评项目200个"],
    ["insertions count", p(`${r("共")}<w:ins w:id="1">${r("12")}</w:ins>${r("个")}`), "共12个"],
    [
      "deletions do not",
      p(`${r("共")}<w:del w:id="1"><w:r><w:delText>11</w:delText></w:r></w:del>${r("12个")}`),
      "共12个",
    ],
    ["text moved away does not", p(`<w:moveFrom w:id="1">${r("旧")}</w:moveFrom>${r("新")}`), "新"],
    ["links by their words", p(`${r("见")}<w:hyperlink w:anchor="a">${r("附件")}</w:hyperlink>`), "见附件"],
    ["content controls", p(`<w:sdt><w:sdtPr/><w:sdtContent>${r("2023年")}</w:sdtContent></w:sdt>`), "2023年"],
    [
      "fields by their results",
      p(field("begin") + instruction("DATE") + r("指令里的字") + field("separate") + r("3月") + field("end") + r("底")),
      "3月底",
    ],
    ["simple fields too", p(`<w:fldSimple w:instr="PAGE">${r("7")}</w:fldSimple>${r("页")}`), "7页"],
    ["a tab is a tab", p("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>"), "甲\t乙"],
    ["a hyphen that does not break", p("<w:r><w:t>2019</w:t><w:noBreakHyphen/><w:t>2021年</w:t></w:r>"), "2019-2021年"],
    ["a symbol by its font", p(`<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>已整改</w:t></w:r>`), "☑已整改"],
    ["a formula by its letters", p(`${r("得分率")}<m:oMath><m:r><m:t>=a/b</m:t></m:r></m:oMath>`), "得分率=a/b"],
    [
      "ruby without its reading",
      p(`<w:r><w:ruby><w:rt>${r("jì")}</w:rt><w:rubyBase>${r("绩")}</w:rubyBase></w:ruby></w:r>${r("效")}`),
      "绩效",
    ],
    ["blanks at its ends are layout", p(r("　　一是") + r("督促。  ")), "一是督促。"],
    [
      "a line end in a title",
      p("<w:r><w:t>关于预算绩效</w:t><w:br/><w:t>管理的通知</w:t></w:r>"),
      "关于预算绩效管理的通知",
    ],
    ["a page break says nothing", p('<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>'), "甲乙"],
  ])("%s", (_, body, text) => expect(textsOf(readBody(body))).toEqual([text]));

  it("ends at a line end after a full stop, or before a number", () => {
    const body = p("<w:r><w:t>第一段。</w:t><w:br/><w:t>第二段</w:t><w:br/><w:t>（一）第三段</w:t></w:r>");
    const document = readBody(body);
    expect(textsOf(document)).toEqual(["第一段。", "第二段", "（一）第三段"]);
    expect(document.spots.map((spot) => spot.paragraph)).toEqual([1, 1, 1]);
  });

  it("goes on after a field that was never closed", () => {
    const body = p(field("begin") + instruction("PAGE") + r("指令")) + p("正文还在。");
    expect(textsOf(readBody(body))).toEqual(["正文还在。"]);
  });
});

describe("headings", () => {
  const styles = `<w:style w:styleId="a1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
    <w:style w:styleId="a2"><w:name w:val="二级"/><w:basedOn w:val="a1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:styleId="a3"><w:name w:val="引用"/><w:basedOn w:val="a2"/></w:style>
    <w:style w:styleId="b"><w:name w:val="转圈"/><w:basedOn w:val="b"/></w:style>`;
  it.each([
    ["by a style", '<w:pStyle w:val="a1"/>', "总体情况。", { kind: "heading", level: 1 }],
    ["by a style that says so itself", '<w:pStyle w:val="a2"/>', "总体情况。", { kind: "heading", level: 2 }],
    ["by the style its style is based on", '<w:pStyle w:val="a3"/>', "总体情况。", { kind: "heading", level: 2 }],
    ["by an outline level of its own", '<w:outlineLvl w:val="2"/>', "总体情况。", { kind: "heading", level: 3 }],
    ["not by the level of body text", '<w:outlineLvl w:val="9"/>', "总体情况。", { kind: "paragraph" }],
    ["by the number typed before it", "", "二、主要做法", { kind: "heading", level: 1 }],
    ["not when it is a sentence", "", "二、主要做法是加强监督。", { kind: "paragraph" }],
    ["not by a style based on itself", '<w:pStyle w:val="b"/>', "总体情况。", { kind: "paragraph" }],
  ])("%s", (_, properties, text, kind) => {
    const { prose } = readBody(p("首段。") + p(text, properties), { styles });
    expect(prose[1]).toEqual({ text, ...kind });
  });
});

describe("automatic numbers are part of what a reader sees", () => {
  const item = (text: string, level: number, list = 1): string =>
    p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
  it("count on, begin anew below the next higher one, and are shown in their form", () => {
    const body = [
      item("总体情况", 0),
      item("制度", 1),
      item("机制", 1),
      item("抽评", 2),
      item("主要做法", 0),
      item("监控", 1),
      item("另起", 0, 2),
      item("项目符号", 0, 3),
      item("5亿元的项目", 2, 1),
    ];
    expect(textsOf(readBody(body.join(""), { numbering }))).toEqual([
      "一、总体情况",
      "（一）制度",
      "（二）机制",
      "1.抽评",
      "二、主要做法",
      "（一）监控",
      "一、另起",
      "项目符号",
      "1. 5亿元的项目",
    ]);
  });

  it("come through a style too", () => {
    const styles = `<w:style w:styleId="s"><w:name w:val="列表"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const { prose } = readBody(p("一项", '<w:pStyle w:val="s"/>'), { numbering, styles });
    expect(prose).toEqual([{ text: "一、一项", kind: "item" }]);
  });
});

describe("where it stands", () => {
  it("counts cells by table, row and column, and paragraphs without them", () => {
    const cell = (text: string, span = ""): string => `<w:tc><w:tcPr>${span}</w:tcPr>${p(text)}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell("内")}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell("项目", '<w:gridSpan w:val="2"/>')}${cell("金额")}</w:tr><w:tr><w:trPr><w:del w:id="9"/></w:trPr>${cell("删去的行")}</w:tr><w:tr>${cell("甲")}<w:tc>${inner}${p("")}</w:tc></w:tr></w:tbl>`;
    const { prose, spots } = readBody(p("前。") + table + p("后。"));
    expect(prose.map(({ text, kind }, index) => [text, kind, spots[index]?.part ?? spots[index]?.paragraph])).toEqual([
      ["前。", "paragraph", 1],
      ["项目", "cell", "表1第1行第1列"],
      ["金额", "cell", "表1第1行第3列"],
      ["甲", "cell", "表1第2行第1列"],
      ["内", "cell", "表2第1行第1列"],
      ["后。", "paragraph", 2],
    ]);
  });

  it("knows pages when the file tells where each began, also within a paragraph", () => {
    const turn = "<w:r><w:lastRenderedPageBreak/></w:r>";
    const { spots } = readBody(p("第一页。") + p(r("还在第一页，") + turn + r("已在第二页。")));
    expect(spots.map((spot) => spot.turns)).toEqual([
      [{ offset: 0, page: 1 }],
      [
        { offset: 0, page: 1 },
        { offset: 6, page: 2 },
      ],
    ]);
    expect(readBody(p('<w:r><w:br w:type="page"/></w:r>') + p("甲。")).spots[0]?.turns).toEqual([]);
  });

  it("reads a text box once, though it is written twice", () => {
    const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const drawing = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box("框里的字。")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("框里的字。")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const document = readBody(p(r("正文。") + drawing));
    expect(textsOf(document)).toEqual(["正文。", "框里的字。"]);
    expect(document.spots[1]).toMatchObject({ part: "文本框" });
  });
});

describe("what is left out is said", () => {
  const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("一、情况 1")}</w:sdtContent></w:sdt>`;
  const tocField =
    p(field("begin") + instruction(' TOC \\o "1-3"') + field("separate") + r("一、情况 1")) +
    p(r("二、做法 2") + field("end"));
  it.each([
    ["目录", contents],
    ["目录", tocField],
    ["脚注、尾注", p(`${r("见注。")}<w:r><w:footnoteReference w:id="2"/></w:r>`)],
    ["隐藏的文字", p(r("看得见。") + r("看不见", "<w:vanish/>"))],
  ])("%s", (what, body) => {
    const document = readBody(p("正文。") + body);
    expect(document.leftOut).toEqual([what]);
    expect(textsOf(document).join()).not.toMatch(/情况|做法|看不见/);
  });

  it("页眉、页脚, when they hold more than a page number", () => {
    const relation = (name: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}1.xml"/></Relationships>`;
    const withPart = (name: string, text: string) =>
      readBody(p("正文。"), {
        parts: { "word/_rels/document.xml.rels": relation(name), [`word/${name}1.xml`]: `<w:x>${text}</w:x>` },
      }).leftOut;
    expect(withPart("header", "内部资料")).toEqual(["页眉、页脚"]);
    expect(withPart("footer", "第1页 共3页")).toEqual([]);
  });
});

it("reads the strict form of the format, other prefixes and UTF-16", () => {
  const parts = wordParts({ body: p("甲乙丙。") });
  const xml = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  const strict = xml.replace(
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
  );
  const renamed = xml.replaceAll("w:", "ns0:").replaceAll("xmlns:ns0:", "xmlns:w:").replace("xmlns:w=", "xmlns:ns0=");
  const wide = new Uint8Array([0xff, 0xfe, ...Buffer.from(xml, "utf16le")]);
  for (const main of [strToU8(strict), strToU8(renamed), wide]) {
    expect(textsOf(read("a.docx", zipSync({ ...parts, "word/document.xml": main })))).toEqual(["甲乙丙。"]);
  }
});

it("is read as the Word document it is, whatever its name says", () => {
  const bytes = zipSync(wordParts({ body: p("甲乙丙。") }));
  for (const file of ["a.txt", "a.doc", "a", "a.DOCX"]) expect(textsOf(read(file, bytes))).toEqual(["甲乙丙。"]);
});
