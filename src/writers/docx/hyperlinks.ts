// The addresses a DOCX file links to, numbered in reading order; the docx package itself would name them at random.
import { ConcreteHyperlink, type ParagraphChild, XmlComponent } from "docx";
import { webAddress } from "../web-address.ts";
import { unfolded } from "./numbered-bookmark.ts";

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

  /** By the ids of the links to them. */
  get addresses(): ReadonlyMap<string, string> {
    return new Map([...this.#ids].map(([address, id]) => [id, address]));
  }
}
