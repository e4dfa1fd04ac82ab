// What things in a store are called: what they are, the start of a digest, the digest. No name can lead out of the store.

/** Inputs and files by the digest of their bytes; what was made by the digest of all it was made from. */
export const kinds = ["blobs", "results"] as const;
export type StoredKind = (typeof kinds)[number];

/** In 256 folders, because file shares grow slow with very many files in one. */
export const shelves: readonly string[] = Array.from({ length: 256 }, (_, index) =>
  index.toString(16).padStart(2, "0"),
);

const name = /^(?:blobs|results)\/([0-9a-f]{2})\/\1[0-9a-f]{62}$/;

export const isStoredName = (text: string): boolean => name.test(text);

/** `digest` is a SHA-256 in lower-case hexadecimal. */
export const storedName = (kind: StoredKind, digest: string): string =>
  checkedName(`${kind}/${digest.slice(0, 2)}/${digest}`);

/** The name itself; throws when it is none, for only a bug could have made it. */
export function checkedName(text: string): string {
  if (!isStoredName(text)) throw new Error(`not a name in a store: ${JSON.stringify(text.slice(0, 200))}`);
  return text;
}
