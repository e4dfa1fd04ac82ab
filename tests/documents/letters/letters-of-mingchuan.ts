// The documents with a 发文机关标志 that content/ and templates/ make.
import { nodeWorld } from "../../../src/base/node-world.ts";
import type { DocumentTree } from "../../../src/document/document-tree.ts";
import { walkStreet } from "../../../src/pipeline.ts";

const { value: street, diagnostics } = await walkStreet(nodeWorld, {
  content: "content",
  templates: "templates",
  out: "dist",
});

export const found = diagnostics;
export const allDocuments: readonly DocumentTree[] = street.years.flatMap((year) =>
  year.documents.map(({ document }) => document),
);
export const letters: readonly DocumentTree[] = allDocuments.filter(({ letterhead }) => letterhead !== undefined);

/** The one with this address below mingchuan/. */
export function letterAt(address: string): DocumentTree {
  const letter = letters.find(({ id }) => id === `mingchuan/${address}`);
  if (!letter) throw new Error(`not made: ${address}`);
  return letter;
}
