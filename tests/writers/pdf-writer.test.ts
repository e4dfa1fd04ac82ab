// The PDF writer as a whole: faces, bookmarks, contents, what the file says of itself, and what stops it.
import { describe, expect, test } from "vitest";
import { profiles } from "../../src/document/document-tree.ts";
import { everyNode } from "./every-node.ts";
import { formal } from "./issued-documents.ts";
import { bytesOf, documentOf, hanText, heading, paragraph, text, write } from "./pdf/writing.ts";
import { bodyLines, inkEdges, inkOf, type ReadPdf, readPdf, textBlock } from "./pdf-reading.ts";

const read = async (...args: Parameters<typeof bytesOf>): Promise<ReadPdf> => readPdf(await bytesOf(...args));

describe("faces", async () => {
  const { pages } = await read(everyNode("ordinary"));
  const pieces = pages.flatMap((page) => page.lines.flatMap((line) => line.pieces));
  const faceOf = (part: string): string | undefined => pieces.find((piece) => piece.text.includes(part))?.face;

  test.each([
    ["the title in 小标宋", "年度预算绩效管理工作总结", "NotoSerifSC-Bold"],
    ["一、 in 黑体", "夯实绩效管理基础", "NotoSansSC-Medium"],
    ["（一） in 楷体", "健全制度体系", "LXGWWenKai-Regular"],
    ["1. in 仿宋", "明确职责分工", "NotoSerifSC-Regular"],
    ["（1） in 仿宋", "落实到科室", "NotoSerifSC-Regular"],
    ["a leading phrase in the face of its level", "强化部门联动", "LXGWWenKai-Regular"],
    ["strong text in 黑体", "责任主体", "NotoSansSC-Medium"],
    ["stressed text in 楷体", "花钱必问效", "LXGWWenKai-Regular"],
    ["a quotation in 楷体", "各级预算部门应当", "LXGWWenKai-Regular"],
    ["a table head in 黑体", "涉及资金", "NotoSansSC-Medium"],
    ["the body in 仿宋", "逐项核对产出数量", "NotoSerifSC-Regular"],
  ])("set %s", (_, part, face) => {
    expect(faceOf(part)).toBe(face);
  });

  test("the title stands in 二号, in the middle", () => {
    const title = pages[0]?.lines.find((line) => line.text.includes("工作总结"));
    expect(title?.pieces[0]?.size).toBe(22);
    expect(((title?.left ?? 0) + (title?.right ?? 0)) / 2).toBeCloseTo((textBlock.left + textBlock.right) / 2, 0);
  });
});

