// The styles, the script and the mark of the preview's pages, read once; no request names a file.
import { fileURLToPath } from "node:url";
import type { World } from "../../base/world.ts";
import type { Reply } from "./reply.ts";

const here = (name: string): string => fileURLToPath(new URL(`../browser/${name}`, import.meta.url));

const assets: Readonly<Record<string, string>> = {
  "preview.css": "text/css; charset=utf-8",
  "sheet.css": "text/css; charset=utf-8",
  "live.mjs": "text/javascript; charset=utf-8",
  "favicon.svg": "image/svg+xml",
};

/** By path. */
export async function readAssets(world: World): Promise<ReadonlyMap<string, Reply>> {
  const replies = await Promise.all(
    Object.entries(assets).map(async ([name, type]) => {
      const body = await world.readBytes(here(name));
      return [`/${name}`, { status: 200, type, body }] as const;
    }),
  );
  return new Map(replies);
}
