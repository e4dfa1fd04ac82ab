// A built site as a reader of its files sees it: pages, their elements, links, names and texts.
import { readdir, readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

export interface BuiltPage {
  /** Below the site's root, with forward slashes. */
  readonly address: string;
  readonly elements: readonly Element[];
}

export async function filesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(
    paths
      .sort()
      .map(async (path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), await readFile(path)] as const),
  );
  return new Map(files);
}

export function pagesOf(files: ReadonlyMap<string, Buffer>): readonly BuiltPage[] {
  return [...files]
    .filter(([address]) => address.endsWith(".html"))
    .map(([address, bytes]) => ({ address, elements: [...elementsIn(parse(bytes.toString("utf8")))] }));
}

function* elementsIn(node: Node): Iterable<Element> {
  if ("tagName" in node) yield node;
  for (const child of "childNodes" in node ? node.childNodes : []) yield* elementsIn(child);
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

export function textOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

export const named = (page: BuiltPage, tagName: string): readonly Element[] =>
  page.elements.filter((element) => element.tagName === tagName);

/** Elements that carry a class. */
export const classed = (page: BuiltPage, name: string): readonly Element[] =>
  page.elements.filter((element) => attribute(element, "class")?.split(" ").includes(name));

export interface Reference {
  readonly written: string;
  /** The file it means, below the site's root. */
  readonly file: string;
  readonly fragment: string;
}

/** Everything on a page that points somewhere. */
export function referencesOf(page: BuiltPage): readonly Reference[] {
  return page.elements
    .flatMap((element) => [attribute(element, "href"), attribute(element, "src")])
    .filter((written) => written !== undefined)
    .map((written) => {
      const [path = "", fragment = ""] = written.split("#");
      const file = path === "" ? page.address : posix.join(posix.dirname(page.address), path);
      return { written, file, fragment };
    });
}
