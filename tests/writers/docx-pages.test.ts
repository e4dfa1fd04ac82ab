// Pages as an engine lays them out that follows Word: how full they are, and whether the contents list names the right ones.

import { Document } from "docx";
import { layoutDocument } from "docx/layout";
import { describe, expect, it } from "vitest";
import type { Block, DocumentTree, Heading } from "../../src/document/document-tree.ts";
import { inlineText } from "../../src/document/plain-text.ts";
import { ChartPictures } from "../../src/writers/docx/chart.ts";
import { flowOf } from "../../src/writers/docx/flow.ts";
import { Hyperlinks } from "../../src/writers/docx/hyperlinks.ts";
import { KeptUnits } from "../../src/writers/docx/kept-units.ts";
import { pagesOfHeadings } from "../../src/writers/docx/page-estimate.ts";
import { sectionsOf } from "../../src/writers/docx/sections.ts";
import { styleSheet } from "../../src/writers/docx/style-sheet.ts";
import { paragraphOf, textNode } from "./docx-written.ts";
import { everyNode } from "./every-node.ts";

const prose =
  "各部门对照年初批复的绩效目标，逐项核对产出数量、产出质量、完成时效和成本控制情况，对偏离目标较大的事项说明原因，" +
  "涉及资金3.03亿元，占34%；“先看目标、再看过程、后看结果”（见附件），2023年共完成评价12个。";

/** The same blocks for the same seed: headings of every level, paragraphs of every length, tables. */
function blocksOf(seed: number): readonly Block[] {
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return Math.floor((state / 0x7fffffff) * limit);
  };
  const depths = [1, 2, 3, 4] as const;
  const some = (length: number): string => prose.repeat(Math.ceil(length / prose.length)).slice(0, length);
  const make = [
    (index: number): Block => ({
      type: "heading",
      depth: depths[below(4)] ?? 1,
      children: [textNode(`第${index}个标题`)],
    }),
    (): Block => ({
      type: "table",
      caption: "表",
      columns: [
        { title: "序号", align: "left", weight: 1 },
        { title: "名称", align: "left", weight: 3 },
      ],
      rows: Array.from({ length: 2 + below(20) }, () => [[textNode("1")], [textNode(some(1 + below(60)))]]),
    }),
    (): Block => ({ type: "list", start: 1, items: [[paragraphOf(textNode(some(1 + below(80))))]] }),
    (): Block => paragraphOf(textNode(some(1 + below(200)))),
  ];
  const kinds = [0, 0, 0, 1, 2, 3, 3, 3, 3, 3];
  return Array.from({ length: 80 }, (_, index) => (make[kinds[below(10)] ?? 3] ?? (() => paragraphOf()))(index));
}

/** The text of each line of each page of the body. */
function laidOut(document: DocumentTree): readonly (readonly string[])[] {
  const body = sectionsOf(document, {
    charts: new ChartPictures(undefined),
    hyperlinks: new Hyperlinks(),
    units: new KeptUnits(),
  }).at(-1);
  if (body === undefined) throw new Error("no body");
  const file = new Document({ sections: [body], styles: { importedStyles: styleSheet } });
  const { pages, stoppedAt } = layoutDocument(file, { guess: true });
  if (stoppedAt !== undefined) throw new Error(stoppedAt);
  return pages.map((page) =>
    page.body.flatMap((block) => (block.type === "paragraph" ? block.lines.map((line) => line.text) : [])),
  );
}

describe("a full page", () => {
  it("has 22 lines of 28 characters", () => {
    const blocks = [paragraphOf(textNode("绩效管理工作总结".repeat(400)))];
    const [, second = [], third = []] = laidOut({ ...everyNode("ordinary"), blocks });
    for (const page of [second, third]) expect(page.map((line) => line.length)).toEqual(Array(22).fill(28));
  });
});

describe("the page of a heading", () => {
  it.each([9704, 2012, 156, 225])("is where Word would put it (document %i)", (seed) => {
    const document: DocumentTree = { ...everyNode("report"), blocks: blocksOf(seed) };
    const lines = laidOut(document);
    const expected = (heading: Heading) => lines.findIndex((page) => page.includes(inlineText(heading.children))) + 1;
    const pages = pagesOfHeadings(flowOf(document));
    expect(pages.size).toBeGreaterThan(15);
    const headings = [...pages.keys()];
    expect(headings.map((heading) => pages.get(heading))).toEqual(headings.map(expected));
    expect(Math.max(...pages.values())).toBeGreaterThan(8);
  });
});
