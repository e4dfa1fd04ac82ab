// The types of pages the site has, read from site/pages, and which of them a built page belongs to.
import { readdir } from "node:fs/promises";

const folder = new URL("../../site/pages/", import.meta.url);

/** [region]/[year]/figures/[code] for each file of Astro's, the most particular first. */
export async function pageTypes(): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".astro"))
    .map((name) => name.slice(0, -".astro".length))
    .sort((a, b) => looseness(a) - looseness(b) || (a < b ? -1 : 1));
}

/** Much for a rest, some for each blank, a little less for each letter that is given. */
const looseness = (type: string): number =>
  (type.includes("[...") ? 10_000 : 0) + 100 * (type.split("[").length - 1) - type.replace(/\[[^\]]+\]/g, "").length;

/** Types whose pages may have any address, each with what only its pages hold. */
const telltales: Readonly<Record<string, string>> = {
  "[region]/[year]/[...page]": '<div class="document">',
  "[...withdrawn]": "<h1>内容已撤回</h1>",
};
export const documentType = "[region]/[year]/[...page]";

/** @param html The page itself, as built. */
export function typeOf(address: string, html: string, types: readonly string[]): string | undefined {
  const told = Object.keys(telltales).find((type) => html.includes(telltales[type] ?? ""));
  return told ?? types.find((type) => !(type in telltales) && patternOf(type).test(address));
}

function patternOf(type: string): RegExp {
  const source = type
    .replaceAll("[year]", "\\d{4}")
    .replace(/\[\.\.\.[^\]]+\]\//g, "(?:.+/)?")
    .replace(/\[[^\]]+\]/g, "[^/]+");
  return new RegExp(`^${source}\\.html$`);
}
