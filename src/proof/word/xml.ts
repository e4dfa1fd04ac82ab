// The XML of a Word file: parsed without ever looking outside, and walked by names that do not depend on prefixes.
import { DOMParser, type Document, type Element, type Node, XMLSerializer } from "@xmldom/xmldom";
import { damaged, doctype, type Refusal, suspicious } from "../refusals.ts";

export type { Document, Element, Node };

/** Namespaces of the transitional and of the strict form of the format (ISO/IEC 29500). */
const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
  "http://purl.oclc.org/ooxml/officeDocument/math": "m",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
};

/** A document type could name outside files and let text swell without end; Word writes none. */
export function parseXml(text: string): Document | Refusal {
  if (/<!DOCTYPE/i.test(text)) return doctype;
  if (isNestedTooDeep(text)) return suspicious;
  try {
    const onError = (level: string, message: string): void => {
      if (level !== "warning") throw new SyntaxError(message);
    };
    return new DOMParser({ locator: false, onError }).parseFromString(text, "text/xml");
  } catch {
    return damaged;
  }
}

/** Elements within each other. The parser takes a time that grows with the square of it. */
const deepest = 2000;

function isNestedTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = text.indexOf("<"); at >= 0 && depth <= deepest; at = text.indexOf("<", at + 1)) {
    const next = text.charAt(at + 1);
    if (next === "/") depth -= 1;
    else if (next !== "!" && next !== "?" && text.charAt(text.indexOf(">", at) - 1) !== "/") depth += 1;
  }
  return depth > deepest;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xmlBytes(document: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>\s*/, "");
  return new TextEncoder().encode(declaration + text);
}

/** `w:p` whatever prefix the file uses; names of other namespaces stay as they are written. */
export function nameOf(element: Element): string {
  const prefix = prefixes[element.namespaceURI ?? ""];
  return prefix === undefined ? element.nodeName : `${prefix}:${element.localName}`;
}

export function* childrenOf(parent: Node): Iterable<Element> {
  for (let node = parent.firstChild; node; node = node.nextSibling) if (isElement(node)) yield node;
}

export function childNamed(parent: Element | undefined, name: string): Element | undefined {
  if (parent) for (const child of childrenOf(parent)) if (nameOf(child) === name) return child;
  return undefined;
}

/** The element at the end of a chain of names below another. */
export const descend = (from: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce(childNamed, from);

/** `w:val`, or another attribute of the element's own namespace. */
export const attributeOf = (element: Element | undefined, name = "val"): string | undefined =>
  element?.getAttributeNS(element.namespaceURI, name) ?? undefined;

/** Whether a switch such as `<w:vanish/>` is there and not turned off. */
export const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !["0", "false", "off"].includes(attributeOf(element) ?? "1");

/** A new element of the same namespace and prefix as another, with attributes of that namespace. */
export function sibling(like: Element, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const made = ownerOf(like).createElementNS(like.namespaceURI, prefixed(like, name));
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttributeNS(like.namespaceURI, prefixed(like, key), value);
  }
  return made;
}

/** Only a document itself has none. */
function ownerOf(element: Element): Document {
  if (!element.ownerDocument) throw new Error("an element without a document");
  return element.ownerDocument;
}

const prefixed = (like: Element, name: string): string => (like.prefix ? `${like.prefix}:${name}` : name);

const isElement = (node: Node): node is Element => node.nodeType === 1;
