// A document with its figures filled in, proofread: how its numbers relate, and the wording of what a person wrote.
import type { Diagnostic } from "../../base/diagnostic.ts";
import type { TemplateText } from "../../narrative/template.ts";
import type { DocumentTree } from "../document-tree.ts";
import { builtTextChecks } from "./all-prose-checks.ts";
import { nothingKnown } from "./known-figures.ts";
import { proofread } from "./proofread.ts";
import type { Paragraph, Remark } from "./prose.ts";
import { proseOf } from "./prose-of.ts";
import { writtenAt } from "./written-at.ts";

/** `texts`: what it was rendered from; a remark stands as near to the words meant as they can be found there. */
export function checkRendered(document: DocumentTree, texts: readonly TemplateText[]): readonly Diagnostic[] {
  const prose = proseOf(document);
  const remarks = proofread(prose, nothingKnown, { checks: builtTextChecks });
  return remarks.flatMap((remark) => {
    const paragraph = prose[remark.paragraph];
    if (!paragraph || paragraph.kind === "cell") return [];
    const place = writtenAt(paragraph, remark, texts);
    const proved = isProved(paragraph, remark);
    // Words that stand in no text come from a record, whose author is not asked to mend them here; what is proved needs no note.
    if (!place || (proved && remark.severity === "note")) return [];
    const { code, message, hint } = remark;
    // Figures are checked against the records where they are made: together they can only look odd.
    const severity = proved && remark.severity === "error" ? "warning" : remark.severity;
    return [{ code, severity, message, place, ...(hint !== undefined && { hint }) }];
  });
}

/** Every number of the stretch is a figure or a quotation, and there is one. */
function isProved({ text, figures = [], citations = [] }: Paragraph, { start, end }: Remark): boolean {
  const within = [...figures, ...citations].filter((one) => one.start < end && start < one.end);
  let left = text.slice(start, end);
  for (const one of within) left = left.replace(text.slice(Math.max(start, one.start), Math.min(end, one.end)), "");
  return within.length > 0 && !/\d/.test(left);
}
