// Gate 3, first look: what must not get out in the public fields of public records, each at its own place.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Records } from "../records/records.ts";
import { isCleared } from "./cleared.ts";
import { gateFinding, keyOfSecret } from "./gate-finding.ts";
import { searchText } from "./personal-data/search-text.ts";
import { publicLedger } from "./public-ledger.ts";
import { recordTexts } from "./record-texts.ts";

export interface SearchedRecords {
  readonly found: readonly Diagnostic[];
  /** What was said once need not be said again of every document that repeats it. */
  readonly secrets: ReadonlySet<string>;
}

export function checkPublicRecords(records: Records): SearchedRecords {
  const { has } = publicLedger(records);
  const found: Diagnostic[] = [];
  const secrets = new Set<string>();
  for (const record of records.all) {
    if (!has(record)) continue;
    for (const { text, context, place } of recordTexts(record, records)) {
      for (const hit of searchText(text, context)) {
        if (isCleared(hit.secret, record.region, records)) continue;
        secrets.add(keyOfSecret(hit.secret));
        found.push(gateFinding(hit, `${record.kind.name}的“${context.label}”`, place()));
      }
    }
  }
  return { found, secrets };
}
