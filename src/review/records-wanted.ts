// A step of some documents as records for content/<地区>/<年度>/签发.yaml.
import type { WantedRecord } from "../editing/content-change.ts";
import type { ContentMap } from "../reading/content.ts";
import { signOff } from "../records/kinds/sign-off.ts";
import { documentsByName } from "../sign-off/documents-meant.ts";
import type { Candidate } from "./candidates.ts";
import type { Proposal } from "./proposal.ts";
import type { StepWanted } from "./step-wanted.ts";

/** `candidates`: every document there is, so that a title which two of them have is not used. */
export function recordsWanted(
  proposals: readonly Proposal[],
  { step, by, date, note }: StepWanted,
  candidates: readonly Candidate[],
): readonly WantedRecord[] {
  const byYear = Map.groupBy(candidates, ({ year }) => year);
  const named = new Map([...byYear].map(([year, own]) => [year, documentsByName(own, (one) => one)]));
  return proposals.map(({ candidate: { id, title, year }, signOff: { digest } }) => {
    const { region, year: when } = year.regionYear.scope;
    const document = named.get(year)?.get(title)?.length === 1 ? title : id;
    const data = { document, step, by, date, digest, ...(note !== undefined && { note }) };
    const written = Object.entries(signOff.fields).flatMap(([name, { key }]): [string, string][] => {
      const value = Object.entries(data).find(([own]) => own === name)?.[1];
      return value === undefined ? [] : [[key, value]];
    });
    const content: ContentMap = Object.fromEntries(written);
    const [known = ""] = signOff.names({ ...data, note, source: undefined, disclosure: undefined, remark: undefined });
    return { shelf: { region, year: when, category: signOff.name }, id: known, content };
  });
}
