// Gate 3, second look: what must not get out in the documents of the site, as their readers would see them.
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import type { Records } from "../records/records.ts";
import type { SearchedRecords } from "./check-public-records.ts";
import { isCleared } from "./cleared.ts";
import { documentTexts } from "./document-texts.ts";
import { gateFinding, hushed, keyOfSecret } from "./gate-finding.ts";
import { sensitiveList, type TextTable } from "./personal-data/name-list.ts";
import { namedRecipients } from "./personal-data/patterns/named-recipients.ts";
import { searchText } from "./personal-data/search-text.ts";
import { placeInTexts, placeOfWords, type WrittenText } from "./written-texts.ts";

/** A document that is to stand on the site, with the texts it was made from. */
export interface SiteDocument {
  readonly document: DocumentTree;
  readonly texts: readonly WrittenText[];
  readonly region: string;
}

export function* checkPublicDocument(
  { document, texts, region }: SiteDocument,
  records: Records,
  { secrets }: Pick<SearchedRecords, "secrets">,
): Iterable<Diagnostic> {
  const where = `“${hushed(document.title)}”`;
  for (const { text, context, table } of documentTexts(document)) {
    for (const hit of searchText(text, context)) {
      if (isCleared(hit.secret, region, records)) continue;
      const place = placeInTexts(texts, hit.secret);
      if (place === undefined && secrets.has(keyOfSecret(hit.secret))) continue;
      yield gateFinding(hit, where, place ?? document.place);
    }
    const list = table && sensitiveList(table);
    if (list === undefined || isCleared(table?.above ?? "", region, records)) continue;
    const pattern = { ...namedRecipients, name: list };
    yield gateFinding(
      { pattern, masked: `表“${hushed(table?.above ?? "").trim()}”的姓名一栏` },
      where,
      placeOfList(table, texts) ?? document.place,
    );
  }
}

const placeOfList = (table: TextTable | undefined, texts: readonly WrittenText[]): Place | undefined => {
  const head = table?.columns.find((title) => /姓\s*名|名\s*字/.test(title));
  return head === undefined ? undefined : placeOfWords(texts, head);
};