describe("a report", async () => {
  const { pages, bookmarks, info } = await read(everyNode("report"));

  test("has a cover and a contents list without numbers, and page 1 after them", () => {
    const numbers = pages.map((page) => page.lines.find((line) => /^— \d+ —$/.test(line.text))?.text);
    expect(numbers.slice(0, 4)).toEqual([undefined, undefined, "— 1 —", "— 2 —"]);
    expect(inkOf(bodyLines(pages[0] ?? expect.fail("There is a cover.")))).toBe(
      "社区老年食堂运营补助项目绩效评价报告项目名称：社区老年食堂运营补助主管部门：明川市民政局评价机构：明川市财政局明川市财政局2024年3月12日",
    );
  });

  test("lists 一、 and （一） with the numbers printed on their pages", () => {
    const entries = bodyLines(pages[1] ?? expect.fail("There is a contents list.")).slice(1);
    const listed = entries.map((line) => /^(.+?)…+(\d+)$/.exec(line.text)?.slice(1));
    expect(listed.map((entry) => entry?.[0])).toEqual([
      "一、夯实绩效管理基础",
      "（一）健全制度体系",
      "二、强化结果应用",
    ]);
    for (const entry of listed) {
      const page = pages.find((one) => one.lines.some((line) => line.text === `— ${entry?.[1]} —`));
      expect(page?.lines.map((line) => line.text)).toContain(entry?.[0]);
    }
    for (const line of entries) expect(line.right).toBeCloseTo(textBlock.right, 0);
  });

  test("has a bookmark for each heading, under the one above it", () => {
    expect(bookmarks).toEqual([
      {
        title: "一、夯实绩效管理基础",
        page: 3,
        children: [
          {
            title: "（一）健全制度体系",
            page: 3,
            children: [
              { title: "1.明确职责分工", page: 3, children: [{ title: "（1）落实到科室", page: 3, children: [] }] },
            ],
          },
        ],
      },
      { title: "二、强化结果应用", page: 4, children: [] },
    ]);
  });

  test("ends with the page to sign on", () => {
    expect(inkOf(bodyLines(pages.at(-1) ?? expect.fail("There is a page.")))).toBe(
      "主评人（签字）：评价机构（盖章）：明川市财政局",
    );
  });

  test("says what it is, and the date it carries", () => {
    expect(info).toMatchObject({
      Title: "社区老年食堂运营补助项目绩效评价报告",
      Author: "明川市财政局",
      Subject: "绩效评价报告",
      Keywords: "预算绩效；明川市；2023年度",
      Language: "zh-CN",
      CreationDate: "D:20240312000000Z",
      ModDate: "D:20240312000000Z",
    });
  });

  test("lists headings over more than one page with the right numbers", async () => {
    const headings = Array.from({ length: 60 }, (_, index) => `${index + 1}、第${index + 1}部分`);
    const blocks = headings.flatMap((title) => [heading(1, title), paragraph(hanText(200))]);
    const long = await read({ ...everyNode("report"), blocks });
    const entries = long.pages
      .slice(1, 4)
      .flatMap((page) => bodyLines(page).flatMap((line) => [...line.text.matchAll(/^(.+?)…+(\d+)$/g)]));
    expect(entries.map((entry) => entry[1])).toEqual(headings);
    for (const [, title = "", number] of entries) {
      const page = long.pages.find((one) => one.lines.some((line) => line.text === `— ${number} —`));
      expect(page?.lines.map((line) => line.text)).toContain(title);
    }
  });
});

test("a link leads to its address", async () => {
  const { pages } = await read(everyNode("ordinary"));
  expect(new Set(pages.flatMap((page) => page.links))).toEqual(
    new Set([
      "https://example.gov.cn/jixiao/2023/",
      "https://example.gov.cn/jixiao/2023/data/evaluations-and-spot-checks-and-rectifications.json?format=pretty",
    ]),
  );
});

describe("the bytes", () => {
  test.each(["ordinary", "report"] as const)("of an %s document are the same each time", async (profile) => {
    const first = await bytesOf(everyNode(profile));
    expect(Buffer.from(await bytesOf(everyNode(profile))).equals(first)).toBe(true);
  });

  test("do not depend on the other documents of the build", async () => {
    // As many characters as it takes for the fonts of the build to change in kind.
    const common = String.fromCodePoint(...Array.from({ length: 1200 }, (_, index) => 0x4e00 + index * 2));
    const other = documentOf([heading(1, common), heading(2, common), paragraph(common, "2019—2021年，约翰·史密斯")]);
    const alone = await bytesOf(everyNode("report"));
    expect(Buffer.from(await bytesOf(everyNode("report"), undefined, [other])).equals(alone)).toBe(true);
  });

  test("do not depend on being written at the same time as others", async () => {
    const { pdfWriter } = await import("../../src/writers/pdf-writer.ts");
    const { bareWorld } = await import("./pdf/writing.ts");
    const documents = [everyNode("ordinary"), everyNode("report")];
    const one = (await pdfWriter.prepare(documents, bareWorld, "templates")).value;
    const two = (await pdfWriter.prepare([documentOf([paragraph("其他")])], bareWorld, "templates")).value;
    const [a, b] = await Promise.all([
      one(documents[0] ?? expect.fail()),
      one(documents[1] ?? expect.fail()),
      two(documentOf([paragraph("其他")])),
    ]);
    expect(a.value.bytes).toEqual(await bytesOf(everyNode("ordinary")));
    expect(b.value.bytes).toEqual(await bytesOf(everyNode("report")));
  });

  test("leave the document as it was", async () => {
    const document = everyNode("report");
    await bytesOf(document);
    expect(document).toEqual(everyNode("report"));
  });
});

