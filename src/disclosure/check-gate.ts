// Gate 3 as a whole: every look at what is to be public, before anything of it is made.
import type { Diagnostic } from "../base/diagnostic.ts";
import { Findings } from "../base/outcome.ts";
import type { Records } from "../records/records.ts";
import { checkLeftOut } from "./check-left-out.ts";
import { checkPublicDocument, type SiteDocument } from "./check-public-documents.ts";
import { checkPublicRecords } from "./check-public-records.ts";
import { checkReviews } from "./check-reviews.ts";
import { checkUndecided } from "./check-undecided.ts";
import { checkWithheldNames } from "./check-withheld-names.ts";

/** The errors among these keep the whole site from being made. */
export function checkGate(records: Records, documents: readonly SiteDocument[]): readonly Diagnostic[] {
  const findings = new Findings();
  const searched = checkPublicRecords(records);
  findings.add(searched.found);
  for (const one of documents) findings.add(checkPublicDocument(one, records, searched));
  findings.add(checkWithheldNames(records, documents));
  findings.add(checkUndecided(records));
  findings.add(checkReviews(records));
  findings.add(checkLeftOut(records));
  return findings.distinct;
}

/** Documents that wait for a signature: who signs learns what must not be public, and it keeps nothing else back. */
export function checkBeforehand(records: Records, documents: readonly SiteDocument[]): readonly Diagnostic[] {
  if (documents.length === 0) return [];
  const searched = checkPublicRecords(records);
  const findings = new Findings();
  for (const one of documents) findings.add(checkPublicDocument(one, records, searched));
  findings.add(checkWithheldNames(records, documents));
  return findings.distinct;
}
