// The digests by which a build knows whether anything it is made from has changed: the program, and all files it may read.
import { fileURLToPath } from "node:url";
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import { ownFontFolder } from "../writers/fonts/own-fonts.ts";
import type { Files } from "./memory.ts";

export interface SourceDigests {
  /** Of what makes the files, apart from what they say: this program, the packages it uses, Node, and the bureau's own fonts. */
  readonly program: string;
  /** Of everything. */
  readonly inputs: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url))
  .replaceAll("\\", "/")
  .replace(/\/$/, "");
const code = ["src", "site"];
const versions = ["package.json", "package-lock.json", "node_modules/.package-lock.json", "astro.config.mjs"];

/** `parts`: what is to be built. */
export async function sourceDigests(
  world: World,
  { content, templates }: { readonly content: string; readonly templates: string },
  parts: ReadonlySet<string>,
): Promise<SourceDigests> {
  const fonts = ownFontFolder(world, templates);
  const making = [...code.map((name) => `${root}/${name}`), fonts];
  const found = (await world.digests(...making, content, templates)).map(inOrder);
  const packages = await Promise.all(versions.map((name) => fileDigest(world, `${root}/${name}`)));
  const program = sha256(JSON.stringify([process.version, packages, found.slice(0, making.length)]));
  // The names of the folders stand in findings.
  const inputs = [program, content, templates, fonts, [...parts].sort(), found.slice(making.length)];
  return { program, inputs: sha256(JSON.stringify(inputs)) };
}

const inOrder = (files: Files): readonly (readonly [string, string])[] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** Empty for a file that cannot be read: whoever needs it will say so. */
async function fileDigest(world: World, path: string): Promise<string> {
  try {
    return sha256(await world.readBytes(path));
  } catch {
    return "";
  }
}
