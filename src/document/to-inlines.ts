// mdast phrasing to our inline nodes: figure and citation links become nodes, unknown markup becomes the text it was.
import type { PhrasingContent } from "mdast";
import { readLink } from "../narrative/links.ts";
import type { Inline } from "./document-tree.ts";
import { inlineText } from "./plain-text.ts";

export function toInlines(nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap(toInline);
}

function toInline(node: PhrasingContent): Inline[] {
  switch (node.type) {
    case "text":
      return [{ type: "text", value: node.value }];
    case "strong":
    case "emphasis":
      return [{ type: node.type, children: toInlines(node.children) }];
    case "break":
      return [{ type: "break" }];
    case "link":
      return link(node.url, toInlines(node.children));
    case "inlineCode":
    case "html":
      return [{ type: "text", value: node.value }];
    case "image":
    case "imageReference":
      return [{ type: "text", value: node.alt ?? "" }];
    case "linkReference":
    case "delete":
      return toInlines(node.children);
    case "footnoteReference":
      return [{ type: "text", value: node.label ?? node.identifier }];
  }
}

function link(url: string, children: readonly Inline[]): Inline[] {
  const ours = readLink(url);
  const text = inlineText(children);
  if (ours?.scheme === "figure") return [{ type: "figureReference", figure: ours.target, text }];
  if (ours?.scheme === "citation") return [{ type: "citation", source: ours.target, text }];
  // Anything but the web (javascript:, file:, …) is only what it shows.
  return /^https?:\/\//i.test(url) ? [{ type: "link", url, children }] : [...children];
}
