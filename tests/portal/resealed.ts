// A build that was changed with care: whoever changed it has made all its digests anew, so that only what it says can give it away.
import { sha256 } from "../../src/base/digest.ts";
import type { MemoryWorld } from "../memory-world.ts";

const lists = ["files", "searched", "pairs"] as const;
const names = { files: "files.jsonl", searched: "pages.jsonl", pairs: "pairs.json" } as const;

interface Digest {
  sha256: string;
  bytes: number;
}

/** `share`: what becomes of region.json; `lines`: of the list of files, after its digests are made anew. */
export function reseal(
  world: MemoryWorld,
  build: string,
  id: string,
  {
    share: change = (one) => one,
    lines: changeLines = (all) => all,
  }: {
    readonly share?: (share: Record<string, unknown>) => Record<string, unknown>;
    readonly lines?: (lines: readonly object[]) => readonly unknown[];
  } = {},
): void {
  const folder = `${build}/publication/${id}`;
  const digest = (path: string): Digest => {
    const bytes = world.files.get(path) ?? new Uint8Array();
    return { sha256: sha256(bytes), bytes: bytes.length };
  };
  const put = (path: string, text: string): void => void world.files.set(path, new TextEncoder().encode(text));
  const read = (path: string): string => world.text(path) ?? "";
  const files = read(`${folder}/${names.files}`)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { readonly path: string });
  const anew = files.map((file) => ({ ...file, ...digest(`${build}/site/${file.path}`) }));
  const lines = changeLines(anew);
  put(`${folder}/${names.files}`, lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
  const share = JSON.parse(read(`${folder}/region.json`)) as Record<string, unknown>;
  const told = share.lists as Record<string, object>;
  for (const name of lists) {
    const count = name === "files" ? { count: lines.length } : {};
    told[name] = { ...told[name], ...digest(`${folder}/${names[name]}`), ...count };
  }
  put(`${folder}/region.json`, JSON.stringify(change(share)));
  const manifest = JSON.parse(read(`${build}/manifest.json`)) as { outputs: { path: string }[] };
  manifest.outputs = manifest.outputs
    .filter(({ path }) => world.files.has(`${build}/${path}`))
    .map((one) => ({ ...one, ...digest(`${build}/${one.path}`) }));
  put(`${build}/manifest.json`, JSON.stringify(manifest));
}
