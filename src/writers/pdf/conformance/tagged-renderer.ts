// Draws the pages pdfmake has laid out, with every piece marked as part of an element of the document or as part of none.
import { webAddress } from "../../web-address.ts";
import { EngineRenderer, type Inline, type LaidLine, type LaidPicture } from "../engine.ts";
import type { ArchivedDocument } from "./archived-document.ts";
import type { Tag } from "./element.ts";
import type { Links } from "./links.ts";
import { Outline } from "./outline.ts";
import type { StructureTree } from "./structure-tree.ts";

export class TaggedRenderer extends EngineRenderer {
  readonly #document: ArchivedDocument;
  readonly #tree: StructureTree;
  readonly #links: Links;
  readonly #outline: Outline;

  constructor(document: ArchivedDocument) {
    super(document);
    this.#document = document;
    this.#tree = document.structure;
    this.#links = document.links;
    this.#outline = new Outline(document);
  }

  override renderLine(line: LaidLine, x = 0, y = 0): void {
    if (line._outline !== undefined) this.#outline.add(line._outline, y);
    if (line.id !== undefined) this.#document.addNamedDestination(line.id, "XYZ", x, y, null);
    const [first] = line.inlines;
    for (const figure of first?.figures ?? []) this.#document.nameFigure(figure, x, y);
    const tag = first?.tag ?? "page";
    const baseline = y + line.getAscenderHeight();
    for (const run of runsOf(line.inlines)) this.#drawRun(run, tag, { x, y, baseline });
  }

  #drawRun(run: readonly Inline[], tag: Tag, line: Place): void {
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    if (run.every(({ text }) => text === "")) {
      // A row is as long as the others with its empty cells.
      if (tag !== "page" && /^T[HD]$/.test(tag.type)) this.#tree.mention(tag);
      return;
    }
    const target = targetOf(first);
    const element = tag === "page" || target === undefined ? tag : this.#links.elementOf(tag, target);
    if (element === "page") this.#tree.beginArtifact("Pagination");
    else this.#tree.begin(element);
    this.#drawText(run, line);
    this.#tree.end();
    if (element === "page" || target === undefined) return;
    const left = line.x + leftOf(first);
    this.#links.add(element, {
      text: run.map(({ text }) => text).join(""),
      area: { left, top: line.y, right: line.x + leftOf(last) + last.width, bottom: line.y + first.fontSize },
    });
  }

  #drawText(run: readonly Inline[], { x, y, baseline }: Place): void {
    const turned = run[0]?.turned === true;
    if (turned) {
      this.#document.save();
      this.#document.rotate(90, { origin: [x, y] });
    }
    let color: string | undefined;
    for (const inline of run) {
      if (inline.color !== color) this.#document.fillColor(inline.color);
      color = inline.color;
      this.#document._font = inline.font;
      this.#document.fontSize(inline.fontSize);
      const ascent = (inline.font.ascender / 1000) * inline.fontSize;
      this.#document.text(inline.text, x + leftOf(inline), baseline - ascent, {
        lineBreak: false,
        textWidth: inline.width,
        characterSpacing: inline.characterSpacing,
        wordCount: 1,
        ...(inline.narrowed === undefined ? {} : { horizontalScaling: inline.narrowed }),
      });
    }
    if (turned) this.#document.restore();
  }

  override renderVector(vector: unknown): void {
    this.#tree.beginArtifact("Layout");
    super.renderVector(vector);
    this.#tree.end();
  }

  override renderImage(image: LaidPicture): void {
    this.#draw(image, () => super.renderImage(image));
  }

  override renderSVG(svg: LaidPicture): void {
    const { ink, x, y } = svg;
    this.#draw(svg, () => (ink ? ink(this.#document, x, y) : super.renderSVG(svg)));
  }

  #draw({ tag, x, y, _width, _height }: LaidPicture, drawing: () => void): void {
    if (tag === undefined) throw new Error("A picture says what it shows.");
    if (tag === "page") this.#tree.beginArtifact("Layout");
    else {
      this.#tree.begin(tag);
      const { height } = this.#document.page;
      this.#tree.place(tag, [x, height - y - _height, x + _width, height - y]);
    }
    drawing();
    this.#tree.end();
  }
}

interface Place {
  readonly x: number;
  readonly y: number;
  /** Shared by all faces of the line. */
  readonly baseline: number;
}

const leftOf = ({ at, x }: Inline): number => at ?? x;

/** `#id` is a place in the document itself. */
function targetOf({ link, linkToDestination }: Inline): string | undefined {
  if (typeof linkToDestination === "string") return `#${linkToDestination}`;
  return typeof link === "string" ? webAddress(link) : undefined;
}

/** Neighbours that lead to the same place, or to none. */
function runsOf(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const runs: Inline[][] = [];
  for (const inline of inlines) {
    const open = runs.at(-1);
    if (open?.[0] !== undefined && targetOf(open[0]) === targetOf(inline)) open.push(inline);
    else runs.push([inline]);
  }
  return runs;
}
