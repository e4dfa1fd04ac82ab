// The HTML body of a document: what a reader of the page, a keyboard, a screen reader and an attacker find in it.

import { describe, expect, it } from "vitest";
import type { Block, Inline } from "../../src/document/document-tree.ts";
import { renderHtml } from "../../src/writers/html-writer.ts";
import { documentOf, paragraphOf, textNode } from "./docx-written.ts";
import { everyNode } from "./every-node.ts";
import { hostileTexts } from "./hostile-text.ts";
import { htmlAttribute, htmlElements, parseHtml, textContent } from "./html-reading.ts";

const noFigures = { figureHref: () => undefined };
const html = (blocks: readonly Block[], figureHref: (figure: string) => string | undefined = () => undefined) =>
  renderHtml(documentOf(blocks), { figureHref }).html;
const heading = (depth: 1 | 2 | 3 | 4, value: string): Block => ({
  type: "heading",
  depth,
  children: [textNode(value)],
});

describe("headings", () => {
  const blocks = [
    heading(1, "一、甲"),
    heading(2, "（一）乙"),
    heading(2, "（二）丙"),
    heading(4, "（1）丁"),
    heading(1, "二、戊"),
    heading(2, "（一）己"),
  ];

  it("begin at h2 and have addresses made of their places", () => {
    const { html, outline } = renderHtml(documentOf(blocks), noFigures);
    const ids = ["s-1", "s-1-1", "s-1-2", "s-1-2-0-1", "s-2", "s-2-1"];
    expect(outline.map((entry) => entry.id)).toEqual(ids);
    expect(outline.map((entry) => entry.depth)).toEqual([1, 2, 2, 4, 1, 2]);
    expect(outline.map((entry) => entry.text)).toEqual([
      "一、甲",
      "（一）乙",
      "（二）丙",
      "（1）丁",
      "二、戊",
      "（一）己",
    ]);
    const found = htmlElements(parseHtml(html)).filter((element) => /^h\d$/.test(element.tagName));
    expect(found.map((element) => element.tagName)).toEqual(["h2", "h3", "h3", "h5", "h2", "h3"]);
    expect(found.map((element) => htmlAttribute(element, "id"))).toEqual(ids);
  });

  it("keep their addresses when their words change", () => {
    const renamed = blocks.map((block) =>
      block.type === "heading" ? { ...block, children: [textNode("改")] } : block,
    );
    expect(renderHtml(documentOf(renamed), noFigures).outline.map((entry) => entry.id)).toEqual(
      renderHtml(documentOf(blocks), noFigures).outline.map((entry) => entry.id),
    );
  });
});

describe("a figure", () => {
  const reference: Inline = { type: "figureReference", figure: "抽评项目数", text: "200个" };

  it("leads to how it was computed", () => {
    expect(html([paragraphOf(reference)], (figure) => (figure === "抽评项目数" ? "figures/a.html" : undefined))).toBe(
      '<p><a class="figure" href="figures/a.html" title="怎么算的">200个</a></p>',
    );
  });

  it("that has no page is marked all the same", () => {
    expect(html([paragraphOf(reference)])).toBe('<p><span class="figure">200个</span></p>');
  });

  it("does not become a link within a link", () => {
    const link: Inline = { type: "link", url: "https://example.gov.cn/", children: [reference] };
    expect(html([paragraphOf(link)], () => "figures/a.html")).toBe(
      '<p><a href="https://example.gov.cn/" rel="noopener"><span class="figure">200个</span></a></p>',
    );
  });
});

describe("a citation", () => {
  it("names its source to those who hover and to those who cannot", () => {
    const cite = (source: string): Inline => ({ type: "citation", source, text: "400余人次" });
    const body = parseHtml(html([paragraphOf(cite("培训台账"), cite("年鉴")), paragraphOf(cite("培训台账"))]));
    const cited = htmlElements(body, "span").map((element) => htmlAttribute(element, "title"));
    expect(cited).toEqual(["来源：培训台账", "来源：年鉴", "来源：培训台账"]);
    expect(htmlElements(body, "sup").map(textContent)).toEqual(["[1]", "[2]", "[1]"]);
    const links = htmlElements(body, "sup").flatMap((element) => htmlElements(element, "a"));
    expect(links.map((link) => htmlAttribute(link, "href"))).toEqual(["#source-1", "#source-2", "#source-1"]);
    const [sources] = htmlElements(body, "section");
    const items = sources === undefined ? [] : htmlElements(sources, "li");
    expect(items.map((item) => [htmlAttribute(item, "id"), textContent(item)])).toEqual([
      ["source-1", "培训台账"],
      ["source-2", "年鉴"],
    ]);
  });

  it("leaves no list behind where nothing is cited", () => {
    expect(html([paragraphOf(textNode("甲"))])).toBe("<p>甲</p>");
  });
});

