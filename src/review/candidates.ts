// The documents a person may review or sign, and those that are meant by what was typed.
import { meant } from "../base/nearest.ts";
import type { PlannedDocument, Year } from "../pipeline.ts";
import type { Standing } from "../sign-off/sign-off.ts";
import { standing } from "../sign-off/sign-offs-of.ts";
import { findDocument, type Named } from "../trace/find-document.ts";
import type { Refusal } from "./scope.ts";

export interface Candidate extends Named {
  readonly planned: PlannedDocument;
  readonly year: Year;
  /** Errors keep it from being made. */
  readonly isDraft: boolean;
}

export const candidatesIn = (years: readonly Year[]): readonly Candidate[] =>
  years.flatMap((year) =>
    [...year.documents, ...year.drafts].map((planned) => {
      const { id, title, fileStem } = planned.document;
      return { id, title, fileStem, planned, year, isDraft: year.drafts.includes(planned) };
    }),
  );

/** Where sign-off is not in use, everything is a draft. */
export const signOffOf = ({ planned }: Candidate): Standing => planned.signOff ?? standing(planned.document, []);

/** `words`: ids, file names or parts of titles; `type`: every document of a 文种. Each once, in the order of the build. */
export function chosenFrom(
  candidates: readonly Candidate[],
  words: readonly string[],
  type: string | undefined,
): readonly Candidate[] | Refusal {
  const chosen = new Set<Candidate>();
  for (const word of words) {
    const found = findDocument(word, candidates);
    if ("refusal" in found) return found;
    chosen.add(found.document);
  }
  if (type !== undefined) {
    const known = new Set(candidates.map(({ planned }) => planned.document.type));
    if (!known.has(type)) {
      const hint = meant(type, known) ?? `可以写：${[...known].join("、")}。`;
      return { refusal: `没有“${type}”这种文件。${hint}` };
    }
    for (const one of candidates) if (one.planned.document.type === type) chosen.add(one);
  }
  return candidates.filter((one) => chosen.has(one));
}
