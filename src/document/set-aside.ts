// A finished document as it waits for whoever needs it next: its head at hand, its text packed, its figures asked for again. So thousands wait in little room.
import { LastFew } from "../base/last-few.ts";
import { type Packed, pack, unpack } from "../base/packed.ts";
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { figureIn } from "../figures/figure-result.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Block, DocumentTree } from "./document-tree.ts";
import type { Head } from "./fill-head.ts";

type Content = { -readonly [Part in "blocks" | "figures"]?: DocumentTree[Part] };

/** As many are open side by side while a build writes. */
const usual = 32;

/** What the documents say that somebody looked into last: who looks once looks again soon. */
export class OpenDocuments {
  readonly #open: LastFew<object, Content>;

  constructor(most = usual) {
    this.#open = new LastFew(most);
  }

  /** Empty when it has been closed since. */
  contentOf(document: object): Content {
    return this.#open.of(document, () => ({}));
  }
}

/** Whose figures a document has: those of a year, seen from its subject. */
export interface FiguresAgain {
  readonly figures: FigureScope;
  readonly subject: LiangjiRecord;
}

/** The same document to everybody; what it says is held by nobody but who has just asked for it. */
export function setAside(document: DocumentTree, again: FiguresAgain, opened: OpenDocuments): DocumentTree {
  const { blocks, figures, ...head } = document;
  const waiting = waitingAs(head, pack(blocks), [...figures.keys()], again, opened);
  Object.assign(opened.contentOf(waiting), { blocks, figures });
  return waiting;
}

/** A function of its own: what its getters can see is held as long as the document waits. */
function waitingAs(
  head: Head,
  blocks: Packed<readonly Block[]>,
  figures: readonly string[],
  again: FiguresAgain,
  opened: OpenDocuments,
): DocumentTree {
  const waiting: DocumentTree = {
    ...head,
    get blocks() {
      const content = opened.contentOf(waiting);
      content.blocks ??= unpack(blocks);
      return content.blocks;
    },
    get figures() {
      const content = opened.contentOf(waiting);
      content.figures ??= figuresAgain(figures, again);
      return content.figures;
    },
  };
  return waiting;
}

function figuresAgain(ids: readonly string[], { figures, subject }: FiguresAgain): ReadonlyMap<string, Figure> {
  const about = figures.about(subject);
  return new Map(
    ids.map((id) => {
      const figure = figureIn(about.figure(id));
      if (!figure) throw new Error(`the figure ${id} was known when its document was made`);
      return [id, figure];
    }),
  );
}