describe("a table", () => {
  const table = {
    type: "table",
    columns: [
      { title: "名称", align: "left", weight: 1 },
      { title: "金额", align: "right", weight: 1 },
    ],
    rows: [[[textNode("甲")], [textNode("1.50")]], [[textNode("乙")]]],
  } as const satisfies Block;

  it("can be scrolled by keyboard, has a name, and heads for its columns", () => {
    const body = parseHtml(html([{ ...table, caption: "表1", unitNote: "单位：万元" }]));
    const [wrap] = htmlElements(body, "div");
    expect(wrap && ["class", "tabindex", "role", "aria-label"].map((name) => htmlAttribute(wrap, name))).toEqual([
      ...["table-wrap", "0", "region", "表1"],
    ]);
    expect(htmlElements(body, "caption").map(textContent)).toEqual(["表1单位：万元"]);
    expect(
      htmlElements(body, "th").map((cell) => [htmlAttribute(cell, "scope"), htmlAttribute(cell, "class")]),
    ).toEqual([
      ["col", "align-left"],
      ["col", "align-right"],
    ]);
    expect(htmlElements(body, "td").map(textContent)).toEqual(["甲", "1.50", "乙", ""]);
  });

  it("is named by its columns when it has no caption", () => {
    const [wrap] = htmlElements(parseHtml(html([table])), "div");
    expect(wrap && htmlAttribute(wrap, "aria-label")).toBe("表格：名称、金额");
  });

  it("that is a figure leads to how it was made", () => {
    const body = parseHtml(html([{ ...table, figure: "重点评价结果" }], () => "figures/list.html"));
    expect(htmlElements(body, "a").map((link) => [htmlAttribute(link, "href"), textContent(link)])).toEqual([
      ["figures/list.html", "本表怎么算的"],
    ]);
  });
});

describe("other blocks", () => {
  it("are the elements HTML has for them", () => {
    const lead = { depth: 2, children: [textNode("（一）联动。")] } as const;
    expect(html([{ type: "paragraph", lead, children: [textNode("会同"), { type: "break" }, textNode("审计")] }])).toBe(
      '<p><span class="lead lead-2">（一）联动。</span>会同<br>审计</p>',
    );
    expect(html([{ type: "list", start: 3, items: [[paragraphOf(textNode("甲"))]] }])).toBe(
      '<ol start="3"><li><p>甲</p></li></ol>',
    );
    expect(html([{ type: "list", items: [[paragraphOf(textNode("甲"))]] }])).toBe("<ul><li><p>甲</p></li></ul>");
    expect(html([{ type: "blockquote", children: [paragraphOf(textNode("甲"))] }, { type: "thematicBreak" }])).toBe(
      "<blockquote><p>甲</p></blockquote><hr>",
    );
  });
});

describe("the whole body", () => {
  const allowed = new Set([
    ...["h2", "h3", "h4", "h5", "p", "span", "a", "strong", "em", "br", "sup", "section", "ol", "ul", "li"],
    ...["div", "table", "caption", "thead", "tbody", "tr", "th", "td", "blockquote", "hr"],
  ]);
  const allowedAttributes = new Set([
    ...["id", "data-depth", "class", "href", "rel", "title", "aria-label", "tabindex", "role", "scope", "start"],
  ]);

  it.each(["every node", ...hostileTexts])(
    "is inert: nothing runs, nothing is styled, no foreign address (%j)",
    (value) => {
      const link = (url: string): Inline => ({ type: "link", url, children: [textNode(value)] });
      const blocks = [
        ...everyNode("ordinary").blocks,
        paragraphOf(textNode(value), { type: "citation", source: value, text: value }),
        paragraphOf(link(value), link(`javascript:${value}`), link(`data:text/html,${value}`), link(`//${value}`)),
      ];
      const elements = htmlElements(parseHtml(html(blocks, () => "figures/a.html")));
      for (const element of elements) {
        expect(allowed).toContain(element.tagName);
        for (const { name, value } of element.attrs) {
          expect(allowedAttributes).toContain(name);
          if (name === "href") expect(value).toMatch(/^(https?:\/\/|#source-\d+$|figures\/a\.html$)/);
        }
      }
    },
  );

  it("has no title, issuer or notice: those are the page's", () => {
    const { html } = renderHtml(everyNode("report"), noFigures);
    expect(html).not.toContain("绩效评价报告</h");
    expect(html).not.toContain("示例数据：明川市为虚构城市");
  });
});
