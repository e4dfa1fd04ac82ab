// Markdown as people in an office type it: Chinese punctuation, 公文 numbering, times, spans and years come through as written.
import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../src/document/document-tree.ts";
import { parseMarkdown } from "../../src/document/parse-markdown.ts";
import { blockText } from "../../src/document/plain-text.ts";
import { toBlocks } from "../../src/document/to-blocks.ts";
import { unsupportedMarkup } from "../../src/document/unsupported-markup.ts";

const blocks = (markdown: string): readonly Block[] => toBlocks(parseMarkdown(markdown).children, new Map());

/** `type text` of each block; headings with their level, paragraphs with their lead. */
const outline = (markdown: string): readonly string[] =>
  blocks(markdown).map((block) => {
    if (block.type === "heading") return `h${block.depth} ${blockText(block)}`;
    if (block.type !== "paragraph" || !block.lead) return `${block.type} ${blockText(block)}`;
    return `lead${block.lead.depth} ${block.lead.children.map(shown).join("")}|${block.children.map(shown).join("")}`;
  });

const shown = (node: Inline): string =>
  "children" in node
    ? `<${node.type}>${node.children.map(shown).join("")}</>`
    : node.type === "text"
      ? node.value
      : `<${node.type}>`;

const inline = (markdown: string): string => {
  const [block] = blocks(markdown);
  return block?.type === "paragraph" ? block.children.map(shown).join("") : `not a paragraph: ${block?.type}`;
};

describe("headings", () => {
  it.each([
    ["## 一、总体情况", ["h1 一、总体情况"]],
    ["# 一、总体情况", ["h1 一、总体情况"]],
    ["### （一）健全制度", ["h2 （一）健全制度"]],
    ["###### 很深", ["h4 很深"]],
    ["一、总体情况", ["h1 一、总体情况"]],
    ["十二、其他", ["h1 十二、其他"]],
    ["（一）健全制度", ["h2 （一）健全制度"]],
    ["(一)健全制度", ["h2 (一)健全制度"]],
    ["（1）自评", ["h4 （1）自评"]],
  ])("%j", (markdown, expected) => expect(outline(markdown)).toEqual(expected));

  it.each([
    ["（一）强化联动。部门预算和决算一并报告。", ["lead2 （一）强化联动。|部门预算和决算一并报告。"]],
    ["一、总体情况。全年开展评价。", ["lead1 一、总体情况。|全年开展评价。"]],
    ["（1）自评，由单位组织。", ["paragraph （1）自评，由单位组织。"]],
    ["一是与人大联动。", ["paragraph 一是与人大联动。"]],
    ["一些单位没有完成。", ["paragraph 一些单位没有完成。"]],
    ["（见附件）", ["paragraph （见附件）"]],
  ])("%j is a sentence", (markdown, expected) => expect(outline(markdown)).toEqual(expected));

  it("numbered lines are paragraphs of their own, without blank lines between them", () => {
    expect(outline("开头一段。\n一、总体情况\n（一）自评。单位自评全覆盖。\n（二）抽评。财政抽评。\n接着写。")).toEqual(
      [
        "paragraph 开头一段。",
        "h1 一、总体情况",
        "lead2 （一）自评。|单位自评全覆盖。",
        "lead2 （二）抽评。|财政抽评。接着写。",
      ],
    );
  });
});

describe("lists", () => {
  it.each([
    ["2022. 全市工作全面推进。", ["paragraph 2022. 全市工作全面推进。"]],
    ["2022. 全市\n2023. 全省", ["paragraph 2022. 全市", "paragraph 2023. 全省"]],
    ["1. 甲\n2. 乙", ["list 1.甲\n2.乙"]],
    ["3. 甲\n4. 乙", ["list 3.甲\n4.乙"]],
    ["- 甲\n- 乙", ["list — 甲\n— 乙"]],
    ["1、甲\n2、乙", ["paragraph 1、甲2、乙"]],
  ])("%j", (markdown, expected) => expect(outline(markdown)).toEqual(expected));
});

describe("lines", () => {
  it.each([
    ["全年组织\n绩效抽评", "全年组织绩效抽评"],
    ["全年组织，\n绩效抽评", "全年组织，绩效抽评"],
    ["使用 Excel\n和 Word", "使用 Excel和 Word"],
    ["the annual\nsummary", "the annual summary"],
    ["共200\n个", "共200个"],
    ["**全年**\n组织", "<strong>全年</>组织"],
    ["“甲”\n“乙”", "“甲”“乙”"],
    ["甲  \n乙", "甲<break>乙"],
    ["甲\\\n乙", "甲<break>乙"],
    ["全年[200个](figure:x)\n，涉及", "全年<figureReference>，涉及"],
    ["全年\n[200个](figure:x)", "全年<figureReference>"],
  ])("%j reads %s", (markdown, expected) => expect(inline(markdown)).toBe(expected));
});

