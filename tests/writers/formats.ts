// Every output format with a way to read it back, so that one suite can ask all of them the same.
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { allWriters } from "../../src/writers/all-writers.ts";
import { renderHtml } from "../../src/writers/html-writer.ts";
import type { Writer } from "../../src/writers/writer.ts";
import { docxText } from "./docx-reading.ts";
import { visible } from "./hostile-text.ts";
import { htmlText } from "./html-reading.ts";
import { pdfPages } from "./pdf-text.ts";

type Read = (bytes: Uint8Array, document: DocumentTree) => Promise<string>;

export interface Rendering {
  /** Undefined when the writer refused the document. */
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Format {
  readonly name: string;
  render(document: DocumentTree): Promise<Rendering>;
  readonly read: Read;
}

/** How to read a format back; a writer without a reader here cannot be trusted. */
const readers = new Map<string, Read>([
  ["docx", async (bytes) => docxText(bytes)],
  ["pdf", async (bytes, document) => withoutRepeatedHeads(await pdfPages(bytes), document)],
]);

/** A table that goes on shows its head again at the top of the page. */
function withoutRepeatedHeads(pages: readonly string[], document: DocumentTree): string {
  const heads = document.blocks.flatMap((block) =>
    block.type === "table" ? visible(block.columns.map((column) => column.title).join("")) : [],
  );
  return pages.reduce((before, page) => {
    const shown = visible(page);
    const again = heads.find((head) => head !== "" && shown.startsWith(head) && before.includes(head));
    return before + shown.slice(again?.length ?? 0);
  }, "");
}

const written = (writer: Writer): Format => ({
  name: writer.format,
  read: async (bytes, document) => {
    const read = readers.get(writer.format);
    if (read === undefined) throw new Error(`no reader for ${writer.format}`);
    return read(bytes, document);
  },
  render: async (document) => {
    const { value: write } = await writer.prepare([document], nodeWorld, "templates");
    const { value, diagnostics } = await write(document);
    return { bytes: value.bytes, diagnostics };
  },
});

/** The page shows the title itself. */
const html: Format = {
  name: "html",
  render: async (document) => {
    const { html, outline } = renderHtml(document, { figureHref: () => "figures/spot-check-count.html" });
    return { bytes: new TextEncoder().encode(JSON.stringify([document.title, html, outline])), diagnostics: [] };
  },
  read: async (bytes) => {
    const [title, body] = JSON.parse(new TextDecoder().decode(bytes)) as [string, string];
    return `${title}\n${htmlText(body)}`;
  },
};

/** Every format a document comes out in: what can be downloaded, and the page. */
export const formats: readonly Format[] = [...allWriters.map(written), html];
