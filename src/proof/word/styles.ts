// What a paragraph style says, itself or through the styles it is based on: heading level, list, contents.
import { attributeOf, childNamed, childrenOf, type Document, descend, type Element, nameOf } from "./xml.ts";

export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** Of headings, from 1. */
  readonly level?: number;
  /** `w:numPr` of the style. */
  readonly numbering?: Element;
}

export type Styles = ReadonlyMap<string, ParagraphStyle>;

interface Written {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly properties: Element | undefined;
}

/** A style may be based on one that is based on another; a circle is no style at all. */
const longestChain = 20;

export function readStyles(document: Document | undefined): Styles {
  const written = new Map<string, Written>();
  const root = document?.documentElement;
  for (const style of root ? childrenOf(root) : []) {
    const id = attributeOf(style, "styleId");
    if (nameOf(style) !== "w:style" || id === undefined) continue;
    written.set(id, {
      name: attributeOf(childNamed(style, "w:name")) ?? "",
      basedOn: attributeOf(childNamed(style, "w:basedOn")),
      properties: childNamed(style, "w:pPr"),
    });
  }
  return new Map([...written.keys()].map((id) => [id, styleOf(id, written)]));
}

function styleOf(id: string, written: ReadonlyMap<string, Written>): ParagraphStyle {
  const chain: Written[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < longestChain; ) {
    const style: Written | undefined = written.get(next);
    if (style) chain.push(style);
    next = style?.basedOn;
  }
  const level = firstOf(chain, ({ name, properties }) => levelOf(properties) ?? levelByName(name));
  const numbering = firstOf(chain, ({ properties }) => childNamed(properties, "w:numPr"));
  return {
    id,
    name: chain[0]?.name ?? "",
    ...(level === undefined || level > 9 ? {} : { level }),
    ...(numbering === undefined ? {} : { numbering }),
  };
}

/** From 1; 10 is body text. */
export function levelOf(properties: Element | undefined): number | undefined {
  const level = attributeOf(descend(properties, "w:outlineLvl"));
  return level === undefined || !/^\d$/.test(level) ? undefined : Number(level) + 1;
}

function levelByName(name: string): number | undefined {
  if (/^(title|标题)$/i.test(name)) return 1;
  const number = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return number === undefined ? undefined : Number(number);
}

const firstOf = <Item, Value>(items: readonly Item[], read: (item: Item) => Value | undefined): Value | undefined => {
  for (const item of items) {
    const value = read(item);
    if (value !== undefined) return value;
  }
  return undefined;
};

/** The lines of a table of contents. */
export const isContents = (style: ParagraphStyle | undefined): boolean =>
  /^(?:toc|目录)(?:\s*\d|\s*heading|\s*标题)?$/i.test(style?.name ?? "");
