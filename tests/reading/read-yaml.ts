// Reads one YAML or Markdown text the way a content folder does, and shows it as plain data for tests.
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { Entry } from "../../src/reading/entry.ts";
import { type ReadContent, readContent } from "../../src/reading/read-content.ts";
import type { YamlNode } from "../../src/reading/yaml-node.ts";
import { type MemoryFile, MemoryWorld } from "../memory-world.ts";

export interface Read extends ReadContent {
  readonly findings: readonly Diagnostic[];
  readonly codes: readonly string[];
}

export async function readFiles(files: Readonly<Record<string, MemoryFile>>): Promise<Read> {
  const paths = Object.entries(files).map(([path, content]) => [`content/${path}`, content] as const);
  const { value, diagnostics } = await readContent(new MemoryWorld(Object.fromEntries(paths)), "content");
  return { ...value, findings: diagnostics, codes: diagnostics.map((one) => one.code) };
}

/** One file of departments. */
export const readYaml = (content: MemoryFile): Promise<Read> => readFiles({ "明川市/部门.yaml": content });

/** One report. */
export const readMarkdown = (content: MemoryFile): Promise<Read> =>
  readFiles({ "明川市/2023/绩效评价/甲.md": content });

export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

export function plain(node: YamlNode): Plain {
  if (node.type === "scalar") return node.text;
  if (node.type === "list") return node.items.map(plain);
  return Object.fromEntries(node.entries.map((entry) => [entry.key, plain(entry.value)]));
}

export const plainEntries = (entries: readonly Entry[]): readonly Plain[] => entries.map((entry) => plain(entry.map));
