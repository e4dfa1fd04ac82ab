// Which shelf a file stands on, from its path: <地区>/[<年度>/]<类别>.yaml or <地区>/[<年度>/]<类别>/<名称>.md
import type { Shelf } from "./entry.ts";

const year = /^(19|20)\d{2}$/;

/** Undefined when the path has no place in content/. */
export function findShelf(path: string): Shelf | undefined {
  const match = /^(.*)\.(yaml|yml|md)$/.exec(path);
  const parts = match?.[1]?.normalize("NFC").split("/") ?? [];
  const [region, ...below] = parts;
  if (region === undefined || below.length === 0) return undefined;
  const [head, ...rest] = below;
  if (head !== undefined && year.test(head)) {
    const [category] = rest;
    if (category === undefined || rest.length > 2) return undefined;
    return { region, year: head, category };
  }
  if (head === undefined || below.length > 2) return undefined;
  return { region, category: head };
}

/** Files people and programs leave beside records: hidden files, office lock files, what Windows keeps, explanations, a region's 导入对照. */
export const isBeside = (path: string): boolean =>
  path.split("/").some((part) => part.startsWith(".") || part.startsWith("~$")) ||
  /(^|\/)(Thumbs\.db|desktop\.ini)$/i.test(path) ||
  /(^|\/)README(\.[a-z]+)?\.md$/i.test(path) ||
  /^[^/]+\/导入对照\.yaml$/.test(path.normalize("NFC"));
