// A foreign document proofread: the remarks, as the checks give them and as a person finds them.

import { proofread } from "../document/proofreading/proofread.ts";
import type { Remark } from "../document/proofreading/prose.ts";
import type { LocatedRemark } from "../report/located-remark.ts";
import type { Against } from "./against.ts";
import type { ForeignDocument } from "./foreign-document.ts";
import { locateRemarks } from "./locate-remarks.ts";

export interface Proofread {
  readonly remarks: readonly Remark[];
  /** The same, in the same order. */
  readonly located: readonly LocatedRemark[];
}

export function proofreadDocument(document: ForeignDocument, { known }: Against): Proofread {
  const remarks = proofread(document.prose, known);
  return { remarks, located: locateRemarks(document, remarks) };
}
