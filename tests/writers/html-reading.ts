// Reads the HTML of a document back as a browser shows it: marks of lists included, the page's own additions left out.

import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { listMark } from "../../src/document/plain-text.ts";

export type HtmlElement = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** What the page adds to the text: numbers and the list of sources, the way to a table's figure. */
const additions = new Set(["source-mark", "sources", "table-origin"]);

/** Parses as a browser does; throws where a browser would have to mend something. */
export function parseHtml(html: string): DefaultTreeAdapterTypes.DocumentFragment {
  return parseFragment(html, {
    onParseError: ({ code, startOffset }) => {
      throw new Error(`${code}: ${html.slice(Math.max(0, startOffset - 20), startOffset + 20)}`);
    },
  });
}

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

export function htmlElements(node: Node, name?: string): readonly HtmlElement[] {
  const own = "tagName" in node && (name === undefined || node.tagName === name) ? [node] : [];
  return [...own, ...childrenOf(node).flatMap((child) => htmlElements(child, name))];
}

export const htmlAttribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** All the text of a node, additions too. */
export const textContent = (node: Node): string =>
  "value" in node ? node.value : childrenOf(node).map(textContent).join("");

export const htmlText = (html: string): string => shown(parseHtml(html));

function shown(node: Node): string {
  if ("value" in node) return node.value;
  const inside = () => childrenOf(node).map(shown).join("");
  if (!("tagName" in node)) return inside();
  if (additions.has(htmlAttribute(node, "class") ?? "")) return "";
  // A picture: its words are not the page's.
  if (node.tagName === "svg") return "";
  if (node.tagName === "br") return "\n";
  if (node.tagName !== "ol" && node.tagName !== "ul") return `${inside()}\n`;
  const start = node.tagName === "ol" ? Number(htmlAttribute(node, "start") ?? 1) : undefined;
  return childrenOf(node)
    .map((item, index) => listMark(start, index) + shown(item))
    .join("");
}
