// What was public once and has been taken back by a 撤回: from then on it is shown nowhere.
import { correction } from "../records/kinds/correction.ts";
import { oncePerRecords } from "../records/once-per-records.ts";
import type { LiangjiRecord } from "../records/record.ts";
import { asKind, type Records } from "../records/records.ts";

type Correction = LiangjiRecord<typeof correction.fields>;

interface Withdrawals {
  readonly records: ReadonlyMap<LiangjiRecord, Correction>;
  /** By region, year and title. */
  readonly documents: ReadonlyMap<string, Correction>;
}

const withdrawals: (records: Records) => Withdrawals = oncePerRecords((records) => {
  const found = { records: new Map<LiangjiRecord, Correction>(), documents: new Map<string, Correction>() };
  for (const record of records.all) {
    const one = asKind(record, correction);
    if (one?.data.type !== "撤回") continue;
    const { target, document } = subjectOf(one, records);
    if (target) found.records.set(target, one);
    if (document !== undefined) found.documents.set(documentKey(one, document), one);
  }
  return found;
});

/** What a 更正 is about: a record, or a document by its title. */
export function subjectOf(
  { data, region, year }: Correction,
  records: Records,
): { readonly target?: LiangjiRecord; readonly document?: string } {
  const { document } = data.subject;
  if (document !== undefined) return { document };
  for (const [name, field] of Object.entries(correction.fields.subject.type.inner ?? {})) {
    const said = Object.entries(data.subject).find(([key]) => key === name)?.[1];
    const kind = field.type.refersTo;
    if (kind === undefined || said === undefined) continue;
    const target = records.find(kind, { region, ...(year === undefined ? {} : { year }) }, said);
    return target ? { target } : {};
  }
  return {};
}

/** The 撤回 that took a record back. */
export const withdrawalOf = (record: LiangjiRecord, records: Records): Correction | undefined =>
  withdrawals(records).records.get(record);

/** The 撤回 that took a document back by its title, in the year it was written for. */
export const withdrawalOfDocument = (
  title: string,
  at: Pick<LiangjiRecord, "region" | "year">,
  records: Records,
): Correction | undefined => withdrawals(records).documents.get(documentKey(at, title));

/** Taken back itself; or a word on a document that was, which would go on telling of it. */
export function isWithdrawn(record: LiangjiRecord, records: Records): boolean {
  if (withdrawalOf(record, records)) return true;
  const word = asKind(record, correction);
  const document = word && word.data.type !== "撤回" ? word.data.subject.document : undefined;
  return document !== undefined && withdrawalOfDocument(document, record, records) !== undefined;
}

/** Whether a field holds the name of what a 撤回 took back; the 撤回 is public all the same. */
export const namesWithdrawn = (record: LiangjiRecord, field: string): boolean =>
  field === "subject" && asKind(record, correction)?.data.type === "撤回";

/** The data of a record, of a 撤回 without the name of what it took back. */
export const withoutWithdrawn = (record: LiangjiRecord): LiangjiRecord["data"] =>
  namesWithdrawn(record, "subject") ? { ...record.data, subject: {} } : record.data;

const documentKey = ({ region, year = "" }: Pick<LiangjiRecord, "region" | "year">, title: string): string =>
  `${region}\n${year}\n${title}`;
