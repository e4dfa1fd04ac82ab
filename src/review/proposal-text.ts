// What is about to be registered, for the person who answers for it: document by document.

import { chineseDate } from "../base/chinese-date.ts";
import { severityWords } from "../base/diagnostic.ts";
import { placeText } from "../base/place.ts";
import { visible } from "../report/visible.ts";
import { stateWords } from "../sign-off/sign-off.ts";
import type { Proposal } from "./proposal.ts";
import type { StepWanted } from "./step-wanted.ts";

/** As much of a digest as people compare by eye. */
export const shortDigest = (digest: string): string => digest.slice(0, 12);

/** Of one document. */
const mostFindings = 8;

export function proposalText({ candidate, signOff, findings, refused, done }: Proposal, wanted: StepWanted): string {
  const { state, step, digest } = signOff;
  // A draft has been sent back or unsigned by whom it names.
  const undone = state === "draft" ? `${step?.data.step}：` : "";
  const by = step === undefined ? "" : `（${undone}${step.data.by}，${chineseDate(step.data.date)}）`;
  const unreviewed = wanted.step === "已签发" && state !== "reviewed" && !refused && !done;
  return [
    `《${candidate.title}》（${candidate.id}）`,
    `  内容摘要：${shortDigest(digest)}　现在：${stateWords[state]}${by}`,
    ...(unreviewed ? ["  提醒：现在的内容没有登记过审核"] : []),
    ...findings
      .slice(0, mostFindings)
      .map(({ severity, message, place }) => `  ${severityWords[severity]}：${message}（${placeText(place)}）`),
    ...(findings.length > mostFindings ? [`  ……共${findings.length}处，全部列出请运行 npm run check`] : []),
    ...(refused === undefined ? [] : [`  不能登记${wanted.step}：${refused}`]),
    ...(done ? [`  已经登记过${stateWords[state]}，内容没有改动，不再登记`] : []),
  ]
    .map(visible)
    .join("\n");
}
