// Tables of a document as files inside its PDF (ISO 19005-3, 6.8): who receives the report can reckon with its numbers.
import { Buffer } from "node:buffer";
import type { PdfDocument } from "../engine.ts";

export interface DataFile {
  readonly name: string;
  /** In ASCII, for programs that read no other names. */
  readonly plainName: string;
  /** What it holds, in words. */
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** They carry the date of the document. */
export function attach(document: PdfDocument, files: readonly DataFile[]): void {
  const date = document.info.CreationDate;
  const attached = files.map(({ name, plainName, description, bytes }) => {
    const content = document.ref({
      Type: "EmbeddedFile",
      Subtype: "text#2Fcsv",
      Params: { Size: bytes.length, CreationDate: date, ModDate: date },
    });
    content.end(Buffer.from(bytes));
    const file = document.ref({
      Type: "Filespec",
      F: new String(plainName),
      UF: new String(name),
      Desc: new String(description),
      AFRelationship: "Data",
      EF: { F: content, UF: content },
    });
    file.end();
    document.addNamedEmbeddedFile(plainName, file);
    return file;
  });
  if (attached.length > 0) document._root.data.AF = attached;
}
