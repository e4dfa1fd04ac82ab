// manifest.json: every document with its files, every file with its fingerprint.
import { byText } from "../base/order.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { type SignOff, signOffEntry } from "../sign-off/sign-off.ts";
import type { WrittenOutput } from "./output.ts";

export const manifestVersion = 2;

export interface WrittenDocument {
  readonly document: Pick<DocumentTree, "id" | "type" | "title" | "place">;
  /** Paths of its files below the output folder. */
  readonly files: readonly string[];
  /** Paths of its 数据溯源附录, when it has one. */
  readonly annex?: readonly string[];
  /** Path of the file that says where its numbers come from. */
  readonly trace: string;
  /** How far it is reviewed and signed; absent where that is not in use. */
  readonly signOff?: SignOff;
}

/** The text of manifest.json; the same build gives the same text. */
export function manifestText(outputs: readonly WrittenOutput[], documents: readonly WrittenDocument[]): string {
  const manifest = {
    version: manifestVersion,
    documents: [...documents].sort(byText(({ document }) => document.id)).map(documentEntry),
    outputs: [...outputs]
      .sort(byText((output) => output.path))
      .map(({ path, sha256, bytes }) => ({ path, sha256, bytes })),
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

const documentEntry = ({ document: { id, type, title, place }, files, annex, trace, signOff }: WrittenDocument) => ({
  id,
  type,
  title,
  source: place.file,
  files,
  annex,
  trace,
  signOff: signOff && signOffEntry(signOff),
});
