// A bookmark with a number of its own; the docx package counts bookmarks over the whole process, which no rebuild repeats.
import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from "docx";

type Written = Bookmark["writtenAs"];

export class NumberedBookmark extends Bookmark {
  readonly #name: string;
  readonly #number: number;

  /** The number must be unique in its document. */
  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.#name = name;
    this.#number = number;
  }

  override get writtenAs(): Written {
    return [new BookmarkStart(this.#name, this.#number), ...unfolded(this.children), new BookmarkEnd(this.#number)];
  }
}

/** Bookmarks as the marks and runs they are written as, one bookmark in another and in a link too. */
export const unfolded = (children: readonly ParagraphChild[]): Written =>
  children.flatMap((child) => (child instanceof Bookmark ? child.writtenAs : [child]));
