// Hands definitions to pdfmake: the only file that runs it. It may reach neither the network nor the disk.
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { DocumentTree } from "../../document/document-tree.ts";
import type { Fonts } from "../fonts/prepare-fonts.ts";
import { ArchivedDocument } from "./conformance/archived-document.ts";
import { reportData } from "./conformance/report-data.ts";
import { TaggedRenderer } from "./conformance/tagged-renderer.ts";
import { type LaidPages, LayoutBuilder, normalizePageMargin, normalizePageSize, PictureMeasure } from "./engine.ts";

/** `definition`: of the pages of the document. */
export type Print = (definition: TDocumentDefinitions, document: DocumentTree) => Promise<Uint8Array>;

export function printer(fonts: Fonts): Print {
  const faces: Record<string, { readonly normal: Buffer }> = {};
  for (const [id, bytes] of fonts.files) faces[id] = { normal: Buffer.from(bytes) };
  return (definition, document) => {
    const file = new ArchivedDocument({
      fonts: faces,
      options: { autoFirstPage: false, font: null, info: information(definition) },
      language: definition.language ?? "zh-CN",
      dataFiles: reportData(document),
      addresses: new Map([...document.figures].map(([id, { code }]) => [id, `figure-${code}`])),
    });
    const bytes = bytesOf(file);
    new TaggedRenderer(file).renderPages(laidOut(definition, file));
    file.end();
    return bytes;
  };
}

function laidOut(
  { content, pageSize, pageMargins, defaultStyle }: TDocumentDefinitions,
  file: ArchivedDocument,
): LaidPages {
  const layout = new LayoutBuilder(normalizePageSize(pageSize), normalizePageMargin(pageMargins), new PictureMeasure());
  return layout.layoutDocument(content, file, {}, defaultStyle);
}

/** The keys of the information dictionary begin with a capital. */
const information = ({ info = {} }: TDocumentDefinitions): Record<string, unknown> =>
  Object.fromEntries(Object.entries(info).map(([key, value]) => [key.charAt(0).toUpperCase() + key.slice(1), value]));

function bytesOf(file: ArchivedDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve) => {
    file.on("data", (chunk) => chunks.push(chunk));
    file.on("end", () => resolve(Buffer.concat(chunks)));
  });
}
