// The numbers of a document as JSON, for other programs: the shape is a contract (see README).
import type { DocumentTree } from "../document/document-tree.ts";
import type { TemplateText } from "../narrative/template.ts";
import { methodInWords, recordsBehind } from "./figure-facts.ts";
import { countNumbers } from "./number-counts.ts";
import { placeOfNumber } from "./number-place.ts";
import type { TracedNumber } from "./traced-number.ts";

export function traceJson(
  document: DocumentTree,
  numbers: readonly TracedNumber[],
  texts: readonly TemplateText[],
): string {
  const report = {
    document: document.id,
    title: document.title,
    numbers: numbers.map((number) => entry(number, document, texts)),
    counts: countNumbers(numbers),
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}

function entry(number: TracedNumber, document: DocumentTree, texts: readonly TemplateText[]): object {
  const { text, value, unit, status, figure, source, passage } = number;
  const { cell, heading } = passage;
  const inputs = figure ? recordsBehind(figure, document.figures) : [];
  return {
    text,
    value: value ?? null,
    unit,
    figure: figure?.id ?? null,
    statement: figure?.statement,
    method: figure ? methodInWords(figure, document.figures) : null,
    basis: figure?.provenance.basis,
    rounding: figure?.provenance.rounding,
    crossCheck: figure?.provenance.crossCheck,
    status,
    source,
    inputs: inputs.map(({ kind, id, place, field, value: read, source: from }) => ({
      kind,
      id,
      file: place.file,
      line: place.line ?? 1,
      field,
      value: read,
      source: from,
    })),
    heading,
    table: cell && { caption: cell.table.caption ?? "", row: cell.row, column: cell.column },
    ...placeOfNumber(number, document, texts),
  };
}
