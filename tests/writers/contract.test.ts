// What every output format promises, asked of each: the whole text, the same bytes, and no text that can break it.

import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { isError } from "../../src/base/diagnostic.ts";
import type { Block, DocumentTree, Inline } from "../../src/document/document-tree.ts";
import { documentText } from "../../src/document/plain-text.ts";
import { everyNode } from "./every-node.ts";
import { formats } from "./formats.ts";
import { hostileTexts, visible } from "./hostile-text.ts";

const text = (value: string): Inline => ({ type: "text", value });
const paragraph = (...children: Inline[]): Block => ({ type: "paragraph", children });

function withBlocks(blocks: readonly Block[], rest: Partial<DocumentTree> = {}): DocumentTree {
  return { ...everyNode("ordinary"), ...rest, blocks };
}

/** One text in every place that can hold one. */
function everywhere(value: string): DocumentTree {
  const inline: readonly Inline[] = [
    text(value),
    { type: "strong", children: [text(value)] },
    { type: "emphasis", children: [text(value)] },
    { type: "link", url: value, children: [text(value)] },
    { type: "link", url: `https://example.gov.cn/?q=${value}`, children: [text(value)] },
    { type: "link", url: `javascript:${value}`, children: [text(value)] },
    { type: "figureReference", figure: value, text: value },
    { type: "citation", source: value, text: value },
  ];
  const line = [{ label: value, value }];
  return {
    ...everyNode("report"),
    title: `标题${value}`,
    issuer: value,
    date: value,
    notice: value,
    keywords: [value],
    cover: line,
    signatures: line,
    blocks: [
      { type: "heading", depth: 1, children: inline },
      { type: "paragraph", lead: { depth: 2, children: inline }, children: inline },
      { type: "list", start: 1, items: [[paragraph(...inline)], []] },
      { type: "blockquote", children: [paragraph(...inline)] },
      {
        type: "table",
        caption: value,
        unitNote: value,
        columns: [{ title: `列${value}`, align: "left", weight: 1 }],
        rows: [[inline], []],
        figure: value,
      },
    ],
  };
}

describe.each(formats)("$name", ({ render, read }) => {
  const bytesOf = async (document: DocumentTree): Promise<Uint8Array> => {
    const { bytes, diagnostics } = await render(document);
    if (bytes === undefined) throw new Error(diagnostics.map((one) => one.message).join("\n"));
    return bytes;
  };
  const shown = async (document: DocumentTree) => visible(await read(await bytesOf(document), document));
  /** The whole text, or an error that says why there is none. */
  const showsOrRefuses = async (document: DocumentTree) => {
    const { bytes, diagnostics } = await render(document);
    if (bytes === undefined) expect(diagnostics.filter(isError)).not.toEqual([]);
    else expect(visible(await read(bytes, document))).toContain(visible(documentText(document)));
  };
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(["ordinary", "report"] as const)("shows the whole text of a document in order (%s)", async (profile) => {
    const document = everyNode(profile);
    expect(await shown(document)).toContain(visible(documentText(document)));
  });

  it("gives the same bytes each time, whatever was written before and in any time zone", async () => {
    for (const profile of ["ordinary", "report"] as const) {
      process.env.TZ = "Asia/Shanghai";
      const first = await bytesOf(everyNode(profile));
      await bytesOf(everyNode(profile === "report" ? "ordinary" : "report"));
      process.env.TZ = "America/New_York";
      expect(Buffer.compare(await bytesOf(everyNode(profile)), first)).toBe(0);
    }
  });

  it.each(["ordinary", "report"] as const)(
    "takes a document that has a title and nothing else (%s)",
    async (profile) => {
      const { issuer: _, date: __, ...rest } = everyNode(profile);
      const bare = { ...rest, keywords: [], notice: "", cover: [], signatures: [], blocks: [] };
      expect(await shown(bare)).toContain(visible(bare.title));
    },
  );

  it("shows every row of a table over many pages", async () => {
    const rows = Array.from({ length: 300 }, (_, index) => [[text(`第${index + 1}行`)], [text(`${index + 1}.50`)]]);
    const columns = [
      { title: "名称", align: "left", weight: 3 },
      { title: "金额", align: "right", weight: 1 },
    ] as const;
    const all = await shown(withBlocks([{ type: "table", columns, rows }]));
    const places = rows.map((_, index) => all.indexOf(`第${index + 1}行${index + 1}.50`));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("takes an empty paragraph, list, table and quotation", async () => {
    const document = withBlocks([
      paragraph(),
      { type: "list", items: [] },
      { type: "list", start: 3, items: [[], [{ type: "thematicBreak" }]] },
      { type: "table", columns: [], rows: [] },
      { type: "table", columns: [{ title: "", align: "left", weight: 0 }], rows: [[], [[], [text("多出的一格")]]] },
      { type: "blockquote", children: [] },
    ]);
    expect(await shown(document)).toContain(visible(document.title));
  });

  it.each(hostileTexts)("shows %j as text, wherever it stands", async (value) => {
    await showsOrRefuses(everywhere(value));
  });

  it("takes any text at all", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 40 }), async (value) => {
        await showsOrRefuses(everywhere(value));
      }),
      { numRuns: 30, seed: 9704 },
    );
  });
});
