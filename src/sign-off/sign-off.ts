// Where a document stands on its way out: not yet read, reviewed, signed, or changed since.
import type { signOff } from "../records/kinds/sign-off.ts";
import type { LiangjiRecord } from "../records/record.ts";

export type SignOffRecord = LiangjiRecord<typeof signOff.fields>;

export type SignOffState = "draft" | "reviewed" | "signed" | "changed-since-review" | "changed-since-signing";

/** What people read for each, in the order of the way out. */
export const stateWords: Readonly<Record<SignOffState, string>> = {
  draft: "草稿",
  reviewed: "已审核",
  signed: "已签发",
  "changed-since-review": "审核后有改动",
  "changed-since-signing": "签发后有改动",
};

export interface Standing {
  readonly state: SignOffState;
  /** The record it stands by; of a draft the one that sent it back, when one did. */
  readonly step?: SignOffRecord;
  /** 内容摘要 as the document is now. */
  readonly digest: string;
  /** The part of it that takes time to reckon, to be remembered. */
  readonly text: string;
}

export interface SignOff extends Standing {
  /** It would be public, were it signed as its region asks. */
  readonly keptBack: boolean;
}

/** As other programs read it, in manifest.json and in lists. */
export interface SignOffEntry {
  readonly state: SignOffState;
  readonly by?: string;
  readonly date?: string;
  readonly digest: string;
}

export const signOffEntry = ({ state, step, digest }: Standing): SignOffEntry => ({
  state,
  ...(step && { by: step.data.by, date: step.data.date }),
  digest,
});
