// The state of every document, as a list for people and for other programs.
import { chineseDate } from "../base/chinese-date.ts";
import { needsSignOff } from "../document/needs-sign-off.ts";
import { visible } from "../report/visible.ts";
import { type SignOffState, type Standing, signOffEntry, stateWords } from "../sign-off/sign-off.ts";
import { type Candidate, signOffOf } from "./candidates.ts";
import { shortDigest } from "./proposal-text.ts";

export interface Listed {
  readonly candidate: Candidate;
  readonly signOff: Standing;
}

/** Those that have to be signed, or were. */
export const listedOf = (candidates: readonly Candidate[]): readonly Listed[] =>
  candidates
    .filter(({ planned, isDraft }) => !isDraft && (planned.signOff || needsSignOff(planned.plan.template)))
    .map((candidate) => ({ candidate, signOff: signOffOf(candidate) }));

export function stateListText(listed: readonly Listed[], others: number): string {
  const blocks = [...Map.groupBy(listed, ({ candidate: { year } }) => year)].map(([{ regionYear }, own]) => {
    const { region, year } = regionYear.scope;
    return [`${region}${year}年度`, ...own.map(lineOf)].map(visible).join("\n");
  });
  const rest = others === 0 ? "" : `另有${others}份不需要签发。`;
  return [...blocks, `共${listed.length}份：${countsText(listed)}。${rest}`].join("\n\n");
}

function lineOf({ candidate: { id, title }, signOff: { state, step, digest } }: Listed): string {
  const by = step === undefined ? "" : `（${step.data.step}：${step.data.by}，${chineseDate(step.data.date)}）`;
  return `  ${stateWords[state]}　${shortDigest(digest)}　${title}（${id}）${by}`;
}

export const countsText = (listed: readonly Pick<Listed, "signOff">[]): string =>
  countsOf(listed)
    .map(([state, count]) => `${stateWords[state]}${count}份`)
    .join("，") || "没有须签发的文件";

const countsOf = (listed: readonly Pick<Listed, "signOff">[]): readonly (readonly [SignOffState, number])[] =>
  (Object.keys(stateWords) as SignOffState[])
    .map((state) => [state, listed.filter(({ signOff }) => signOff.state === state).length] as const)
    .filter(([, count]) => count > 0);

/** The shape is a contract (see README). */
export function stateListJson(listed: readonly Listed[]): string {
  const documents = listed.map(({ candidate: { id, title, year, planned }, signOff }) => ({
    document: id,
    title,
    type: planned.document.type,
    region: year.regionYear.scope.region,
    year: year.regionYear.scope.year,
    ...signOffEntry(signOff),
  }));
  return JSON.stringify({ documents, counts: Object.fromEntries(countsOf(listed)) }, null, 1);
}
