// The parts of pdfmake that lay out and draw, typed as far as they are used here. Its own way of joining them leaves no place for the structure of a document.
import { createRequire } from "node:module";
import type { TDocumentDefinitions } from "pdfmake/interfaces.js";
import type { Tag } from "./conformance/element.ts";

/** An object of the file. */
export interface Ref {
  readonly data: Record<string, unknown>;
  compress: boolean;
  end(chunk?: Uint8Array | string): void;
}

/** Names of places and files inside the file. */
export interface NameTree {
  _compareKeys(one: string, other: string): number;
}

export interface PdfPage {
  readonly dictionary: Ref;
  readonly annotations: Ref[];
  readonly width: number;
  readonly height: number;
}

export interface PdfOutline {
  addItem(title: string, options: { expanded: boolean; top: number; left: number }): PdfOutline;
}

/** The file being written: pdfkit's document. Lengths are points, counted from the top left corner of the page. */
export interface PdfDocument {
  readonly _root: Ref;
  readonly page: PdfPage;
  readonly info: Readonly<Record<string, string | Date | undefined>>;
  readonly outline: PdfOutline;
  _font: PdfFont;
  fontSize(size: number): void;
  fillColor(color: string): void;
  strokeColor(color: string): void;
  path(d: string): void;
  addContent(operators: string): void;
  addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
  addNamedEmbeddedFile(name: string, file: Ref): void;
  ref(data?: Record<string, unknown>): Ref;
  text(text: string, x: number, y: number, options: Record<string, unknown>): void;
  save(): void;
  rotate(angle: number, options: { readonly origin: readonly [number, number] }): void;
  restore(): void;
  on(event: "data", listen: (chunk: Uint8Array) => void): void;
  on(event: "end", listen: () => void): void;
  end(): void;
  endMarkings(): void;
  endMetadata(): void;
}

export interface PdfFont {
  /** In thousandths of an em. */
  readonly ascender: number;
}

/** A stretch of text in one face, measured; what a definition says of it beyond pdfmake's own words is kept. */
export interface Inline {
  readonly text: string;
  /** From the left end of the line, as pdfmake puts it. */
  readonly x: number;
  /** Where it really stands, counted the same way. */
  readonly at?: number;
  /** Its width in hundredths of the usual one, when it is made narrower. */
  readonly narrowed?: number;
  /** A quarter turn clockwise about its upper left corner. */
  readonly turned?: true;
  readonly width: number;
  readonly font: PdfFont;
  readonly fontSize: number;
  readonly characterSpacing: number;
  readonly color: string;
  readonly link?: string | null;
  readonly linkToDestination?: string | null;
  readonly tag?: Tag;
  /** The figures whose numbers begin in this line, by id; on the first of its inlines. */
  readonly figures?: readonly string[];
}

export interface LaidLine {
  readonly inlines: readonly Inline[];
  readonly id?: string;
  readonly _outline?: { readonly id?: string; readonly parentId?: string; readonly text: string; expanded: boolean };
  getHeight(): number;
  getAscenderHeight(): number;
}

/** A picture at its place. */
export interface LaidPicture {
  readonly x: number;
  readonly y: number;
  readonly _width: number;
  readonly _height: number;
  readonly tag?: Tag;
  /** Draws it, its upper left corner here, in place of pdfmake's own way. */
  readonly ink?: (document: PdfDocument, x: number, y: number) => void;
}

export type LaidPages = readonly { readonly items: readonly { readonly type: string; readonly item: unknown }[] }[];

export interface PdfRenderer {
  renderPages(pages: LaidPages): void;
  renderLine(line: LaidLine, x: number, y: number): void;
  renderVector(vector: unknown): void;
  renderImage(image: LaidPicture): void;
  renderSVG(svg: LaidPicture): void;
}

interface PageLayout {
  layoutDocument(content: unknown, document: PdfDocument, ...more: readonly unknown[]): LaidPages;
}

type Size = { readonly width: number; readonly height: number; readonly orientation: string };

// Tools that run modules themselves unwrap the default of a CommonJS module, Node does not; require is the same in both.
const require = createRequire(import.meta.url);
const part = <Part>(name: string): Part => (require(`pdfmake/js/${name}.js`) as { readonly default: Part }).default;
const sizes = require("pdfmake/js/PageSize.js") as {
  normalizePageSize(size: TDocumentDefinitions["pageSize"], orientation?: string): Size;
  normalizePageMargin(margins: TDocumentDefinitions["pageMargins"]): object;
};
export const { normalizePageSize, normalizePageMargin } = sizes;

export const EngineDocument =
  part<
    new (
      fonts: object,
      images: object,
      patterns: object,
      attachments: object,
      options: object,
      files: object,
      mayRead: (path: string) => boolean,
    ) => PdfDocument
  >("PDFDocument");
export const EngineRenderer = part<new (document: PdfDocument) => PdfRenderer>("Renderer");
export const LayoutBuilder = part<new (size: Size, margins: object, pictures: object) => PageLayout>("LayoutBuilder");
export const PictureMeasure = part<new () => object>("SVGMeasure");
