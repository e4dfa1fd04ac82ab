// Links as elements: what stands there to click, and the annotations that make it clickable, one for each line.
import type { PdfDocument, Ref } from "../engine.ts";
import type { Element } from "./element.ts";
import type { StructureTree } from "./structure-tree.ts";

/** Points from the top left corner of the page. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface OpenLink {
  readonly element: Element;
  readonly target: string;
  text: string;
  readonly annotations: Ref[];
}

/** The bit of an annotation that is printed with its page. */
const print = 4;

export class Links {
  readonly #document: PdfDocument;
  readonly #tree: StructureTree;
  readonly #links: OpenLink[] = [];

  constructor(document: PdfDocument, tree: StructureTree) {
    this.#document = document;
    this.#tree = tree;
  }

  /** The link in this element that leads there: the one just drawn when it goes on over a line end. `#id` leads into the document. */
  elementOf(within: Element, target: string): Element {
    const last = this.#links.at(-1);
    if (last !== undefined && last.element.within === within && last.target === target) return last.element;
    const element: Element = { type: "Link", within };
    this.#links.push({ element, target, text: "", annotations: [] });
    return element;
  }

  /** A stretch of the link's text just drawn on this page. */
  add(element: Element, { text, area }: { readonly text: string; readonly area: Area }): void {
    const link = this.#links.findLast((one) => one.element === element);
    if (link === undefined) throw new Error("A link is asked for before it is drawn.");
    const { page } = this.#document;
    const annotation = this.#document.ref({
      Type: "Annot",
      Subtype: "Link",
      Rect: [area.left, page.height - area.bottom, area.right, page.height - area.top],
      Border: [0, 0, 0],
      F: print,
      A: actionOf(link.target),
    });
    annotation.data.StructParent = this.#tree.addAnnotation(element, annotation);
    page.annotations.push(annotation);
    link.annotations.push(annotation);
    link.text += text;
  }

  /** Writes the annotations, each with the words of the whole link. */
  finish(): void {
    for (const { text, annotations } of this.#links) {
      for (const annotation of annotations) {
        annotation.data.Contents = new String(text);
        annotation.end();
      }
    }
  }
}

const actionOf = (target: string): object =>
  target.startsWith("#") ? { S: "GoTo", D: new String(target.slice(1)) } : { S: "URI", URI: new String(target) };