describe("emphasis beside Chinese punctuation", () => {
  it.each([
    ["**“1+N”**制度体系", "<strong>“1+N”</>制度体系"],
    ["**结果挂钩。**下文", "<strong>结果挂钩。</>下文"],
    ["一是**强化“联动”。**与人大联动", "一是<strong>强化“联动”。</>与人大联动"],
    ["（**重点**）", "（<strong>重点</>）"],
    ["**《办法》**规定", "<strong>《办法》</>规定"],
    ["*注：*下文", "<emphasis>注：</>下文"],
    ["2*3*4", "2<emphasis>3</>4"],
    ["snake_case_name", "snake_case_name"],
    ["5 * 3 = 15", "5 * 3 = 15"],
  ])("%s", (markdown, expected) => expect(inline(markdown)).toBe(expected));
});

describe("what other Markdown would eat", () => {
  it.each([
    "2019~2021年与2022~2023年",
    "会议于10:30开始，比例1:2",
    "评价结果:优",
    "见 https://czj.huzhou.gov.cn/，下同",
    "www.example.cn 和 a@example.cn",
    "~~不删~~",
    "[^1]脚注",
    "[ ] 不是任务",
    "A|B",
    "H~2~O",
    "$100$",
    ":emoji:",
    "::: 提示",
    "==高亮==",
  ])("%s", (text) => expect(inline(text)).toBe(text));

  it("an address is a link only when it is written as one, and only to the web", () => {
    expect(inline("[公告](https://example.cn/a)")).toBe("<link>公告</>");
    expect(inline("<https://example.cn/a>")).toBe("<link>https://example.cn/a</>");
    expect(inline("[公告](javascript:alert(1))")).toBe("公告");
    expect(inline("[**公告**第1号](file:///c:/x)")).toBe("<strong>公告</>第1号");
    expect(inline("[公告](//example.cn)")).toBe("公告");
  });
});

describe("tables", () => {
  it("keep their columns, alignment and inline marks", () => {
    const [table] = blocks("| 项目 | 得分 |\n| :-- | --: |\n| **甲** | 90 |\n| 乙\\|丙 | [3个](figure:x) |");
    expect(table).toMatchObject({
      type: "table",
      columns: [
        { title: "项目", align: "left" },
        { title: "得分", align: "right" },
      ],
      rows: [
        [[{ type: "strong" }], [{ value: "90" }]],
        [[{ value: "乙|丙" }], [{ type: "figureReference", figure: "x", text: "3个" }]],
      ],
    });
  });

  it("lose nothing when rows are too short or too long", () => {
    const [table] = blocks("| 甲 | 乙 |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |");
    expect(table && blockText(table)).toBe("甲\t乙\t\n1\t\t\n1\t2\t3");
  });
});

describe("markup that no document carries", () => {
  const warned = (text: string) =>
    unsupportedMarkup({ file: "f.md", line: 10, text }).map(
      ({ severity, place, message }) => `${severity} ${place.line}:${place.column} ${message}`,
    );

  it.each([
    ["<b>重点</b>", "<b>重点</b>", ["warning 10:1 文件里不能有HTML 标记", "warning 10:6 文件里不能有HTML 标记"]],
    ["前<br>后", "前<br>后", ["warning 10:2 文件里不能有HTML 标记"]],
    ["<!-- 注 -->", "<!-- 注 -->", ["warning 10:1 文件里不能有HTML 标记"]],
    ["<script>alert(1)</script>", "<script>alert(1)</script>", ["warning 10:1 文件里不能有HTML 标记"]],
    ["![图](a.png)", "图", ["warning 10:1 文件里不能有图片"]],
    ["见`代码`", "见代码", ["warning 10:2 文件里不能有代码"]],
    ["    缩进", "缩进", ["warning 10:1 文件里不能有代码块"]],
    ["```\n代码\n```", "代码", ["warning 10:1 文件里不能有代码块"]],
  ])("%j stays text, with a warning", (markdown, text, warnings) => {
    expect(blocks(markdown).map(blockText)).toEqual([text]);
    expect(warned(markdown)).toEqual(warnings);
  });

  it("is found behind the first line, at its own", () => {
    expect(warned("甲\n\n- 乙<br>丙")).toEqual(["warning 12:4 文件里不能有HTML 标记"]);
  });

  it("is not confused by template expressions", () => {
    expect(warned('{{财政部门}}{{数 "抽评项目数"}}全年\n\n{{#各 "甲"}}\n{{序}}. {{名称}}<b>\n{{/各}}')).toEqual([
      "warning 13:14 文件里不能有HTML 标记",
    ]);
  });

  it.each(["[201个](figure:抽评项目数)", "<figure:抽评项目数>", "[10%](citation:x)", "[表](table:x)"])(
    "%s is forged: an error",
    (text) => expect(warned(`共${text}`)).toEqual(["error 10:2 figure:、citation:、table: 链接不能手写"]),
  );

  it.each([
    [">".repeat(100)],
    [">".repeat(30_000)],
    ["- ".repeat(3000)],
    [Array.from({ length: 100 }, (_, level) => `${" ".repeat(level * 2)}- 甲`).join("\n")],
  ])("nesting without end is an error, not a crash", (text) => {
    expect(warned(`${text}甲`)).toContainEqual(expect.stringMatching(/^error \d+:\d+ 列表、引文或强调套得太深$/));
  });

  it("three levels of lists are fine", () => expect(warned("- 甲\n  - 乙\n    - 丙\n> > 丁")).toEqual([]));
});
