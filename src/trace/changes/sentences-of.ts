// A document as the sentences and table rows it says, with the figures in each.
import type { DocumentTree } from "../../document/document-tree.ts";
import type { FigureStretch } from "../../document/proofreading/prose.ts";
import { type Passage, readingOrder } from "../reading-order.ts";
import type { Sentence } from "./snapshot.ts";

const betweenCells = " | ";

export const sentencesOf = (document: DocumentTree): readonly Sentence[] =>
  lines(readingOrder(document)).flatMap((line) => (line[0]?.cell ? [rowOf(line)] : line.flatMap(sentencesIn)));

/** The cells of a row together, everything else alone. */
function lines(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const last = groups.at(-1)?.at(-1)?.cell;
    const { cell } = passage;
    if (cell && last?.table === cell.table && last.at === cell.at) groups.at(-1)?.push(passage);
    else groups.push([passage]);
  }
  return groups;
}

function rowOf(cells: readonly Passage[]): Sentence {
  let text = "";
  const figures: Sentence["figures"][number][] = [];
  for (const [index, { paragraph }] of cells.entries()) {
    if (index > 0) text += betweenCells;
    figures.push(...within(paragraph.figures, 0, paragraph.text.length, text.length));
    text += paragraph.text;
  }
  const table = cells[0]?.cell?.table.figure;
  return { heading: cells[0]?.heading ?? "", text, figures, ...(table === undefined ? {} : { table }) };
}

function sentencesIn({ paragraph, heading }: Passage): readonly Sentence[] {
  const found = paragraph.text.matchAll(/[^。！？]*[。！？]+[”’）】》]*|[^。！？]+$/g);
  return [...found].map(({ 0: text, index }) => ({
    heading,
    text,
    figures: within(paragraph.figures, index, index + text.length, -index),
  }));
}

const within = (
  stretches: readonly FigureStretch[] = [],
  from: number,
  to: number,
  shift: number,
): readonly Sentence["figures"][number][] =>
  stretches
    .filter(({ start, end }) => start >= from && end <= to)
    .map(({ start, end, figure = "" }) => [start + shift, end + shift, figure]);
