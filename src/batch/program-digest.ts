// The digest of what makes the files, apart from what they say: this program, the packages it uses, Node, and the bureau's own fonts.
import { fileURLToPath } from "node:url";
import { sha256 } from "../base/digest.ts";
import { sideBySide } from "../base/side-by-side.ts";
import type { FoundFile, World } from "../base/world.ts";
import { ownFontFolder } from "../writers/fonts/own-fonts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url))
  .replaceAll("\\", "/")
  .replace(/\/$/, "");
const code = ["src", "site"];
const versions = ["package.json", "package-lock.json", "node_modules/.package-lock.json", "astro.config.mjs"];
const filesAtOnce = 16;

export async function programDigest(world: World, templates: string): Promise<string> {
  const parts = [
    process.version,
    ...(await Promise.all(versions.map((name) => fileDigest(world, `${root}/${name}`)))),
    ...(await Promise.all(code.map((folder) => folderDigest(world, `${root}/${folder}`)))),
    await folderDigest(world, ownFontFolder(world, templates)),
  ];
  return sha256(JSON.stringify(parts));
}

/** Of every file below a folder, with its path there; one that cannot be read has no files. */
export async function folderDigest(world: World, folder: string): Promise<string> {
  const files = await filesIn(world, folder);
  const digests = await sideBySide(files, filesAtOnce, async ({ path, kind }) => [
    path,
    kind,
    kind === "file" ? await fileDigest(world, `${folder}/${path}`) : "",
  ]);
  return sha256(JSON.stringify(digests));
}

async function filesIn(world: World, folder: string): Promise<readonly FoundFile[]> {
  try {
    return await world.listFiles(folder);
  } catch {
    return [];
  }
}

/** Empty for a file that cannot be read: whoever needs it will say so. */
async function fileDigest(world: World, path: string): Promise<string> {
  try {
    return sha256(await world.readBytes(path));
  } catch {
    return "";
  }
}
