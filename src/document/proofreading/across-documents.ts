// The same fact in two documents of a region, this year's and last year's summary say, has the same value.
import { type Diagnostic, warning } from "../../base/diagnostic.ts";
import { compareStatements } from "../../base/interval.ts";
import type { TemplateText } from "../../narrative/template.ts";
import type { DocumentTree } from "../document-tree.ts";
import type { Stretch } from "./prose.ts";
import { proseOf } from "./prose-of.ts";
import { inSource, readProse } from "./read-prose.ts";
import { isSeries, type Mention, mentionsByFact } from "./relations/fact-mentions.ts";
import { writtenAt } from "./written-at.ts";

/** A document with the texts it was rendered from. */
export interface ComparedDocument {
  readonly document: DocumentTree;
  readonly texts: readonly TemplateText[];
}

interface Statement extends Mention {
  readonly from: ComparedDocument;
}

/** Each fact of a later document against the first that states it; figures on both sides are left to the records they come from. */
export function checkAcross(documents: readonly ComparedDocument[]): readonly Diagnostic[] {
  const first = new Map<string, Statement>();
  const found: Diagnostic[] = [];
  for (const from of documents) {
    for (const [key, mentions] of mentionsByFact(readProse(proseOf(from.document)))) {
      const [mention] = mentions;
      if (!mention || isSeries(mentions)) continue;
      const statement: Statement = { ...mention, from };
      const earlier = first.get(key);
      if (earlier) found.push(...contradiction(earlier, statement));
      else first.set(key, statement);
    }
  }
  return found;
}

function contradiction(earlier: Statement, later: Statement): readonly Diagnostic[] {
  if (isFigure(earlier) && isFigure(later)) return [];
  if (compareStatements(earlier.number.quantity, later.number.quantity) !== "contradictory") return [];
  const place = placeOf(later) ?? later.from.document.place;
  const said = ({ number, from }: Statement) => `《${from.document.title}》里的“${number.label}${number.text}”`;
  return [
    warning("proof/across-documents", `“${later.number.label}${later.number.text}”与${said(earlier)}不一致`, {
      place,
      hint: "说的是一回事时，请核对后统一；口径不同的，请写明",
      related: [{ place: placeOf(earlier) ?? earlier.from.document.place, message: said(earlier) }],
    }),
  ];
}

const stretchOf = ({ paragraph, number }: Statement): Stretch => inSource(paragraph, number.offset, number.end);

const placeOf = (statement: Statement) =>
  writtenAt(statement.paragraph.source, stretchOf(statement), statement.from.texts);

const isFigure = (statement: Statement): boolean => {
  const { start, end } = stretchOf(statement);
  return (statement.paragraph.source.figures ?? []).some((one) => one.start < end && start < one.end);
};
