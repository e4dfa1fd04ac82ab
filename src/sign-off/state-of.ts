// The state of a document by its records: what was signed counts as long as the document says what was read then.
import type { SignOffStep } from "../records/kinds/sign-off.ts";
import type { SignOff, SignOffRecord } from "./sign-off.ts";

const undoing: ReadonlySet<SignOffStep> = new Set(["退回", "撤回签发"]);

/** `steps`: of one document, in their order; `inForce`: the digests under which it may have been signed. */
export function stateOf(
  steps: readonly SignOffRecord[],
  inForce: ReadonlySet<string>,
): Pick<SignOff, "state" | "step"> {
  const standing = standingSteps(steps);
  const last = (step: SignOffStep, holds: boolean): SignOffRecord | undefined =>
    standing.findLast(({ data }) => data.step === step && (!holds || inForce.has(data.digest)));
  const signed = last("已签发", true);
  if (signed) return { state: "signed", step: signed };
  const reviewed = last("已审核", true);
  if (reviewed) return { state: "reviewed", step: reviewed };
  const [signedThen, reviewedThen] = [last("已签发", false), last("已审核", false)];
  if (signedThen) return { state: "changed-since-signing", step: signedThen };
  if (reviewedThen) return { state: "changed-since-review", step: reviewedThen };
  const sentBack = steps.at(-1);
  return { state: "draft", ...(sentBack && { step: sentBack }) };
}

/** Those that nothing later has undone. */
export function standingSteps(steps: readonly SignOffRecord[]): readonly SignOffRecord[] {
  return steps.slice(steps.findLastIndex(({ data }) => undoing.has(data.step)) + 1);
}

/** By their dates, those of one day as they stand in the file. */
export const inOrder = (steps: readonly SignOffRecord[]): readonly SignOffRecord[] =>
  [...steps].sort(({ data: one }, { data: other }) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
