// Every number of a document in reading order, each with the figure, the quotation or the hand it comes from.
import type { DocumentTree } from "../document/document-tree.ts";
import { numbersOf } from "../document/proofreading/proofread.ts";
import type { FigureStretch, Stretch } from "../document/proofreading/prose.ts";
import type { ProvedNumber } from "../document/proofreading/prove-numbers.ts";
import type { Figure } from "../figures/figure.ts";
import { type Passage, readingOrder } from "./reading-order.ts";
import { statedValue } from "./stated-value.ts";
import type { TracedNumber } from "./traced-number.ts";

/** What typed numbers are held against. */
export interface Against {
  /** Everything the document's region, year and subject have to say. */
  readonly figures: readonly Figure[];
  /** Whether a person typed these words; what nobody typed came with a record's own words. */
  isTyped(text: string): boolean;
}

export function traceNumbers(document: DocumentTree, against: Against): readonly TracedNumber[] {
  const passages = readingOrder(document);
  const prose = passages.map((one) => one.paragraph);
  const proved = Map.groupBy(numbersOf(prose, { figures: against.figures }), (one) => one.paragraph);
  return passages.flatMap((passage, index) => {
    const figures = (passage.paragraph.figures ?? []).flatMap((stretch) => figureAt(stretch, passage, document));
    const others = (proved.get(index) ?? [])
      .filter((one) => !figures.some((figure) => overlap(figure, one)))
      .flatMap((one) => otherNumber(one, passage, document, against));
    return [...figures, ...others].sort((a, b) => a.start - b.start);
  });
}

/** A figure in the text is one number, however it is written; a figure that is words is none. */
function figureAt(stretch: FigureStretch, passage: Passage, document: DocumentTree): TracedNumber[] {
  const figure = document.figures.get(stretch.figure ?? "");
  if (!figure || figure.value.type === "text") return [];
  return [number(stretch, passage, { status: "traced", figure })];
}

function otherNumber(
  proved: ProvedNumber,
  passage: Passage,
  { figures }: DocumentTree,
  { isTyped }: Against,
): TracedNumber[] {
  const table = figures.get(passage.cell?.table.figure ?? "");
  // Numbers in the words of a table that is a figure come from its records.
  if (table) return isOrdinal(passage) ? [] : [number(proved, passage, { status: "traced", figure: table })];
  switch (proved.status) {
    case "traced": {
      const figure = figures.get(proved.traced ?? "");
      return [number(proved, passage, { status: "traced", ...(figure && { figure }) })];
    }
    case "cited": {
      const at = (passage.paragraph.citations ?? []).findIndex((one) => overlap(one, proved));
      return [number(proved, passage, { status: "cited", source: passage.quoted[at]?.source ?? "" })];
    }
    case "agrees":
    case "contradicted":
    case "untraced": {
      if (!isTyped(proved.text)) return [];
      const { figure } = proved;
      const said = { ...(figure && { figure }), ...(proved.status === "agrees" && { agrees: true as const }) };
      const status = proved.status === "contradicted" ? "contradicted" : "untraced";
      return [number(proved, passage, { status, ...said })];
    }
  }
}

type Origin = Pick<TracedNumber, "status" | "figure" | "source" | "agrees">;

function number({ start, end }: Stretch, passage: Passage, origin: Origin): TracedNumber {
  const text = passage.paragraph.text.slice(start, end);
  const stated = statedValue(text, origin.status === "traced" ? origin.figure : undefined);
  return { text, ...stated, ...origin, passage, start, end };
}

/** 1, 2, 3 down the side of a table. */
const isOrdinal = ({ paragraph }: Passage): boolean => /^\d+$/.test(paragraph.text.trim());

const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;
