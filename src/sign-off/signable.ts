// A document that may be signed: what it says, what it is made by, and whether anybody outside waits for it.
import type { DocumentTree } from "../document/document-tree.ts";
import type { DocumentPlan } from "../document/plan-documents.ts";
import type { SignOff } from "./sign-off.ts";

export interface Signable {
  readonly document: DocumentTree;
  readonly plan: DocumentPlan;
  /** By which it is known again in the next build. */
  readonly key: string;
  /** Whether it may stand on the public site. */
  readonly forSite: boolean;
  readonly signOff?: SignOff;
}
