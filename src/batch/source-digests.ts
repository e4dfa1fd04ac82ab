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
  /** Of the program without the site and without fonts: what a worker on another machine must have too. */
  readonly tool: string;
  /** Of what else the bytes of a printed document depend on beside what it says: the program and the bureau's own fonts. */
  readonly printing: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url))
  .replaceAll("\\", "/")
  .replace(/\/$/, "");
const code = ["src", "site"] as const;
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
  const packages = await packageDigests(world);
  const tool = digestOfTool(packages, found[0] ?? []);
  const program = sha256(JSON.stringify([process.version, packages, found.slice(0, making.length)]));
  // The names of the folders stand in findings.
  const inputs = [program, content, templates, fonts, [...parts].sort(), found.slice(making.length)];
  const printing = sha256(JSON.stringify([tool, found[code.length]]));
  return { program, inputs: sha256(JSON.stringify(inputs)), tool, printing };
}

/** As in the digests of a build, where nothing is built. */
export async function toolDigest(world: World): Promise<string> {
  const [found = new Map()] = await world.digests(`${root}/${code[0]}`);
  return digestOfTool(await packageDigests(world), inOrder(found));
}

/** Of all that makes the pages of a portal: the program and the site. */
export async function portalDigest(world: World): Promise<string> {
  const found = await world.digests(...code.map((name) => `${root}/${name}`));
  return sha256(JSON.stringify([process.version, await packageDigests(world), found.map(inOrder)]));
}

type Listed = readonly (readonly [string, string])[];

const digestOfTool = (packages: readonly string[], found: Listed): string =>
  sha256(JSON.stringify([process.version, packages, found]));

const packageDigests = (world: World): Promise<string[]> =>
  Promise.all(versions.map((name) => fileDigest(world, `${root}/${name}`)));

const inOrder = (files: Files): Listed => [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** Empty for a file that cannot be read: whoever needs it will say so. */
async function fileDigest(world: World, path: string): Promise<string> {
  try {
    return sha256(await world.readBytes(path));
  } catch {
    return "";
  }
}
