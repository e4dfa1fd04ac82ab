// The addresses a DOCX file links to, numbered in reading order; the docx package itself would name them at random.
import { ConcreteHyperlink, type Document, type ParagraphChild, XmlComponent } from "docx";
import { webAddress } from "../web-address.ts";
import { unfolded } from "./numbered-bookmark.ts";

const relationshipType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Word refuses a file that holds a longer address. */
const longestAddress = 2000;

export class Hyperlinks {
  readonly #ids = new Map<string, string>();

  /** The runs as a link, or as they are when the address is not one a reader may follow. */
  around(url: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
    const address = webAddress(url);
    if (address === undefined || address.length > longestAddress) return children;
    const id = this.#ids.get(address) ?? `link${this.#ids.size + 1}`;
    this.#ids.set(address, id);
    const link = new ConcreteHyperlink([], id);
    for (const child of unfolded(children)) if (child instanceof XmlComponent) link.addChildElement(child);
    return [link];
  }

  /** Declares every address in the file that uses them. */
  declareIn(file: Document): void {
    for (const [url, id] of this.#ids)
      file.Document.Relationships.addRelationship(id, relationshipType, url, "External");
  }
}
