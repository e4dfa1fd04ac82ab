// Whatever a record says, a document shows it as it is: no markup, no link, no template, no HTML comes from data.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../src/document/document-tree.ts";
import { parseMarkdown } from "../../src/document/parse-markdown.ts";
import { blockText } from "../../src/document/plain-text.ts";
import { toBlocks } from "../../src/document/to-blocks.ts";
import { FigureScope } from "../../src/figures/figure-engine.ts";
import { citationLink, figureLink, readLink } from "../../src/narrative/links.ts";
import { renderNarrative } from "../../src/narrative/render-narrative.ts";
import { Records } from "../../src/records/records.ts";
import { bodyText, onlyDocument, walkSmall } from "../small-content.ts";

// The same texts each time.
fc.configureGlobal({ seed: 20231231 });

const nothing = new FigureScope(new Records([], []), new Map(), { region: "测试市", year: "2023" });

/** The blocks of a template in which 名称 is this text. */
function written(text: string, template = "{{名称}}"): readonly Block[] {
  const { markdown } = renderNarrative({
    template: { file: "t.md", line: 1, text: template },
    partials: new Map(),
    words: new Map([["名称", text]]),
    figures: nothing,
  });
  return toBlocks(parseMarkdown(markdown).children, new Map());
}

/** As text may be expected back: one line, without blanks at its ends; no text file holds the character NUL. */
const normalised = (text: string): string =>
  text
    .replace(/[\n\t\r]+/g, " ")
    .trim()
    .replaceAll("\0", "\uFFFD");

const inlinesIn = (blocks: readonly Block[]): readonly Inline["type"][] =>
  blocks.flatMap((block) => {
    if (block.type === "heading") return block.children.map((child) => child.type);
    if (block.type !== "paragraph") return ["strong"];
    return [...(block.lead?.children ?? []), ...block.children].map((child) => child.type);
  });

/** Texts made of what Markdown, HTML, Handlebars and 公文 numbering find special, and of any characters at all. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ..."*_`~[]()<>#+-.!|\\{}&;:=\"'/^$%@ \t\n\r",
        ..."一（）、。：；“”《》　１.",
        ..."{{ }} {{{ --- === ``` ~~~ <!-- --> &amp; &#42; <b> https:// figure: table: [x]: ![ 1. 1) - ** __ 0 二、 （一） \u00A0 \u2028 \u200B".split(
          " ",
        ),
      ),
      { maxLength: 16 },
    )
    .map((parts) => parts.join("")),
);

describe("any text from a record", () => {
  it("stands in a paragraph as it was written", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const blocks = written(text);
        const expected = normalised(text);
        expect(blocks.map(blockText)).toEqual(expected === "" ? [] : [expected]);
        expect(inlinesIn(blocks).every((type) => type === "text")).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  it.each([
    ["in a sentence", "前{{名称}}后", (text: string) => `前${text}后`],
    ["in bold", "**{{名称}}**", (text: string) => text],
    ["in a heading", "## 前{{名称}}后", (text: string) => `前${text}后`],
    ["in a list", "- 前{{名称}}后", (text: string) => `— 前${text}后`],
    ["in a quotation", "> 前{{名称}}后", (text: string) => `前${text}后`],
    ["in a table", "| 甲 |\n|---|\n| 前{{名称}}后 |", (text: string) => `甲\n前${text}后`],
    ["in a link", "[前{{名称}}后](https://example.cn/)", (text: string) => `前${text}后`],
  ])("%s it does not leave its place", (_, template, expected) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const value = normalised(text);
        if (value === "") return;
        expect(written(text, template).map(blockText)).toEqual([expected(value)]);
      }),
      { numRuns: 400 },
    );
  });

  it("survives as the text and the source of a quotation, and as the text of a figure", () => {
    const wellFormed = hostile.filter((text) => normalised(text) !== "");
    fc.assert(
      fc.property(wellFormed, wellFormed, (text, source) => {
        const blocks = toBlocks(
          parseMarkdown(`前${citationLink(text, source)}${figureLink(text, source)}后`).children,
          new Map(),
        );
        expect(blocks).toMatchObject([
          {
            type: "paragraph",
            children: [
              { type: "text", value: "前" },
              { type: "citation", source: source.toWellFormed(), text: normalised(text) },
              { type: "figureReference", figure: source.toWellFormed(), text: normalised(text) },
              { type: "text", value: "后" },
            ],
          },
        ]);
      }),
      { numRuns: 600 },
    );
  });
});

describe("from the file to the document", () => {
  it.each([
    "**重点**项目",
    "[点此](javascript:alert(1))",
    "<script>alert(1)</script>",
    "{{备注}}",
    '{{数 "x"}}',
    "![图](x.png)",
    "https://example.cn/，下同",
    "1. 不是列表",
    "# 不是标题",
    "A|B",
    "&lt;b&gt;",
    "甲\\*乙",
    "`代码`",
    "--- 甲 ---",
  ])("%s", async (name) => {
    const record = `- {编号: a, 名称: ${JSON.stringify(name)}, 类型: 部门评价, 对象: 项目, 主管部门: 商务局}\n`;
    const walked = await walkSmall({
      records: { "2023/绩效评价.yaml": record },
      figures: "清单: {编码: l, 口径: 测试, 列表: 绩效评价, 列: [名称]}\n",
      prose: '{{#各 "清单"}}名称：{{名称}}。{{/各}}\n\n{{表 "清单"}}',
    });
    expect(bodyText(onlyDocument(walked))).toBe(`名称：${name}。\n清单\n名称\n${name}`);
  });
});

describe("links of ours", () => {
  it.each(["https://example.cn", "figures:x", "figure", "figure:%E0%A4%A", "javascript:figure:x", ""])(
    "%j is none",
    (url) => expect(readLink(url)).toBeUndefined(),
  );

  it("are read back as they were written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (id) => {
        const url = /\]\((.*)\)$/s.exec(figureLink("x", id))?.[1] ?? "";
        expect(readLink(url)).toEqual({ scheme: "figure", target: id.toWellFormed() });
      }),
    );
  });
});
