// manifest.json: every file of a build with its fingerprint, and every figure of every document down to file and line.
import { byText } from "../base/order.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { sha256 } from "./digest.ts";
import type { Output } from "./output.ts";

export interface WrittenDocument {
  readonly document: DocumentTree;
  /** Paths of its files below the output folder. */
  readonly files: readonly string[];
  /** Paths of its 数据溯源附录, when it has one. */
  readonly annex?: readonly string[];
}

/** The text of manifest.json; the same build gives the same text. */
export function manifestText(outputs: readonly Output[], documents: readonly WrittenDocument[]): string {
  const manifest = {
    version: 1,
    documents: [...documents].sort(byText(({ document }) => document.id)).map(documentEntry),
    outputs: [...outputs]
      .sort(byText((output) => output.path))
      .map(({ path, bytes }) => ({ path, sha256: sha256(bytes), bytes: bytes.length })),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

function documentEntry({ document, files, annex }: WrittenDocument) {
  return {
    id: document.id,
    type: document.type,
    title: document.title,
    source: document.place.file,
    files,
    annex,
    figures: [...document.figures.values()].sort(byText((figure) => figure.id)).map((figure) => ({
      figure: figure.id,
      text: figure.text,
      basis: figure.provenance.basis,
      method: figure.provenance.method,
      operands: figure.provenance.operands,
      inputs: figure.provenance.inputs.map(({ kind, id, place, field, value }) => ({
        kind,
        id,
        file: place.file,
        line: place.line,
        field,
        value,
      })),
    })),
  };
}
