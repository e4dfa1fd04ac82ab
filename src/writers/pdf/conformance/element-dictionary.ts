// An element of the structure tree as a dictionary of the file (ISO 32000-1, tables 323 and 324).
import type { Ref } from "../engine.ts";
import type { Element } from "./element.ts";

/** Left, bottom, right, top, in points from the bottom left corner of the page. */
export type Box = readonly [number, number, number, number];

/** Another element, or what stands on a page: a numbered stretch of its content, or an annotation. */
export type Kid = { readonly node: ElementNode } | { readonly page: Ref; readonly content: number | Ref };

export interface ElementNode {
  readonly element: Element;
  readonly ref: Ref;
  readonly parent: Ref;
  readonly kids: Kid[];
  box?: Box;
}

export function elementDictionary({ element, parent, kids, box }: ElementNode): Record<string, unknown> {
  const page = kids.find((kid) => "page" in kid)?.page;
  const attributes = attributesOf(element, box);
  return {
    S: element.type,
    P: parent,
    ...(page === undefined ? {} : { Pg: page }),
    K: kids.map((kid) => kidOf(kid, page)),
    ...(element.alt === undefined ? {} : { Alt: new String(element.alt) }),
    ...(attributes === undefined ? {} : { A: attributes }),
  };
}

/** Content on `page` goes by its number alone. */
function kidOf(kid: Kid, page: Ref | undefined): unknown {
  if ("node" in kid) return kid.node.ref;
  if (typeof kid.content !== "number") return { Type: "OBJR", Pg: kid.page, Obj: kid.content };
  return kid.page === page ? kid.content : { Type: "MCR", Pg: kid.page, MCID: kid.content };
}

function attributesOf({ scope, columns }: Element, box: Box | undefined): object | undefined {
  if (box !== undefined) return { O: "Layout", Placement: "Block", BBox: box };
  if (scope === undefined && columns === undefined) return undefined;
  return {
    O: "Table",
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns === undefined ? {} : { ColSpan: columns }),
  };
}
