// Draws pages, with every piece marked as part of an element of the document or as part of none.
import { webAddress } from "../../web-address.ts";
import type { DocumentFace, DocumentFaces } from "../document-faces.ts";
import type { LineInk } from "../line-ink.ts";
import type { PageInks } from "../page-inks.ts";
import { drawPicture, type PictureInk } from "../picture-ink.ts";
import type { Stroke } from "../strokes.ts";
import type { ArchivedDocument } from "./archived-document.ts";
import type { Links } from "./links.ts";
import { Outline } from "./outline.ts";
import type { StructureTree } from "./structure-tree.ts";

/** A run with its face, and where it leads. */
interface FacedRun {
  readonly text: string;
  readonly at: number;
  readonly spacing: number;
  readonly face: DocumentFace;
  readonly target: string | undefined;
}

export class TaggedPages {
  readonly #document: ArchivedDocument;
  readonly #faces: DocumentFaces;
  readonly #emptyLines: string;
  readonly #tree: StructureTree;
  readonly #links: Links;
  readonly #outline: Outline;

  /** `emptyLines`: the face of lines without text. */
  constructor(document: ArchivedDocument, faces: DocumentFaces, emptyLines: string) {
    this.#document = document;
    this.#faces = faces;
    this.#emptyLines = emptyLines;
    this.#tree = document.structure;
    this.#links = document.links;
    this.#outline = new Outline(document);
  }

  add({ width, height, inks }: PageInks): void {
    this.#document.addPage({ size: [width, height] });
    for (const ink of inks) {
      if (ink.type === "line") this.#drawLine(ink);
      else if (ink.type === "stroke") this.#drawStroke(ink);
      else this.#drawPicture(ink);
    }
  }

  #drawLine(line: LineInk): void {
    const { bookmark, figures = [], x, y, size } = line;
    const runs = line.runs.map(
      ({ text, at, spacing, face, link }): FacedRun => ({
        text,
        at,
        spacing,
        face: this.#faces.face(face ?? this.#emptyLines),
        target: targetOf(line, link),
      }),
    );
    if (bookmark !== undefined) {
      this.#outline.add(bookmark, y);
      this.#document.addNamedDestination(bookmark.id, "XYZ", x, y, null);
    }
    for (const figure of figures) this.#document.nameFigure(figure, x, y);
    const baseline = y + Math.max(...runs.map(({ face }) => ascent(face, size)));
    for (const stretch of stretchesOf(runs)) this.#drawStretch(stretch, line, baseline);
  }

  #drawStretch(stretch: readonly FacedRun[], line: LineInk, baseline: number): void {
    const [first] = stretch;
    const last = stretch.at(-1);
    if (first === undefined || last === undefined) return;
    const { tag, x, y, size } = line;
    if (stretch.every(({ text }) => text === "")) {
      // A row is as long as the others with its empty cells.
      if (tag !== "page" && /^T[HD]$/.test(tag.type)) this.#tree.mention(tag);
      return;
    }
    const { target } = first;
    const element = tag === "page" || target === undefined ? tag : this.#links.elementOf(tag, target);
    if (element === "page") this.#tree.beginArtifact("Pagination");
    else this.#tree.begin(element);
    this.#drawText(stretch, line, baseline);
    this.#tree.end();
    if (element === "page" || target === undefined) return;
    const width = last.face.font.widthOfString(last.text, size) + last.spacing * (last.text.length - 1);
    this.#links.add(element, {
      text: stretch.map(({ text }) => text).join(""),
      area: { left: x + first.at, top: y, right: x + last.at + width, bottom: y + size },
    });
  }

  #drawText(stretch: readonly FacedRun[], { x, y, size, color, turned, narrowed }: LineInk, baseline: number): void {
    if (turned) {
      this.#document.save();
      this.#document.rotate(90, { origin: [x, y] });
    }
    this.#document.fillColor(color);
    for (const { text, at, spacing, face } of stretch) {
      const place = { x: x + at, y: baseline - ascent(face, size), size, spacing };
      this.#document.drawText(face, text, narrowed === undefined ? place : { ...place, narrowed: narrowed * 100 });
    }
    if (turned) this.#document.restore();
  }

  #drawStroke({ from, to, width, color = "000000" }: Stroke): void {
    this.#tree.beginArtifact("Layout");
    this.#document.lineWidth(width);
    this.#document.undash();
    this.#document.lineJoin("miter");
    this.#document.lineCap("butt");
    this.#document.moveTo(from.x, from.y);
    this.#document.lineTo(to.x, to.y);
    this.#document.strokeColor(`#${color}`, 1);
    this.#document.stroke();
    this.#tree.end();
  }

  #drawPicture({ element, picture, outlines, x, y }: PictureInk): void {
    const { width, height } = picture;
    const { height: pageHeight } = this.#document.page;
    this.#tree.begin(element);
    this.#tree.place(element, [x, pageHeight - y - height, x + width, pageHeight - y]);
    drawPicture(picture, outlines, this.#document, x, y);
    this.#tree.end();
  }
}

const ascent = ({ font }: DocumentFace, size: number): number => (font.ascender / 1000) * size;

/** `#id` is a place in the document itself. */
function targetOf({ leadsTo }: LineInk, link: string | undefined): string | undefined {
  if (leadsTo !== undefined) return `#${leadsTo}`;
  return link === undefined ? undefined : webAddress(link);
}

/** Neighbours that lead to the same place, or to none. */
function stretchesOf(runs: readonly FacedRun[]): readonly (readonly FacedRun[])[] {
  const stretches: FacedRun[][] = [];
  for (const run of runs) {
    const open = stretches.at(-1);
    if (open?.[0] !== undefined && open[0].target === run.target) open.push(run);
    else stretches.push([run]);
  }
  return stretches;
}
