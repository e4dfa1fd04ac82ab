// A figure the site may show that no public document uses: known, and made from nothing that must not be told.
import type { Figure } from "../figures/figure.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { figureIn } from "../figures/figure-result.ts";
import { hiddenInputs } from "./public-inputs.ts";

/** Undefined when it is not known, or when it or a figure it was computed from gives away a record that is not public. */
export function showable(id: string, figures: FigureScope): Figure | undefined {
  const figure = figureIn(figures.figure(id));
  if (figure === undefined || hiddenInputs(figure, figures).length > 0) return undefined;
  return figure.provenance.operands.every((operand) => showable(operand, figures)) ? figure : undefined;
}
