// The text of one Word paragraph as a reader sees it, in pieces that remember their elements: insertions in, deletions out, fields by their results.
import type { ReadingState } from "./reading-state.ts";
import { symbolText } from "./symbols.ts";
import { attributeOf, childNamed, childrenOf, type Element, isOn, nameOf } from "./xml.ts";

/** A piece before it has its place in a paragraph. */
export interface RawPiece {
  readonly text: string;
  readonly anchor: Element;
  readonly leaf?: Element;
  readonly page?: number;
}

export interface TextBox {
  readonly content: Element;
  readonly anchor: Element;
}

export interface Runs {
  readonly pieces: RawPiece[];
  readonly boxes: TextBox[];
}

export function readRuns(paragraph: Element, state: ReadingState, anchor?: Element): Runs {
  const reader = new RunReader(state);
  reader.inline(paragraph, anchor);
  state.endParagraph();
  return { pieces: reader.pieces, boxes: reader.boxes };
}

/** The branch a reader sees: the first one, whatever it requires, or what stands in for it. */
export const shownBranch = (alternatives: Element): Element | undefined =>
  childNamed(alternatives, "mc:Choice") ?? childNamed(alternatives, "mc:Fallback");

class RunReader implements Runs {
  readonly pieces: RawPiece[] = [];
  readonly boxes: TextBox[] = [];
  readonly #state: ReadingState;

  constructor(state: ReadingState) {
    this.#state = state;
  }

  /** `anchor`: what comments have to stand around, when the runs in here cannot take them. */
  inline(parent: Element, anchor?: Element): void {
    this.#state.within(() => {
      for (const child of childrenOf(parent)) this.#inlineChild(child, anchor);
    });
  }

  #inlineChild(child: Element, anchor: Element | undefined): void {
    switch (nameOf(child)) {
      case "w:r":
        this.#run(child, anchor);
        break;
      case "w:hyperlink":
      case "w:ins":
      case "w:moveTo":
      case "w:smartTag":
      case "w:customXml":
      case "w:sdt":
      case "w:sdtContent":
      case "w:fldSimple":
      case "w:dir":
      case "w:bdo":
        this.inline(child, anchor);
        break;
      case "m:oMath":
      case "m:oMathPara":
        this.#math(child, anchor ?? child);
        break;
      case "mc:AlternateContent": {
        const branch = shownBranch(child);
        if (branch) this.inline(branch, anchor ?? child);
      }
    }
  }

  #run(run: Element, anchor: Element | undefined): void {
    if (isOn(childNamed(childNamed(run, "w:rPr"), "w:vanish"))) {
      this.#state.leftOut.add("隐藏的文字");
      return;
    }
    const place = anchor ?? run;
    for (const child of childrenOf(run)) this.#runChild(child, place, place === run);
  }

  #runChild(child: Element, anchor: Element, whole: boolean): void {
    switch (nameOf(child)) {
      case "w:t":
        this.#say((child.textContent ?? "").replace(/[\r\n\t]/g, " "), child, anchor, whole);
        break;
      case "w:tab":
      case "w:ptab":
        this.#say("\t", child, anchor, whole);
        break;
      case "w:noBreakHyphen":
        this.#say("-", child, anchor, whole);
        break;
      case "w:sym":
        this.#say(symbolText(child), child, anchor, whole);
        break;
      case "w:br":
        if ((attributeOf(child, "type") ?? "textWrapping") === "textWrapping") this.#say("\n", child, anchor, whole);
        break;
      case "w:cr":
        this.#say("\n", child, anchor, whole);
        break;
      case "w:lastRenderedPageBreak":
        this.#state.turnPage();
        break;
      case "w:fldChar":
        this.#state.field(attributeOf(child, "fldCharType"));
        break;
      case "w:instrText":
        this.#state.instruct(child.textContent ?? "");
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#state.leftOut.add("脚注、尾注");
        break;
      case "w:ruby":
        this.inline(childNamed(child, "w:rubyBase") ?? child, anchor);
        break;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        this.#boxesIn(child, anchor);
        break;
      case "mc:AlternateContent": {
        const branch = shownBranch(child);
        if (branch) for (const inner of childrenOf(branch)) this.#runChild(inner, anchor, false);
      }
    }
  }

  #say(text: string, leaf: Element, anchor: Element, whole: boolean): void {
    if (!this.#state.isShown || text === "") return;
    const { page } = this.#state;
    this.pieces.push({ text, anchor, ...(whole ? { leaf } : {}), ...(page === undefined ? {} : { page }) });
  }

  #math(parent: Element, anchor: Element): void {
    this.#state.within(() => {
      for (const child of childrenOf(parent)) {
        if (nameOf(child) === "m:t") this.#say(child.textContent ?? "", child, anchor, false);
        else this.#math(child, anchor);
      }
    });
  }

  #boxesIn(parent: Element, anchor: Element): void {
    this.#state.within(() => {
      for (const child of childrenOf(parent)) {
        const name = nameOf(child);
        if (name === "w:txbxContent") this.boxes.push({ content: child, anchor });
        else if (name === "mc:AlternateContent") this.#boxesIn(shownBranch(child) ?? child, anchor);
        else this.#boxesIn(child, anchor);
      }
    });
  }
}
