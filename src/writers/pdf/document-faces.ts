// The faces of one PDF, in the order in which it first uses them: each embeds the characters drawn with it.
import { SharedFace } from "../fonts/shared-face.ts";
import { embeddedFont, type PdfDocument, type PdfFont, type PlacedGlyph } from "./engine.ts";

/** By face id; opened when a document first asks for them. */
export class SharedFaces {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  readonly #opened = new Map<string, SharedFace>();

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  face(id: string): SharedFace {
    const opened = this.#opened.get(id);
    if (opened !== undefined) return opened;
    const bytes = this.#files.get(id);
    if (bytes === undefined) throw new Error(`No font was prepared for the face ${id}.`);
    const face = new SharedFace(bytes);
    this.#opened.set(id, face);
    return face;
  }
}

export class DocumentFace {
  readonly font: PdfFont;
  readonly #face: SharedFace;
  /** Of the characters drawn so far. */
  readonly #codes = new Map<string, string>();

  constructor(face: SharedFace, document: PdfDocument, id: string) {
    this.#face = face;
    this.font = embedded(face, document, id);
  }

  /** The codes of its characters in the font of this file, in hexadecimal; undefined for a text that has to be laid out. */
  codesOf(text: string): string | undefined {
    if (!this.#face.isPlain(text)) return undefined;
    let codes = "";
    for (const character of text) codes += this.#codeOf(character);
    return codes;
  }

  #codeOf(character: string): string {
    const known = this.#codes.get(character);
    if (known !== undefined) return known;
    const code = this.font.encode(character)[0].join("");
    this.#codes.set(character, code);
    return code;
  }
}

/** Those of one document. */
export class DocumentFaces {
  readonly #document: PdfDocument;
  readonly #shared: SharedFaces;
  readonly #faces = new Map<string, DocumentFace>();

  constructor(document: PdfDocument, shared: SharedFaces) {
    this.#document = document;
    this.#shared = shared;
  }

  face(id: string): DocumentFace {
    const known = this.#faces.get(id);
    if (known !== undefined) return known;
    const face = new DocumentFace(this.#shared.face(id), this.#document, `F${this.#faces.size + 1}`);
    this.#faces.set(id, face);
    // pdfkit writes the fonts it finds here when the document ends.
    this.#document._fontFamilies[face.font.id] = face.font;
    return face;
  }
}

/** pdfkit's own font, but for how it finds the glyphs of a plain text and cuts the font down to them. */
function embedded(face: SharedFace, document: PdfDocument, id: string): PdfFont {
  const font = embeddedFont(face.font, face.bytes, document, id);
  const scale = 1000 / face.font.unitsPerEm;
  const layOut = font.layout.bind(font);
  font.subset = face.subset();
  font.layout = (text) => {
    if (!face.isPlain(text)) {
      // Of a font that other documents use too, a glyph may know a character it was first used for there.
      if (font.font === face.font) font.font = face.openAnew();
      return layOut(text);
    }
    const glyphs = [...text].map((character) => face.glyph(character));
    const positions = glyphs.map(({ advanceWidth }): PlacedGlyph => {
      const width = advanceWidth * scale;
      return { xAdvance: width, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: width };
    });
    return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
  };
  return font;
}
