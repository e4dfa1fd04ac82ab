// Every output format with a way to read it back, so that one suite can ask all of them the same.
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { documentText } from "../../src/document/plain-text.ts";
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

type Render = (document: DocumentTree) => Promise<Rendering>;

export interface Format {
  readonly name: string;
  /** Made ready once for many documents, as a build does. */
  prepare(documents: readonly DocumentTree[]): Promise<Render>;
  readonly render: Render;
  readonly read: Read;
}

/** How to read a format back; a writer without a reader here cannot be trusted. */
const readers = new Map<string, Read>([
  ["docx", async (bytes) => docxText(bytes)],
  ["pdf", async (bytes, document) => withoutRepeatedHeads(await pdfPages(bytes), document)],
]);

/** A table that goes on shows its head again at the top of the page. */
function withoutRepeatedHeads(pages: readonly string[], document: DocumentTree): string {
  const tables = document.blocks.flatMap((block) =>
    block.type === "chart" ? [block.table] : block.type === "table" ? [block] : [],
  );
  const heads = tables.map(({ columns }) => visible(columns.map((column) => column.title).join("")));
  const whole = visible(documentText(document));
  return pages.reduce((before, page) => {
    const shown = visible(page);
    const head = heads.find((one) => one !== "" && shown.startsWith(one) && before.includes(one));
    // A table that begins with the page has its head where the document says it.
    const begins = head === undefined || whole.includes(before.slice(-30) + head);
    return before + shown.slice(begins ? 0 : head.length);
  }, "");
}

function written(writer: Writer): Format {
  const prepare: Format["prepare"] = async (documents) => {
    const { value: write } = await writer.prepare(documents, nodeWorld, "templates");
    return async (document) => {
      const { value, diagnostics } = await write(document);
      return { bytes: value.bytes, diagnostics };
    };
  };
  return {
    name: writer.format,
    prepare,
    render: async (document) => (await prepare([document]))(document),
    read: readerOf(writer),
  };
}

const readerOf =
  (writer: Writer): Read =>
  async (bytes, document) => {
    const read = readers.get(writer.format);
    if (read === undefined) throw new Error(`no reader for ${writer.format}`);
    return read(bytes, document);
  };

/** The page shows the title itself. */
const renderPage: Render = async (document) => {
  const { html, outline } = renderHtml(document, { figureHref: () => "figures/spot-check-count.html" });
  return { bytes: new TextEncoder().encode(JSON.stringify([document.title, html, outline])), diagnostics: [] };
};

const html: Format = {
  name: "html",
  prepare: async () => renderPage,
  render: renderPage,
  read: async (bytes) => {
    const [title, body] = JSON.parse(new TextDecoder().decode(bytes)) as [string, string];
    return `${title}\n${htmlText(body)}`;
  },
};

/** Every format a document comes out in: what can be downloaded, and the page. */
export const formats: readonly Format[] = [...allWriters.map(written), html];
