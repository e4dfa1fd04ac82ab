// Forms, and what a document that was issued carries, on a page.
import { describe, expect, it } from "vitest";
import type { TableBlock } from "../../src/document/document-tree.ts";
import { renderHtml } from "../../src/writers/html-writer.ts";
import { documentOf, textNode } from "./docx-written.ts";
import { htmlAttribute, htmlElements, htmlText, parseHtml, textContent } from "./html-reading.ts";

const noFigures = { figureHref: () => undefined };
const column = (title: string, label?: true) =>
  ({ title, align: "left", weight: 1, ...(label ? { label } : {}) }) as const;
const cell = (value: string) => [textNode(value)];

const labels: TableBlock = {
  type: "table",
  headless: true,
  columns: [column("", true), column(""), column("", true), column("")],
  rows: [
    [cell("项目名称"), cell("助餐补助"), cell("主管部门"), cell("民政局")],
    [cell("年度目标"), cell("新增助餐点")],
  ],
};

describe("a form's labels and values", () => {
  const rendered = parseHtml(renderHtml(documentOf([labels]), noFigures).html);

  it("have no head; a label names its row, and the last value runs on to the edge", () => {
    expect(htmlElements(rendered, "thead")).toEqual([]);
    expect(htmlElements(rendered, "th").map((th) => [textContent(th), htmlAttribute(th, "scope")])).toEqual([
      ["项目名称", "row"],
      ["主管部门", "row"],
      ["年度目标", "row"],
    ]);
    expect(htmlElements(rendered, "td").map((td) => [textContent(td), htmlAttribute(td, "colspan")])).toEqual([
      ["助餐补助", undefined],
      ["民政局", undefined],
      ["新增助餐点", "3"],
    ]);
  });

  it("are named for a screen reader by their labels", () => {
    const [wrap] = htmlElements(rendered, "div");
    expect(wrap && htmlAttribute(wrap, "aria-label")).toBe("表格：项目名称、主管部门、年度目标");
  });
});

describe("a letterhead", () => {
  const letterhead = {
    mark: "明川市财政局文件",
    number: "明财绩〔2024〕3号",
    recipients: ["市民政局", "市教育局"],
    attachments: ["评分表", "问题清单"],
    note: "此件公开发布",
    copies: ["市审计局"],
    printer: "明川市财政局办公室",
    printed: "2024年5月7日",
  };

  it("stands around the text; its mark is left to the page", () => {
    const { html } = renderHtml({ ...documentOf([]), profile: "formal", letterhead }, noFigures);
    expect(htmlText(html).trim().split("\n")).toEqual([
      "明财绩〔2024〕3号",
      "市民政局、市教育局：",
      "附件：1. 评分表",
      "2. 问题清单",
      "（此件公开发布）",
      "抄送：市审计局。",
      "明川市财政局办公室",
      "2024年5月7日印发",
    ]);
  });

  it("leaves no gap for what is not there, and gives a single attachment no number", () => {
    const bare = { mark: "明川市财政局", recipients: [], attachments: ["评分表"], copies: [] };
    const { html } = renderHtml({ ...documentOf([]), profile: "letter", letterhead: bare }, noFigures);
    expect(htmlText(html).trim()).toBe("附件：评分表");
  });
});
