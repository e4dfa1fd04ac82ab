// Which figures of a year are published: those that public documents and the overview use, and those they were computed from.
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import type { PublicDocument } from "./public-document.ts";
import type { PublishedFigure } from "./publication.ts";
import { type FigureOwner, type FigureUse, publishFigure } from "./publish-figure.ts";
import { showable } from "./showable.ts";

/** The year's figures that public documents use, with those they were computed from; then each document's own. */
export function publishedFigures(
  documents: readonly PublicDocument[],
  highlights: readonly Figure[],
  figures: FigureScope,
): readonly PublishedFigure[] {
  const wanted = new Map<string, Figure>();
  const want = (figure: Figure): void => {
    if (figure.ofSubject || wanted.has(figure.id)) return;
    wanted.set(figure.id, figure);
    // What is not told of its own has no page, though a number that is told was computed from it.
    for (const id of figure.provenance.operands) {
      const operand = showable(id, figures);
      if (operand) want(operand);
    }
  };
  const uses = new Map<string, FigureUse[]>();
  const own: PublishedFigure[] = [];
  for (const one of documents) {
    const use = useOf(one);
    for (const figure of one.document.figures.values()) {
      want(figure);
      const known = uses.get(figure.id);
      if (known) known.push(use);
      else uses.set(figure.id, [use]);
    }
    own.push(...ownFigures(one, { figures }));
  }
  for (const figure of highlights) want(figure);
  const ofYear = [...wanted.values()].map((figure) =>
    publishFigure(figure, { figures, operands: wanted }, uses.get(figure.id) ?? []),
  );
  return [...ofYear, ...together(own)];
}

/** Two documents about one record may say the same of it: one page, used in both. */
function together(figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  const known = new Map<string, PublishedFigure>();
  for (const figure of figures) {
    const earlier = known.get(figure.code);
    known.set(figure.code, earlier ? { ...earlier, usedIn: [...earlier.usedIn, ...figure.usedIn] } : figure);
  }
  return [...known.values()];
}

const useOf = ({ page, document }: PublicDocument): FigureUse => ({ page, title: document.title });

function ownFigures(one: PublicDocument, year: Pick<FigureOwner, "figures">): readonly PublishedFigure[] {
  const { document, subject } = one;
  const own = [...document.figures.values()].filter((figure) => figure.ofSubject);
  return own.map((figure) => publishFigure(figure, { ...year, operands: document.figures, subject }, [useOf(one)]));
}
