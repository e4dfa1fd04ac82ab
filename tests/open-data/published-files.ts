// The open data a test looks at: those of the content that ships, or of a small region, as bytes by address.

import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { nodeWorld } from "../../src/base/node-world.ts";
import { publicLedger } from "../../src/disclosure/public-ledger.ts";
import type { Publication } from "../../src/disclosure/publication.ts";
import { makeOpenData } from "../../src/open-data/make-open-data.ts";
import { type Street, walkStreet } from "../../src/pipeline.ts";
import { publish } from "../disclosure/publish.ts";

export interface Offered {
  readonly street: Street;
  readonly publication: Publication;
  /** Below the site's root → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** `only`: the 网址名 of the one region that is wanted. */
export async function offer(street: Street, only?: string): Promise<Offered> {
  const files = new Map<string, Uint8Array>();
  const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
    if (files.has(path)) throw new Error(`two files for ${path}`);
    files.set(path, bytes);
  };
  const regions = publish({ street }).regions.filter(({ id }) => only === undefined || id === only);
  const publication = await makeOpenData({ regions }, publicLedger(street.records).records, keep);
  return { street, publication, files };
}

/** Of content/ as it ships. */
export async function offerReal(only?: string): Promise<Offered & { readonly found: readonly Diagnostic[] }> {
  const folders = { content: "content", templates: "templates", out: "dist" };
  const { value: street, diagnostics: found } = await walkStreet(nodeWorld, folders);
  return { ...(await offer(street, only)), found };
}

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function textOf({ files }: Pick<Offered, "files">, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`${path} was not made; there are ${[...files.keys()].join(" ")}`);
  return decoder.decode(bytes);
}

/** The text files of one folder by name, without those of the folders below it. */
export function filesIn(offered: Pick<Offered, "files">, folder: string): ReadonlyMap<string, string> {
  const names = [...offered.files.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && /\.(csv|json)$/.test(path))
    .map((path) => path.slice(folder.length + 1))
    .filter((name) => !name.includes("/"));
  return new Map(names.map((name) => [name, textOf(offered, `${folder}/${name}`)]));
}
