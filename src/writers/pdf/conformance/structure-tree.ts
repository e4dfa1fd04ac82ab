// The structure tree of a file being drawn: which stretches of which pages make up each element (ISO 32000-1, 14.7 and 14.8).
import type { PdfDocument, Ref } from "../engine.ts";
import type { Element } from "./element.ts";
import { type Box, type ElementNode, elementDictionary } from "./element-dictionary.ts";

export class StructureTree {
  readonly #document: PdfDocument;
  readonly #nodes = new Map<Element, ElementNode>();
  readonly #whole: ElementNode;
  readonly #root: Ref;
  /** By its number: the owners of the content of a page, in their order, or the one owner of an annotation. */
  readonly #owners: (Ref | Ref[])[] = [];

  constructor(document: PdfDocument) {
    this.#document = document;
    this.#root = document.ref();
    this.#whole = { element: { type: "Document" }, ref: document.ref(), parent: this.#root, kids: [] };
    // Known before the first page ends: its annotations are then read in the order of the structure.
    document._root.data.MarkInfo = { Marked: true };
  }

  /** What is drawn until `end` on this page is content of the element. */
  begin(element: Element): void {
    const node = this.#nodeOf(element);
    const page = this.#document.page.dictionary;
    const owners = this.#ownersOn(page);
    const content = owners.push(node.ref) - 1;
    node.kids.push({ page, content });
    this.#document.addContent(`/${element.type} <</MCID ${content}>> BDC`);
  }

  /** The element is part of the document without anything of it drawn. */
  mention(element: Element): void {
    this.#nodeOf(element);
  }

  /** What is drawn until `end` says nothing: rules, and what every page repeats. */
  beginArtifact(kind: "Layout" | "Pagination"): void {
    this.#document.addContent(`/Artifact <</Type /${kind}>> BDC`);
  }

  end(): void {
    this.#document.addContent("EMC");
  }

  /** Where on its page a picture stands. */
  place(element: Element, box: Box): void {
    this.#nodeOf(element).box = box;
  }

  /** An annotation on this page as part of the element; returns the number it has to carry as StructParent. */
  addAnnotation(element: Element, annotation: Ref): number {
    const node = this.#nodeOf(element);
    node.kids.push({ page: this.#document.page.dictionary, content: annotation });
    return this.#owners.push(node.ref) - 1;
  }

  /** Writes the tree. */
  finish(): void {
    for (const node of [this.#whole, ...this.#nodes.values()]) {
      Object.assign(node.ref.data, elementDictionary(node));
      node.ref.end();
    }
    const parents = this.#document.ref({ Nums: this.#owners.flatMap((owner, number) => [number, owner]) });
    parents.end();
    Object.assign(this.#root.data, {
      Type: "StructTreeRoot",
      K: this.#whole.ref,
      ParentTree: parents,
      ParentTreeNextKey: this.#owners.length,
    });
    this.#root.end();
    this.#document._root.data.StructTreeRoot = this.#root;
  }

  #nodeOf(element: Element): ElementNode {
    const known = this.#nodes.get(element);
    if (known !== undefined) return known;
    const parent = element.within === undefined ? this.#whole : this.#nodeOf(element.within);
    const node: ElementNode = { element, ref: this.#document.ref(), parent: parent.ref, kids: [] };
    parent.kids.push({ node });
    this.#nodes.set(element, node);
    return node;
  }

  #ownersOn(page: Ref): Ref[] {
    const number = page.data.StructParents;
    const known = typeof number === "number" ? this.#owners[number] : undefined;
    if (Array.isArray(known)) return known;
    const owners: Ref[] = [];
    page.data.StructParents = this.#owners.push(owners) - 1;
    return owners;
  }
}
