// What a text is proofread against, and what the person has to know of it: the records of a region and year, or nothing but the text.
import { regionYears } from "../document/plan-documents.ts";
import { type KnownFigures, nothingKnown } from "../document/proofreading/known-figures.ts";
import type { Prose } from "../document/proofreading/prose.ts";
import type { Scope } from "../records/records.ts";
import { chooseYear, type Wanted } from "./choose-year.ts";
import { knownOf, type Ledger, namesOf } from "./known-of.ts";
import { isOfOneProject, subjectOf } from "./subject-of.ts";

export interface Against {
  readonly known: KnownFigures;
  /** Absent: no records. */
  readonly records?: { readonly region: string; readonly year: string; readonly scope: Required<Scope> };
  /** A sentence. */
  readonly said: string;
}

export const alone = (why: string): Against => ({ known: nothingKnown, said: `没有对照台账${why}。` });

/** `refusal`: what was asked for is not in the records, a sentence. */
export function againstLedger(ledger: Ledger, wanted: Wanted, prose: Prose): Against | { readonly refusal: string } {
  const choice = chooseYear(regionYears(ledger.records), wanted, prose);
  if ("refusal" in choice) return choice;
  if ("none" in choice) return alone(`：${choice.none}`);
  const { scope, region } = choice.chosen;
  const records = { region: region.name, year: scope.year, scope };
  const subject = subjectOf(ledger.records, scope, prose);
  const byTitle = choice.because === "title";
  if (byTitle && !subject && isOfOneProject(prose)) {
    const said = `题目像是单个项目的报告，台账里没有它的绩效评价记录，数字没有对照台账，名称按${region.name}${scope.year}年度的台账核对；要对照全地区的数，请加 --region ${region.name} --year ${scope.year}。`;
    return { known: namesOf(ledger.records, scope), records, said };
  }
  const also = subject ? `和其中“${subject.title}”的记录` : "";
  const how = byTitle ? "（题目里写的；不对照台账，请加 --no-records）" : "";
  return {
    known: knownOf(ledger, scope, subject),
    records,
    said: `按${region.name}${scope.year}年度的台账${also}核对${how}。`,
  };
}
