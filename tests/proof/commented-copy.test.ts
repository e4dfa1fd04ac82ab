// Comments in a copy of a document: each around its words, nothing else touched, what was there kept.
import type { Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Remark } from "../../src/document/proofreading/prose.ts";
import { commentedCopy } from "../../src/proof/commented-copy.ts";
import { attribute, childElements, elements, readDocx } from "../writers/docx-reading.ts";
import { p, r, read, textsOf, type WordParts, wordFile, wordParts } from "./word-files.ts";

const remark = (paragraph: number, start: number, end: number, message = "问题"): Remark => ({
  paragraph,
  start,
  end,
  code: "proof/x",
  severity: "warning",
  message,
});

function comment(bytes: Uint8Array, remarks: readonly Remark[], file = "文.docx"): Uint8Array {
  const written = commentedCopy(read(file, bytes), remarks);
  if (typeof written === "function") throw new Error(written(file).message);
  return written;
}

/** What stands between the marks of each comment, by its number; and its own text. */
function commentsIn(bytes: Uint8Array): Readonly<Record<string, { about: string; says: string }>> {
  const file = readDocx(bytes);
  const marks: Element[] = [];
  const open = new Map<string, string>();
  const about = new Map<string, string>();
  const walk = (element: Element): void => {
    const id = attribute(element, "id") ?? "";
    if (element.localName === "commentRangeStart") open.set(id, "");
    else if (element.localName === "commentRangeEnd") {
      about.set(id, open.get(id) ?? "never opened");
      open.delete(id);
    } else if (element.localName === "commentReference") marks.push(element);
    else if (element.localName === "t") for (const [key, text] of open) open.set(key, text + element.textContent);
    for (const child of childElements(element)) walk(child);
  };
  for (const body of elements(file.xml("word/document.xml"), "w:body")) walk(body);
  expect(open.size, "every comment that begins ends").toBe(0);
  const comments = elements(file.xml("word/comments.xml"), "w:comment");
  const ids = comments.map((one) => attribute(one, "id") ?? "");
  expect([...about.keys()].sort()).toEqual([...ids].sort());
  expect(marks.map((one) => attribute(one, "id")).sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
  return Object.fromEntries(
    comments.map((one, index) => [
      ids[index] ?? "",
      {
        about: about.get(ids[index] ?? "") ?? "",
        says: elements(one, "w:p")
          .map((paragraph) => paragraph.textContent)
          .join("\n"),
      },
    ]),
  );
}

const abouts = (bytes: Uint8Array): readonly string[] => Object.values(commentsIn(bytes)).map((one) => one.about);

const table = (text: string): string => `<w:tbl><w:tr><w:tc>${p(text)}</w:tc></w:tr></w:tbl>`;

describe("a comment stands around the very words", () => {
  it.each([
    ["in the middle of a run", p("共抽评项目201个，涉及"), [5, 9], "201个"],
    ["over several runs", p(r("共20") + r("1个", "<w:b/>") + r("。")), [1, 5], "201个"],
    ["at the beginning", p("201个。"), [0, 4], "201个"],
    ["to the end", p("共201个"), [1, 5], "201个"],
    ["in a link", p(`${r("见")}<w:hyperlink w:anchor="a">${r("附件201个")}</w:hyperlink>`), [3, 7], "201个"],
    [
      "from a link into the text",
      p(`<w:hyperlink w:anchor="a">${r("附件20")}</w:hyperlink>${r("1个。")}`),
      [2, 6],
      "201个",
    ],
    ["in an insertion", p(`${r("共")}<w:ins w:id="7">${r("201个。")}</w:ins>`), [1, 5], "201个"],
    ["in a cell", table("共201个"), [1, 5], "201个"],
    ["behind a tab in one run", p("<w:r><w:t>共</w:t><w:tab/><w:t>201个</w:t></w:r>"), [2, 6], "201个"],
    [
      "in a formula, around the formula",
      p(`${r("共")}<m:oMath><m:r><m:t>a=201</m:t></m:r></m:oMath>${r("个")}`),
      [3, 6],
      "a=201",
    ],
    ["of no length, around a character", p("共201个"), [1, 1], "2"],
    ["beyond the end, around the last character", p("共201个"), [9, 12], "个"],
    ["behind blanks the paragraph begins with", p("　　共201个"), [1, 5], "201个"],
    ["from half of a character, around the whole", p("共𠮷201个"), [2, 7], "共𠮷201个"],
  ])("%s", (_, body, [start = 0, end = 0], about) => {
    const source = wordFile({ body });
    const written = comment(source, [remark(0, start, end)]);
    expect(abouts(written)).toEqual([about]);
    expect(textsOf(read("a.docx", written))).toEqual(textsOf(read("a.docx", source)));
  });

  it("of a counted number, around the first words", () => {
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = p("甲乙", '<w:numPr><w:numId w:val="1"/></w:numPr>');
    expect(abouts(comment(wordFile({ body, numbering }), [remark(0, 0, 2), remark(0, 3, 4)]))).toEqual(["甲", "乙"]);
  });

  it("of a text box, around the box", () => {
    const body = p(
      `${r("前")}<w:r><w:pict><v:textbox><w:txbxContent>${p("框里201个")}</w:txbxContent></v:textbox></w:pict></w:r>`,
    );
    const written = comment(wordFile({ body }), [remark(1, 2, 6)]);
    expect(abouts(written)).toEqual(["框里201个"]);
    const [mark] = elements(readDocx(written).xml("word/document.xml"), "w:commentRangeStart");
    expect(mark?.parentNode?.parentNode?.nodeName).toBe("w:body");
  });

  it("many in one paragraph, beside, within and across each other", () => {
    const remarks = [remark(0, 0, 10), remark(0, 2, 4), remark(0, 4, 6), remark(0, 3, 8), remark(0, 3, 8)];
    const written = comment(wordFile({ body: p(r("零一二三四") + r("五六七八九")) }), remarks);
    expect(abouts(written).toSorted()).toEqual(
      ["零一二三四五六七八九", "二三", "三四五六七", "三四五六七", "四五"].toSorted(),
    );
  });

  it("both halves of a run look as the whole did, and keep their blanks", () => {
    const written = comment(wordFile({ body: p(r("共 201个", '<w:b/><w:sz w:val="32"/>')) }), [remark(0, 2, 6)]);
    const runs = elements(readDocx(written).xml("word/document.xml"), "w:r").filter((run) => run.textContent !== "");
    expect(runs.map((run) => run.textContent)).toEqual(["共 ", "201个"]);
    for (const run of runs) expect(childElements(run).map((one) => one.nodeName)).toEqual(["w:rPr", "w:t"]);
    expect(elements(readDocx(written).xml("word/document.xml"), "w:b")).toHaveLength(2);
    expect(runs[0] && elements(runs[0], "w:t")[0]?.getAttribute("xml:space")).toBe("preserve");
  });
});

describe("the rest of the file", () => {
  const parts: WordParts = {
    body: `${p("共201个。")}<w:sectPr w:rsidR="00A1"><w:pgSz w:w="11906"/></w:sectPr>`,
    styles: '<w:style w:styleId="a"><w:name w:val="Normal"/></w:style>',
    parts: { "word/media/图1.png": new Uint8Array([1, 2, 3, 0, 255]), "docProps/core.xml": "<x/>" },
  };
  const source = wordFile(parts);
  const written = comment(source, [remark(0, 1, 5)]);
  const [before, after] = [unzipSync(source), unzipSync(written)];
  const changed = ["[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels", "word/comments.xml"];

  it("is byte for byte what it was, in the order it had", () => {
    expect(Object.keys(after)).toEqual([...Object.keys(before), "word/comments.xml"]);
    for (const name of Object.keys(before).filter((one) => !changed.includes(one)))
      expect(after[name]).toEqual(before[name]);
  });

  it("names the new part once, and nothing else is said differently", () => {
    const text = (name: string): string => strFromU8(after[name] ?? new Uint8Array());
    expect(text("[Content_Types].xml").match(/\/word\/comments\.xml/g)).toHaveLength(1);
    expect(text("word/_rels/document.xml.rels").match(/Target="comments\.xml"/g)).toHaveLength(1);
    expect(
      text("word/document.xml").replace(
        /<w:comment(RangeStart|RangeEnd) [^>]*>|<w:r><w:commentReference [^>]*><\/w:r>/g,
        "",
      ),
    ).toContain('<w:sectPr w:rsidR="00A1"><w:pgSz w:w="11906"/></w:sectPr></w:body>');
  });

  it("is the same bytes every time", () => {
    expect(comment(source, [remark(0, 1, 5)])).toEqual(written);
  });
});

describe("comments that are there already", () => {
  const comments = '<w:comment w:id="4" w:author="科长"><w:p><w:r><w:t>请核实</w:t></w:r></w:p></w:comment>';
  const marked = `<w:commentRangeStart w:id="4"/>${r("共201个")}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>`;
  const source = wordFile({ body: p(marked), comments });

  it("are kept, and numbers go on", () => {
    expect(commentsIn(comment(source, [remark(0, 1, 5, "与台账不一致")]))).toEqual({
      "4": { about: "共201个", says: "请核实" },
      "5": { about: "201个", says: "提醒：与台账不一致" },
    });
  });

  it("a copy can be proofread and commented again", () => {
    const twice = comment(comment(source, [remark(0, 1, 5, "一")]), [remark(0, 0, 1, "二")]);
    expect(Object.values(commentsIn(twice)).map((one) => one.says)).toEqual(["请核实", "提醒：一", "提醒：二"]);
    const types = strFromU8(unzipSync(twice)["[Content_Types].xml"] ?? new Uint8Array());
    expect(types.match(/comments\.xml/g)).toHaveLength(1);
  });

  it("that cannot be read are no reason to lose them", () => {
    const broken = { ...wordParts({ body: p(marked), comments }), "word/comments.xml": strToU8("<w:comments>") };
    expect(commentedCopy(read("a.docx", zipSync(broken)), [remark(0, 0, 1)])).toBeTypeOf("function");
  });
});

it("a comment says what was met, what to do, and where it comes from; without a date", () => {
  const full: Remark = {
    ...remark(0, 0, 1, "“1\u0000个”<与>台账不一致"),
    severity: "error",
    hint: "请改正",
    related: [{ place: { file: "汇总.yaml" }, message: "2个来自汇总" }],
  };
  const written = comment(wordFile({ body: p("共201个") }), [full]);
  expect(commentsIn(written)["0"]?.says).toBe("错误：“1\uFFFD个”<与>台账不一致\n怎么办：请改正\n参见：2个来自汇总");
  const [one] = elements(readDocx(written).xml("word/comments.xml"), "w:comment");
  expect([attribute(one, "author"), attribute(one, "date")]).toEqual(["亮绩", undefined]);
});

describe("text and Markdown files", () => {
  it.each([
    ["文.txt", "工作总结\n全年A<B&C，共201个。"],
    ["文.md", "# 工作总结\n\n全年**A<B**&C，共201个。\n\n- 一\t项\n"],
  ])("%s becomes a Word file of its text, with the comments", (file, text) => {
    const bytes = new TextEncoder().encode(text);
    const written = comment(bytes, [remark(1, 9, 13)], file);
    expect(textsOf(read("a.docx", written))).toEqual(textsOf(read(file, bytes)));
    expect(abouts(written)).toEqual(["201个"]);
  });
});
