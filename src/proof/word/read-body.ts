// The body of a Word document in reading order: paragraphs, tables cell by cell, text boxes where they are anchored.
import type { Paragraph } from "../../document/proofreading/prose.ts";
import type { Spot, Turn } from "../foreign-document.ts";
import { kindByText } from "../kind-by-text.ts";
import type { ListNumbers } from "./numbering.ts";
import { type PiecedParagraph, paragraphsOfPieces } from "./paragraphs-of-pieces.ts";
import { readRuns, shownBranch } from "./read-runs.ts";
import type { ReadingState } from "./reading-state.ts";
import { isContents, levelOf, type ParagraphStyle, type Styles } from "./styles.ts";
import type { Piece, WordParagraph } from "./word-source.ts";
import { attributeOf, childNamed, childrenOf, descend, type Element, nameOf } from "./xml.ts";

interface Around {
  /** 表2第3行第1列 */
  readonly part?: string;
  readonly cell?: true;
  /** Of a text box: what comments about it stand around. */
  readonly anchor?: Element;
}

export class BodyReader {
  readonly prose: Paragraph[] = [];
  readonly spots: Spot[] = [];
  readonly paragraphs: WordParagraph[] = [];
  readonly #styles: Styles;
  readonly #numbers: ListNumbers;
  readonly #state: ReadingState;
  #counted = 0;
  #tables = 0;

  constructor(styles: Styles, numbers: ListNumbers, state: ReadingState) {
    this.#styles = styles;
    this.#numbers = numbers;
    this.#state = state;
  }

  blocks(parent: Element, around: Around = {}): void {
    this.#state.within(() => {
      for (const child of childrenOf(parent)) this.#block(child, around);
    });
  }

  #block(child: Element, around: Around): void {
    switch (nameOf(child)) {
      case "w:p":
        this.#paragraph(child, around);
        break;
      case "w:tbl":
        this.#table(child, around);
        break;
      case "w:sdt":
        if (isContentsPart(child)) this.#state.leftOut.add("目录");
        else this.blocks(childNamed(child, "w:sdtContent") ?? child, around);
        break;
      case "w:customXml":
      case "w:ins":
      case "w:moveTo":
        this.blocks(child, around);
        break;
      case "mc:AlternateContent": {
        const branch = shownBranch(child);
        if (branch) this.blocks(branch, around);
        break;
      }
      case "w:altChunk":
        this.#state.leftOut.add("嵌入的其他文件");
    }
  }

  #paragraph(element: Element, around: Around): void {
    const properties = childNamed(element, "w:pPr");
    const style = this.#styles.get(attributeOf(childNamed(properties, "w:pStyle")) ?? "");
    const began = this.#state.isInContents;
    const { pieces, boxes } = readRuns(element, this.#state, around.anchor);
    const parts = paragraphsOfPieces(pieces);
    if (parts.length > 0 && (isContents(style) || began || this.#state.isInContents)) this.#state.leftOut.add("目录");
    else if (parts.length > 0) {
      const number = this.#numbers.next(childNamed(properties, "w:numPr"), style);
      if (around.cell === undefined) this.#counted += 1;
      for (const [index, part] of parts.entries()) {
        const mark = index === 0 ? number : undefined;
        this.#say(mark ? numbered(mark, part) : part, element, around, kindOf(properties, style, number));
      }
    }
    for (const { content, anchor } of boxes) this.blocks(content, { part: "文本框", anchor });
  }

  #say(
    { text, pieces }: PiecedParagraph,
    element: Element,
    around: Around,
    written: Pick<Paragraph, "kind" | "level">,
  ): void {
    const inText = (): Pick<Paragraph, "kind" | "level"> =>
      written.kind === "paragraph" ? kindByText(text, this.prose.length === 0) : written;
    this.prose.push({ text, ...(around.cell ? { kind: "cell" } : inText()) });
    this.paragraphs.push({ pieces, element });
    this.spots.push({
      ...(around.cell ? {} : { paragraph: this.#counted }),
      ...(around.part === undefined ? {} : { part: around.part }),
      turns: pieces.flatMap(turnOf),
    });
  }

  #table(table: Element, around: Around): void {
    this.#tables += 1;
    const name = `表${this.#tables}`;
    let row = 0;
    for (const line of within(table, "w:tr")) {
      if (descend(line, "w:trPr", "w:del")) continue;
      row += 1;
      let column = 1;
      for (const cell of within(line, "w:tc")) {
        this.blocks(cell, { ...around, cell: true, part: `${name}第${row}行第${column}列` });
        column += Number(attributeOf(descend(cell, "w:tcPr", "w:gridSpan")) ?? 1) || 1;
      }
    }
  }
}

/** Rows of a table or cells of a row, also when something is wrapped around them. */
function* within(parent: Element, name: string): Iterable<Element> {
  for (const child of childrenOf(parent)) {
    if (nameOf(child) === name) yield child;
    else if (/^w:(sdt|sdtContent|customXml|ins|moveTo)$/.test(nameOf(child))) yield* within(child, name);
  }
}

function kindOf(
  properties: Element | undefined,
  style: ParagraphStyle | undefined,
  number: string | undefined,
): Pick<Paragraph, "kind" | "level"> {
  const level = levelOf(properties) ?? style?.level;
  if (level !== undefined && level <= 9) return { kind: "heading", level };
  return { kind: number === undefined ? "paragraph" : "item" };
}

/** The number stands before the text without belonging to any element; “1.” and “5亿元” must not become 1.5亿元. */
function numbered(mark: string, { text, pieces }: PiecedParagraph): PiecedParagraph {
  const shown = /\w$/.test(mark) || /^\d/.test(text) ? `${mark} ` : mark;
  return {
    text: shown + text,
    pieces: pieces.map((piece) => ({ ...piece, start: piece.start + shown.length })),
  };
}

const turnOf = ({ start, page }: Piece, index: number, pieces: readonly Piece[]): readonly Turn[] =>
  page === undefined || pieces[index - 1]?.page === page ? [] : [{ offset: index === 0 ? 0 : start, page }];

const isContentsPart = (block: Element): boolean =>
  attributeOf(descend(block, "w:sdtPr", "w:docPartObj", "w:docPartGallery")) === "Table of Contents";
