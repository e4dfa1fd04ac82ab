// The part of pdfmake that writes files, pdfkit's document, typed as far as it is used here. What stands where is settled before.
import exported from "pdfmake/js/PDFDocument.js";
import type { OpenedFont } from "../fonts/open-font.ts";
import type { FaceGlyph } from "../fonts/shared-face.ts";

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
  /** The fonts it uses, by id. */
  readonly fonts: Record<string, Ref>;
  write(content: string): void;
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
  readonly _fontFamilies: Record<string, PdfFont>;
  _font: PdfFont;
  /** How many bytes are written. */
  _offset: number;
  _write(piece: string | Uint8Array): void;
  flushPages(): void;
  addPage(options: { readonly size: readonly [width: number, height: number] }): void;
  font(bytes: Uint8Array): void;
  fontSize(size: number): void;
  fillColor(color: string): void;
  strokeColor(color: string, opacity?: number): void;
  lineWidth(width: number): void;
  undash(): void;
  lineJoin(join: "miter"): void;
  lineCap(cap: "butt"): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
  path(d: string): void;
  addContent(operators: string): void;
  addNamedDestination(name: string, kind: "XYZ", x: number, y: number, zoom: null): void;
  addNamedEmbeddedFile(name: string, file: Ref): void;
  ref(data?: Record<string, unknown>): Ref;
  text(text: string, x: number, y: number, options: Record<string, unknown>): void;
  save(): void;
  rotate(angle: number, options: { readonly origin: readonly [number, number] }): void;
  restore(): void;
  end(): void;
  endMarkings(): void;
  endMetadata(): void;
}

/** In thousandths of an em. */
export interface PlacedGlyph {
  readonly xAdvance: number;
  readonly yAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  readonly advanceWidth: number;
}

export interface LaidText {
  readonly glyphs: readonly FaceGlyph[];
  readonly positions: readonly PlacedGlyph[];
  readonly advanceWidth: number;
}

/** A face in one file. */
export interface PdfFont {
  readonly id: string;
  /** In thousandths of an em. */
  readonly ascender: number;
  font: OpenedFont;
  subset: { includeGlyph(glyph: number): number; encode(): Uint8Array };
  layout(text: string): LaidText;
  encode(text: string): readonly [codes: readonly string[], positions: readonly PlacedGlyph[]];
  ref(): Ref;
  /** In points. */
  widthOfString(text: string, size: number): number;
}

type Options = Readonly<Record<string, unknown>>;

type PdfMakeDocument = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: Options,
  files: null,
  mayRead: (path: string) => boolean,
) => PdfDocument;

// Tools that run modules themselves unwrap the default of a CommonJS module, Node does not.
const PdfMakeDocument = ("default" in exported ? exported.default : exported) as PdfMakeDocument;

/** It may reach no file and no address. */
export class EngineDocument extends PdfMakeDocument {
  constructor(options: Options) {
    super({}, {}, {}, {}, options, null, () => false);
  }
}

type FontClass = new (document: PdfDocument, font: OpenedFont, id: string) => PdfFont;
let fontClass: FontClass | undefined;

/** A font of pdfkit around one that is open already. Its class is to be had only of a font that pdfkit opens itself. */
export function embeddedFont(font: OpenedFont, bytes: Uint8Array, document: PdfDocument, id: string): PdfFont {
  fontClass ??= classOf(bytes);
  return new fontClass(document, font, id);
}

function classOf(bytes: Uint8Array): FontClass {
  const document = new EngineDocument({ font: null, autoFirstPage: false });
  document.font(bytes);
  return document._font.constructor as FontClass;
}
