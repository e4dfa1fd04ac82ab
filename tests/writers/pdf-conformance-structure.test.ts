// The structure of a PDF as one gets it who cannot see the page: the document, in its order, with nothing of the page in between.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart.ts";
import { bytesOf, documentOf, hanText, heading, paragraph, text } from "./pdf/writing.ts";
import { isText, PdfFile } from "./pdf-conformance/file.ts";
import { structureProblems } from "./pdf-conformance/structure-rules.ts";
import { nodesOf, textReader } from "./pdf-conformance/tree.ts";
import { readable } from "./pdf-conformance/values.ts";

const fileOf = async (...args: Parameters<typeof bytesOf>): Promise<PdfFile> => new PdfFile(await bytesOf(...args));

describe("the structure", () => {
  test("is the document, in its order", async () => {
    const file = await fileOf(
      documentOf([
        paragraph("起头。"),
        heading(1, "一、甲"),
        heading(3, "1.跳过一级"),
        {
          type: "list",
          start: 1,
          items: [[paragraph("第一项；")], [{ type: "list", items: [[paragraph("子项。")]] }]],
        },
        { type: "blockquote", children: [paragraph("引文。")] },
        paragraph("见", { type: "link", url: "https://example.gov.cn/", children: [text("门户网站")] }, "。"),
        {
          type: "table",
          caption: "表1 名称",
          unitNote: "单位：个",
          columns: [
            { title: "等次", align: "left", weight: 1 },
            { title: "个数", align: "right", weight: 1 },
          ],
          rows: [
            [[text("优")], [text("68")]],
            [[], [text("7")]],
          ],
        },
      ]),
    );
    const textOf = textReader(file);
    const leaves = nodesOf(file).filter(({ children }) => children.every(({ type }) => type === "Link"));
    const path = ({ type, parent }: (typeof leaves)[number]): string =>
      parent === undefined || parent.type === "Document" ? type : `${path(parent)} ${type}`;
    expect(leaves.map((node) => [path(node), textOf(node)])).toEqual([
      ["H1", "关于预算绩效管理情况的说明"],
      ["P", "起头。"],
      ["H2", "一、甲"],
      ["H3", "1.跳过一级"],
      ["L LI LBody P", "1.第一项；"],
      ["L LI LBody P", "2."],
      ["L LI LBody L LI LBody P", "— 子项。"],
      ["BlockQuote P", "引文。"],
      ["P", "见门户网站。"],
      ["P Link", "门户网站"],
      ["Table Caption P", "表1 名称"],
      ["Table Caption P", "单位：个"],
      ["Table TR TH", "等次"],
      ["Table TR TH", "个数"],
      ["Table TR TD", "优"],
      ["Table TR TD", "68"],
      ["Table TR TD", ""],
      ["Table TR TD", "7"],
    ]);
  });

  test("has a paragraph over two pages as one, and the head of a table on every page once", async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [[text(`第${index + 1}行`)]]);
    const columns = [{ title: "独一无二的表头", align: "left", weight: 1 }] as const;
    const file = await fileOf(documentOf([paragraph(hanText(28 * 30)), { type: "table", columns, rows }]));
    const textOf = textReader(file);
    const nodes = nodesOf(file);
    const long = nodes.filter(({ type }) => type === "P").map(textOf);
    expect(long).toEqual([hanText(28 * 30)]);
    const pages = nodes
      .filter(({ type }) => type === "P")
      .flatMap(({ holds }) => holds.map((one) => String(one).split("/")[0]));
    expect(new Set(pages).size).toBe(2);
    expect(file.pages.length).toBeGreaterThan(3);
    expect(nodes.filter(({ type }) => type === "TH").map(textOf)).toEqual(["独一无二的表头"]);
    expect(nodes.filter(({ type }) => type === "TD").map(textOf)).toEqual(rows.map((_, index) => `第${index + 1}行`));
  });

  test("says in words what a chart shows, before the table of its numbers", async () => {
    const chart: Chart = {
      title: "抽评等次分布",
      form: "columns",
      unit: "个",
      categories: ["优", "良"],
      series: [{ name: "个数", values: ["68", "124"].map((amount) => ({ amount, label: amount })) }],
      alternative: "优68个，良124个。",
    };
    const columns = [{ title: "等次", align: "left", weight: 1 }] as const;
    const table = { type: "table", columns, rows: [[[text("优")]]] } as const;
    const file = await fileOf(documentOf([{ type: "chart", chart, table }]));
    const nodes = nodesOf(file).filter(({ parent }) => parent?.type === "Document");
    expect(nodes.map(({ type }) => type)).toEqual(["H1", "Figure", "P", "Table"]);
    const words = file.resolve(nodes[1]?.entries.get("Alt"));
    expect(isText(words) && readable(words)).toBe("抽评等次分布。优68个，良124个。");
    expect(structureProblems(file)).toEqual([]);
  });

  test("is what another reader finds on the page", async () => {
    const bytes = await bytesOf(documentOf([heading(1, "一、甲"), paragraph("正文。")]));
    const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
    const page = await (await task.promise).getPage(1);
    const tree = await page.getStructTree();
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = new Map<string, string>();
    let open = "";
    for (const item of items) {
      if ("str" in item) texts.set(open, (texts.get(open) ?? "") + item.str);
      else open = item.id ?? "";
    }
    type Found = { role?: string; children?: Found[]; type?: string; id?: string };
    const told = ({ role = "", children = [], id }: Found): unknown[] =>
      id !== undefined
        ? [texts.get(id)]
        : children.flatMap(told).map((one) => (typeof one === "string" ? [role, one] : one));
    expect(told(tree as Found)).toEqual([
      ["H1", "关于预算绩效管理情况的说明"],
      ["H2", "一、甲"],
      ["P", "正文。"],
    ]);
    await task.destroy();
  });
});

test("bookmarks lead to their heading", async () => {
  const bytes = await bytesOf(documentOf([paragraph(hanText(28 * 12)), heading(1, "一、在页中")]));
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false });
  const document = await task.promise;
  const [bookmark] = await document.getOutline();
  const [, , left, top] = (bookmark?.dest ?? []) as unknown[];
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const line = items.find((item) => "str" in item && item.str.includes("在页中"));
  const baseline = line !== undefined && "transform" in line ? (line.transform[5] as number) : 0;
  expect(left).toBe(0);
  expect(top).toBeGreaterThan(baseline);
  expect(top).toBeLessThan(baseline + 29);
  await task.destroy();
});
