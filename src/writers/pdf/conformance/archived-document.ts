// The file being written, made to keep: PDF/A-2, or PDF/A-3 when it carries data, and PDF/UA-1.
import { Buffer } from "node:buffer";
import type { DocumentFace } from "../document-faces.ts";
import type { NameTree, Ref } from "../engine.ts";
import { JoinedDocument } from "../joined-document.ts";
import type { Information } from "../properties.ts";
import { textOperators } from "../text-operators.ts";
import { attach, type DataFile } from "./data-files.ts";
import { Links } from "./links.ts";
import { xmp } from "./metadata.ts";
import { StructureTree } from "./structure-tree.ts";

export interface Contents {
  readonly info: Information;
  readonly language: string;
  readonly dataFiles: readonly DataFile[];
  /** Of figures by id: their addresses inside the file, in ASCII. */
  readonly addresses: ReadonlyMap<string, string>;
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Added to the width of each character. */
  readonly spacing: number;
  /** In hundredths of its usual width, when it is made narrower. */
  readonly narrowed?: number;
}

export class ArchivedDocument extends JoinedDocument {
  readonly structure: StructureTree;
  readonly links: Links;
  readonly #language: string;
  readonly #part: 2 | 3;
  /** Of figures that have none yet. */
  readonly #addresses: Map<string, string>;
  #level: "A" | "B" = "A";

  constructor({ info, language, dataFiles, addresses }: Contents) {
    // pdfkit brings the colour profile of the International Color Consortium with its subset.
    const kind = { subset: "PDF/A-2b", pdfVersion: "1.7", displayTitle: true } as const;
    super({ ...kind, autoFirstPage: false, font: null, info, lang: language });
    this.structure = new StructureTree(this);
    this.links = new Links(this, this.structure);
    this.#language = language;
    this.#part = dataFiles.length > 0 ? 3 : 2;
    this.#addresses = new Map(addresses);
    attach(this, dataFiles);
  }

  /** Where the document first says a figure can be led to from outside: 报告.pdf#figure-…. */
  nameFigure(id: string, x: number, y: number): void {
    const address = this.#addresses.get(id);
    if (address !== undefined) this.addNamedDestination(address, "XYZ", x, y, null);
    this.#addresses.delete(id);
  }

  /** `y`: of the upper edge of its em box, as `x` from the upper left corner of the page. */
  drawText(face: DocumentFace, text: string, place: TextPlace): void {
    // What a bureau keeps at a code of its own means nothing to others (ISO 19005-2, 6.2.11.7.3).
    if (/\p{Private_Use}/u.test(text)) this.#level = "B";
    const { font } = face;
    const { x, y, size, spacing, narrowed = 100 } = place;
    const codes = face.codesOf(text);
    if (codes === undefined) {
      this._font = font;
      this.fontSize(size);
      this.text(text, x, y, { lineBreak: false, characterSpacing: spacing, horizontalScaling: narrowed });
      return;
    }
    const { fonts, height } = this.page;
    fonts[font.id] ??= font.ref();
    const baseline = height - y - (font.ascender / 1000) * size;
    this.addContent(textOperators({ codes, font: font.id, size, x, y: baseline, spacing, narrowed }, height));
  }

  override endMarkings(): void {
    // pdfkit sorts names as the language of this computer does; readers look them up by their bytes (ISO 32000-1, 7.9.6).
    for (const tree of Object.values((this._root.data.Names as Ref).data))
      (tree as NameTree)._compareKeys = (one, other) => (one < other ? -1 : 1);
    this.links.finish();
    this.structure.finish();
  }

  override endMetadata(): void {
    const { Title, Author, Subject, Keywords, Creator, Producer, CreationDate } = this.info;
    const text = (value: string | Date | undefined): string => (typeof value === "string" ? value : "");
    const some = (value: string | Date | undefined): string | undefined => text(value) || undefined;
    if (!(CreationDate instanceof Date)) throw new Error("A file carries the date of its document.");
    const packet = xmp({
      title: text(Title),
      author: some(Author),
      subject: some(Subject),
      keywords: some(Keywords),
      creator: text(Creator),
      producer: text(Producer),
      language: this.#language,
      date: CreationDate,
      part: this.#part,
      level: this.#level,
    });
    const metadata = this.ref({ Type: "Metadata", Subtype: "XML" });
    // Archives read it without unpacking.
    metadata.compress = false;
    metadata.end(Buffer.from(packet, "utf8"));
    this._root.data.Metadata = metadata;
  }
}
