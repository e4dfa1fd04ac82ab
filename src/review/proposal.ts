// What registering a step would mean for one document: what it says now, what speaks against it, or why it cannot be.
import { type Diagnostic, isError } from "../base/diagnostic.ts";
import { mayBeIssued } from "../document/may-be-issued.ts";
import type { Standing } from "../sign-off/sign-off.ts";
import { type Candidate, signOffOf } from "./candidates.ts";
import type { StepWanted } from "./step-wanted.ts";

export interface Proposal {
  readonly candidate: Candidate;
  readonly signOff: Standing;
  /** What stands against it all the same. */
  readonly findings: readonly Diagnostic[];
  /** Why it is not registered. */
  readonly refused?: string;
  /** Registered already, of this very text. */
  readonly done?: true;
}

export function proposalFor(
  candidate: Candidate,
  { step, date }: StepWanted,
  findings: readonly Diagnostic[],
): Proposal {
  const { isDraft, year } = candidate;
  const signOff = signOffOf(candidate);
  const proposal = { candidate, signOff, findings };
  if (isDraft) return { ...proposal, refused: "里面的数字有错误，文件没有生成；先运行 npm run check，改正错误" };
  if (!mayBeIssued("formal", year.regionYear.region))
    return { ...proposal, refused: "这是真实地区的演示，不登记任何人的审核签发" };
  const { state } = signOff;
  if (step === "已签发" || step === "已审核") {
    if (findings.some(isError)) return { ...proposal, refused: "还有错误没有改正" };
    const isDone = state === "signed" || (step === "已审核" && state === "reviewed");
    if (isDone) return { ...proposal, done: true };
  } else if (step === "撤回签发" && state !== "signed" && state !== "changed-since-signing")
    return { ...proposal, refused: "没有签发过，谈不上撤回" };
  const tooEarly = beforeStanding(signOff, date);
  return tooEarly === undefined ? proposal : { ...proposal, refused: tooEarly };
}

/** Steps count by their dates: one from before the last would be written down and change nothing. */
function beforeStanding({ step: last }: Standing, date: string): string | undefined {
  if (last === undefined || date >= last.data.date) return undefined;
  const said = `“${last.data.step}”（${last.data.by}，${last.data.date}）`;
  return `日期${date}早于已经登记的${said}；请核对日期，那一条的日期写错了的，先在 签发.yaml 里改正`;
}
