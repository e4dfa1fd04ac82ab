// The documents that a 签发 may mean: by title, by id, or by the name of the file; never by part of one.
import type { DocumentTree } from "../document/document-tree.ts";

export type Titled = Pick<DocumentTree, "id" | "title" | "fileStem">;

export const namesOfDocument = ({ id, title, fileStem }: Titled): readonly string[] => [
  ...new Set([title, id, fileStem.slice(fileStem.lastIndexOf("/") + 1)]),
];

/** More than one when a name does not tell documents apart. */
export function documentsByName<One>(
  documents: readonly One[],
  titled: (one: One) => Titled,
): ReadonlyMap<string, readonly One[]> {
  const named = new Map<string, One[]>();
  for (const one of documents) {
    for (const name of namesOfDocument(titled(one))) {
      const known = named.get(name);
      if (known) known.push(one);
      else named.set(name, [one]);
    }
  }
  return named;
}
