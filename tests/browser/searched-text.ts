// What a reader of each page of a site sees in its main, read by a full parser of HTML: what the search must find.
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { attribute, type Element } from "../site/built-site.ts";

type Node = DefaultTreeAdapterTypes.Node;

export interface ReadPage {
  readonly address: string;
  /** Texts in which a word may stand: no word goes on from one to the next. */
  readonly texts: readonly string[];
}

const unread = new Set(["nav", "form", "button", "select", "template", "noscript", "svg", "script", "style"]);
const runningOn = new Set(
  "a abbr b bdi cite code data del em i ins kbd mark q s small span strong sub sup time u wbr".split(" "),
);

export function readPages(files: ReadonlyMap<string, Buffer>): readonly ReadPage[] {
  return [...files]
    .filter(([address]) => address.endsWith(".html"))
    .flatMap(([address, bytes]) => {
      const main = find(parse(bytes.toString("utf8")), ({ tagName }) => tagName === "main");
      return main === undefined || attribute(main, "data-kind") === undefined
        ? []
        : [{ address, texts: textsOf(main) }];
    });
}

function find(node: Node, is: (element: Element) => boolean): Element | undefined {
  if ("tagName" in node && is(node)) return node;
  for (const child of "childNodes" in node ? node.childNodes : []) {
    const found = find(child, is);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** White space parts words, and so does the edge of anything but a stretch of running text. */
const textsOf = (main: Element): readonly string[] =>
  seen(main)
    .split(/\s+/)
    .filter((text) => text !== "");

function seen(node: Node): string {
  if ("value" in node) return node.value;
  if (!("childNodes" in node)) return "";
  if (!("tagName" in node)) return node.childNodes.map(seen).join("");
  const hidden = node.attrs.some(
    ({ name, value }) =>
      name === "hidden" || name === "data-unsearched" || (name === "aria-hidden" && value === "true"),
  );
  if (hidden || unread.has(node.tagName)) return "";
  const text = node.childNodes.map(seen).join("");
  return runningOn.has(node.tagName) ? text : ` ${text} `;
}
