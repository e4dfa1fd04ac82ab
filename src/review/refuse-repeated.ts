// A step that stands in 签发.yaml word for word and was undone since: of one day, a second one could not be told from it.
import { placeText } from "../base/place.ts";
import { signOff } from "../records/kinds/sign-off.ts";
import type { Records } from "../records/records.ts";
import type { Candidate } from "./candidates.ts";
import type { Proposal } from "./proposal.ts";
import { recordsWanted } from "./records-wanted.ts";
import type { StepWanted } from "./step-wanted.ts";

/** `candidates`: every document there is. */
export function refuseRepeated(
  proposals: readonly Proposal[],
  wanted: StepWanted,
  candidates: readonly Candidate[],
  records: Records,
): readonly Proposal[] {
  const asRecords = recordsWanted(proposals, wanted, candidates);
  return proposals.map((one, index) => {
    const asRecord = asRecords[index];
    if (one.refused !== undefined || one.done || !asRecord) return one;
    const { year } = asRecord.shelf;
    const standing = records.find(signOff.name, asRecord.shelf, asRecord.id);
    if (standing === undefined || standing.year !== year) return one;
    const twin = `同一人这一天已经登记过同样内容的“${wanted.step}”（${placeText(standing.place)}），再登记一条分不出先后`;
    const wayOut = "后来的退回、撤回登记错了的，请删去那一条；确是又一次的，写实际的日期；补充意见的，写在原来那一条里";
    return { ...one, refused: `${twin}。${wayOut}` };
  });
}
