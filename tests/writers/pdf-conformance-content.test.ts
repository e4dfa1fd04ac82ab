// One document of every 文种 made from content/ keeps PDF/A and PDF/UA, and who hears it read gets all of its text.
import { describe, expect, test } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { Block } from "../../src/document/document-tree.ts";
import { inlineText } from "../../src/document/plain-text.ts";
import { walkStreet } from "../../src/pipeline.ts";
import { shown } from "../../src/writers/pdf/span.ts";
import { pdfWriter } from "../../src/writers/pdf-writer.ts";
import { archivalProblems, claimOf } from "./pdf-conformance/archival-rules.ts";
import { PdfFile } from "./pdf-conformance/file.ts";
import { fontProblems } from "./pdf-conformance/font-rules.ts";
import { structureProblems } from "./pdf-conformance/structure-rules.ts";
import { nodesOf, textReader } from "./pdf-conformance/tree.ts";

const { value: street } = await walkStreet(nodeWorld, { content: "content", templates: "templates", out: "dist" });
const planned = street.years.flatMap((year) => year.documents);
const chosen = [...Map.groupBy(planned, ({ document }) => `${document.type} ${document.profile}`).values()].flatMap(
  (same) => same.slice(-1).map(({ document }) => document),
);
const { value: write } = await pdfWriter.prepare(chosen, nodeWorld, "templates");

/** The headings, paragraphs and cells of a document, in their order. */
function textsIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === "heading") return [inlineText(block.children)];
    if (block.type === "paragraph") return [inlineText([...(block.lead?.children ?? []), ...block.children])];
    if (block.type === "list") return block.items.flatMap(textsIn);
    if (block.type === "blockquote") return textsIn(block.children);
    if (block.type === "table") return block.rows.flat().map(inlineText);
    return block.type === "chart" ? textsIn([block.table]) : [];
  });
}

const ink = (text: string): string => shown(text).replace(/\s/g, "");

describe.each(chosen)("$type ($profile)", async (document) => {
  const { value } = await write(document);
  const file = new PdfFile(value.bytes ?? expect.fail("The document is written."));

  test("breaks no rule of what it claims", () => {
    expect(claimOf(file)).toEqual({ part: document.profile === "report" ? 3 : 2, level: "A", accessible: true });
    expect([...archivalProblems(file), ...fontProblems(file), ...structureProblems(file)]).toEqual([]);
  });

  test("is all there for who hears it, in its order", () => {
    const [whole] = nodesOf(file);
    const heard = ink(textReader(file)(whole ?? expect.fail("There is a document.")));
    let at = 0;
    for (const text of textsIn(document.blocks).map(ink)) {
      expect(heard.slice(at)).toContain(text);
      at = heard.indexOf(text, at) + text.length;
    }
  });
});
