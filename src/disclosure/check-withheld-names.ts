// Gate 3: what is 依申请公开 or 不予公开 leaves no trace: its name stands in no public field and no public document.
import { type Diagnostic, error } from "../base/diagnostic.ts";
import type { Place } from "../base/place.ts";
import type { Records } from "../records/records.ts";
import type { SiteDocument } from "./check-public-documents.ts";
import { isCleared } from "./cleared.ts";
import { documentTexts } from "./document-texts.ts";
import { hushed } from "./gate-finding.ts";
import { publicLedger } from "./public-ledger.ts";
import { recordTexts } from "./record-texts.ts";
import { hasWithheldNames, type NameFound, withheldNamesIn } from "./withheld-names.ts";
import { placeOfWords } from "./written-texts.ts";

export function* checkWithheldNames(records: Records, documents: readonly SiteDocument[]): Iterable<Diagnostic> {
  const { has } = publicLedger(records);
  const named = new Set<string>();
  for (const record of records.all) {
    if (!hasWithheldNames(record.region, records) || !has(record)) continue;
    for (const { text, context, place } of recordTexts(record, records)) {
      for (const found of withheldNamesIn(text, record.region, records)) {
        if (isCleared(found.name, record.region, records)) continue;
        named.add(found.name);
        yield withheldName(found, `${record.kind.name}的“${context.label}”`, place());
      }
    }
  }
  for (const { document, texts, region } of documents) {
    if (!hasWithheldNames(region, records)) continue;
    for (const { text } of documentTexts(document)) {
      for (const found of withheldNamesIn(text, region, records)) {
        if (isCleared(found.name, region, records)) continue;
        const place = placeOfWords(texts, found.name);
        if (place === undefined && named.has(found.name)) continue;
        yield withheldName(found, `“${hushed(document.title)}”`, place ?? document.place);
      }
    }
  }
}

function withheldName({ name, record }: NameFound, where: string, place: Place): Diagnostic {
  const message = `${where}里出现了不公开的${record.kind.name}“${hushed(name)}”，会露出它的存在`;
  return error("disclosure/withheld-name", message, {
    place,
    hint: "请改写这句话；只是字面相同的，在“公开审查”的“核实可公开”里登记这个名称",
    related: [{ place: record.place, message: "这条记录不公开" }],
  });
}