describe("a character no face has", () => {
  test("stops the document, and is named with its code and the place", async () => {
    const { bytes, found } = await write(
      documentOf([paragraph("姓名：\u{20BB7}某")], { place: { file: "content/a.md", line: 3 } }),
    );
    expect(bytes).toBeUndefined();
    expect(found).toMatchObject([
      { code: "writers/missing-glyph", severity: "error", place: { file: "content/a.md", line: 3 } },
    ]);
    expect(found[0]?.message).toContain("“\u{20BB7}”（U+20BB7）");
  });

  test.each([
    ["a title", documentOf([], { title: "\uE000" })],
    ["an issuer", documentOf([], { issuer: "\uE000" })],
    ["a notice", documentOf([], { notice: "\uE000" })],
    ["a cover line", { ...everyNode("report"), cover: [{ label: "名称", value: "\uE000" }] }],
    ["a signature", { ...everyNode("report"), signatures: [{ label: "\uE000", value: "" }] }],
    ["a heading", documentOf([heading(1, "\uE000")])],
    [
      "a table",
      documentOf([{ type: "table", columns: [{ title: "甲", align: "left", weight: 1 }], rows: [[[text("\uE000")]]] }]),
    ],
    ["a caption", documentOf([{ type: "table", caption: "\uE000", columns: [], rows: [] }])],
    ["a list", documentOf([{ type: "list", items: [[paragraph("\uE000")]] }])],
  ])("is found in %s", async (_, document) => {
    const { bytes, found } = await write(document);
    expect(bytes).toBeUndefined();
    expect(found.map((one) => one.code)).toEqual(["writers/missing-glyph"]);
    expect(found[0]?.message).toContain("U+E000");
  });

  test("stops no other document", async () => {
    const { bytes } = await write(everyNode("ordinary"), undefined, [documentOf([paragraph("\uE000")])]);
    expect(bytes).toBeDefined();
  });
});

test("characters without a shape leave no trace, control characters leave a box and a warning", async () => {
  const { bytes, found } = await write(
    documentOf([paragraph("零\u200B宽\uFEFF字\u00AD符，控\u0000制\u202E符，一\t二\u2028三")]),
  );
  const { pages } = await readPdf(bytes ?? expect.fail("It is written."));
  expect(inkOf(pages.flatMap(bodyLines))).toContain("零宽字符，控□制□符，一二三");
  expect(found.map((one) => [one.code, one.severity])).toEqual([["writers/unprintable-character", "warning"]]);
});

test.each([
  ["nothing", []],
  ["empty blocks", [heading(1, ""), paragraph(), paragraph(""), { type: "list", items: [[]] } as const]],
  ["empty tables", [{ type: "table", columns: [{ title: "", align: "left", weight: 0 }], rows: [[], [[]]] } as const]],
  ["an endless word", [paragraph("x".repeat(3000)), paragraph("9".repeat(500))]],
  ["only headings", Array.from({ length: 80 }, (_, index) => heading(1, `${index}、标题`))],
])("a document of %s is written in every profile", async (_, blocks) => {
  const letterhead = { mark: "", recipients: [], attachments: [], copies: [] };
  for (const profile of profiles) {
    const { pages } = await read({ ...everyNode(profile), letterhead, blocks });
    for (const line of pages.flatMap(bodyLines)) expect(inkEdges(line).right).toBeLessThan(textBlock.right + 3);
  }
});

test("a letterhead with a character no face has stops the document", async () => {
  for (const part of ["mark", "number", "urgency", "note", "printer", "printed"] as const) {
    const { bytes, found } = await write(formal({ [part]: "\uE000" }));
    expect(bytes, part).toBeUndefined();
    expect(found.map((one) => one.code)).toEqual(["writers/missing-glyph"]);
  }
  for (const part of ["recipients", "attachments", "copies"] as const) {
    expect((await write(formal({ [part]: ["\uE000"] }))).bytes, part).toBeUndefined();
  }
});
