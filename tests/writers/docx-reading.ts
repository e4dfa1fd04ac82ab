// Reads a DOCX file back: its parts as XML, which must be well formed, and the text of its body.

import { DOMParser, type Document, type Element, type Node } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

export interface DocxFile {
  /** In the order of the file. */
  readonly names: readonly string[];
  text(name: string): string;
  /** Throws when the part is missing or not well-formed XML. */
  xml(name: string): Document;
}

export function readDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes);
  const text = (name: string): string => {
    const file = files[name];
    if (file === undefined) throw new Error(`the DOCX file has no part ${name}`);
    return strFromU8(file);
  };
  return { names: Object.keys(files), text, xml: (name) => parseXml(text(name)) };
}

/** XML 1.0 §2.2: characters the parser lets through although no document may hold them. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function parseXml(xml: string): Document {
  if (forbidden.test(xml)) throw new Error("not well-formed: a character XML forbids");
  const onError = (level: string, message: string): void => {
    if (level === "warning" && message.startsWith("Unicode replacement character")) return;
    throw new Error(`not well-formed: ${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(xml, "text/xml");
}

export const elements = (within: Document | Element, name: string): readonly Element[] => [
  ...within.getElementsByTagName(name),
];

export const childElements = (parent: Element): readonly Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);

export const child = (parent: Element, name: string): Element | undefined =>
  childElements(parent).find((element) => element.nodeName === name);

/** `w:val`, or another attribute of that namespace; undefined when there is none. */
export const attribute = (element: Element | undefined, name = "val"): string | undefined =>
  element?.getAttribute(`w:${name}`) ?? undefined;

/** The text of one paragraph as Word shows it, fields by their results. */
export function paragraphText(node: Node): string {
  if (node.nodeName === "w:t") return node.textContent ?? "";
  if (node.nodeName === "w:tab") return "\t";
  if (node.nodeName === "w:br") return "\n";
  if (node.nodeName === "w:instrText" || node.nodeName === "w:pPr") return "";
  return [...node.childNodes].map(paragraphText).join("");
}

export const bodyParagraphs = (file: DocxFile): readonly Element[] => elements(file.xml("word/document.xml"), "w:p");

/** A line a paragraph, cells of tables included, in reading order. Throws when any part is not well-formed XML. */
export function docxText(bytes: Uint8Array): string {
  const file = readDocx(bytes);
  for (const name of file.names) if (!name.endsWith(".png")) file.xml(name);
  return bodyParagraphs(file).map(paragraphText).join("\n");
}

export const paragraphWith = (file: DocxFile, text: string): Element => {
  const found = bodyParagraphs(file).find((paragraph) => paragraphText(paragraph).includes(text));
  if (found === undefined) throw new Error(`no paragraph says ${text}`);
  return found;
};

export const styleOf = (paragraph: Element): string | undefined => {
  const properties = child(paragraph, "w:pPr");
  return properties === undefined ? undefined : attribute(child(properties, "w:pStyle"));
};
