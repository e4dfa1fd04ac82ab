// The part of a Word file that holds the comments: the one it has, with those it holds, or a new one.
import { damaged, type Refusal } from "../refusals.ts";
import type { WordPackage } from "./open-package.ts";
import { folderOf, type Relation } from "./relations.ts";
import { attributeOf, childrenOf, type Document, type Element, parseXml, sibling } from "./xml.ts";

export const author = "亮绩";

export interface CommentsPart {
  readonly name: string;
  readonly document: Document;
  readonly root: Element;
}

/** Beside the main part, whose root says in which of its two forms the format is written. A refusal when those it has cannot be read. */
export function commentsPart(
  from: WordPackage,
  mainPart: string,
  related: readonly Relation[],
  main: Element,
): CommentsPart | Refusal {
  const name = related.find(({ kind }) => kind === "comments")?.part ?? freeName(from, folderOf(mainPart));
  const document = partDocument(from, name, `<w:comments xmlns:w="${main.namespaceURI ?? ""}"/>`);
  if (typeof document === "function") return document;
  return document.documentElement ? { name, document, root: document.documentElement } : damaged;
}

/** A part of the file, parsed; the one given when the file has none of that name. */
export function partDocument(from: WordPackage, name: string, otherwise: string): Document | Refusal {
  const text = from.text(name) ?? otherwise;
  return typeof text === "function" ? text : parseXml(text);
}

function freeName(from: WordPackage, folder: string): string {
  const taken = new Set(from.parts.map((part) => part.name.toLowerCase()));
  for (let number = 0; ; number += 1) {
    const name = `${folder}comments${number === 0 ? "" : number}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** One more than any number in use, also by marks whose comment is gone. */
export function freeId(comments: Element, main: Element): number {
  let most = -1;
  const see = (element: Element | undefined): void => {
    const id = Number(attributeOf(element, "id"));
    if (Number.isSafeInteger(id)) most = Math.max(most, id);
  };
  for (const comment of childrenOf(comments)) see(comment);
  for (const name of ["commentRangeStart", "commentRangeEnd", "commentReference"]) {
    for (const mark of main.getElementsByTagNameNS(main.namespaceURI ?? "", name)) see(mark);
  }
  return most + 1;
}

/** No date: the same document gives the same file on any day. */
export function addComment({ root }: CommentsPart, id: number, lines: readonly string[]): void {
  const comment = sibling(root, "comment", { id: String(id), author, initials: author.slice(0, 1) });
  for (const line of lines) {
    const paragraph = sibling(root, "p");
    const looks = sibling(root, "pPr");
    looks.appendChild(sibling(root, "spacing", { line: "240", lineRule: "auto" }));
    looks.appendChild(sibling(root, "ind", { firstLine: "0", firstLineChars: "0" }));
    paragraph.appendChild(looks);
    const run = sibling(root, "r");
    const size = sibling(root, "rPr");
    size.appendChild(sibling(root, "sz", { val: "20" }));
    run.appendChild(size);
    const text = sibling(root, "t");
    text.textContent = printable(line);
    run.appendChild(text);
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
  }
  root.appendChild(comment);
}

/** XML 1.0 §2.2 Char: what a message quotes may hold what no XML may. */
const printable = (text: string): string =>
  text.toWellFormed().replace(/[^\t\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD");
