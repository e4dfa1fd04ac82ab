// The digest of everything a build is made from: the program, what it was asked for, and every file it may read.
import { sha256 } from "../base/digest.ts";
import type { World } from "../base/world.ts";
import { ownFontFolder } from "../writers/fonts/own-fonts.ts";
import { folderDigest } from "./program-digest.ts";

export async function inputDigest(
  world: World,
  program: string,
  { content, templates }: { readonly content: string; readonly templates: string },
  parts: ReadonlySet<string>,
): Promise<string> {
  const digests = await Promise.all([folderDigest(world, content), folderDigest(world, templates)]);
  // The names of the folders stand in findings.
  const names = [content, templates, ownFontFolder(world, templates)];
  return sha256(JSON.stringify([program, names, [...parts].sort(), digests]));
}
