// What was changed or taken back after it had been published: for the region's list, and for the pages it is about.
import type { RegionYear } from "../document/plan-documents.ts";
import type { FigureScope } from "../figures/figure-engine.ts";
import { correction } from "../records/kinds/correction.ts";
import type { LiangjiRecord } from "../records/record.ts";
import type { Records } from "../records/records.ts";
import { publicLedger } from "./public-ledger.ts";
import type { PublishedRegion, PublishedYear } from "./publication.ts";
import type { PublishedCorrection, PublishedWithdrawal } from "./published-trust.ts";
import { addressId, recordAddress } from "./record-address.ts";
import { takenBack, type Withdrawal } from "./taken-back.ts";
import { subjectOf, withdrawalOfDocument } from "./withdrawn.ts";

/** A document of a public kind that is not shown. */
export interface HeldDocument {
  readonly type: string;
  readonly title: string;
  readonly subject: LiangjiRecord;
  /** Below region and year. */
  readonly page: string;
  /** Where its files would stand, below the site's root. */
  readonly files: readonly string[];
}

export interface AmendedYear {
  readonly regionYear: RegionYear;
  readonly figures: Pick<FigureScope, "records">;
  readonly held?: readonly HeldDocument[];
}

type Amendments = Required<Pick<PublishedRegion, "corrections" | "withdrawn">>;

/** Of one region; `years` and `published` are its own. */
export function publishAmendments(years: readonly AmendedYear[], published: readonly PublishedYear[]): Amendments {
  const [first] = years;
  if (first === undefined) return { corrections: [], withdrawn: [] };
  const { scope, region } = first.regionYear;
  const { records } = first.figures;
  const ledger = publicLedger(records);
  const said = records.of(correction, { region: scope.region }).filter((one) => ledger.has(one));
  if (said.length === 0) return { corrections: [], withdrawn: [] };
  const notices = [...recordNotices(records, scope.region), ...years.flatMap((year) => documentNotices(year))];
  const documents = documentPages(region.address, published);
  const corrections = said.map((one): PublishedCorrection => {
    const { code, type, date, reason, effect, keepsTitle } = one.data;
    const about = subjectOf(one, records);
    const isWithdrawal = type === "撤回";
    const own = about.target && recordAddress(about.target, ledger.records);
    const ofDocument =
      about.document === undefined ? undefined : documents.titled.get(`${one.year}\n${about.document}`);
    const shown = [own, ofDocument, ...(own === undefined ? [] : (documents.about.get(own) ?? []))];
    return {
      id: addressId(one),
      code,
      type,
      year: one.year ?? "",
      date,
      reason,
      effect,
      kind: about.target?.kind.name ?? "文件",
      ...(isWithdrawal && keepsTitle !== true ? {} : { title: about.target?.title ?? about.document ?? "" }),
      places: isWithdrawal
        ? notices.filter(({ cause }) => cause === one).map(({ notice }) => notice.address)
        : shown.filter((place) => place !== undefined),
    };
  });
  return { corrections: newestFirst(corrections), withdrawn: notices.map(({ notice }) => notice) };
}

interface Caused {
  readonly cause: Withdrawal;
  readonly notice: PublishedWithdrawal;
}

function recordNotices(records: Records, region: string): readonly Caused[] {
  const { before, records: gone } = takenBack(records);
  return (gone.get(region) ?? []).flatMap(([record, cause]) => {
    const address = recordAddress(record, before.records);
    if (address === undefined) return [];
    return [{ cause, notice: noticeOf(cause, { kind: record.kind.name, title: record.title, address, files: [] }) }];
  });
}

function documentNotices({ regionYear, figures: { records }, held = [] }: AmendedYear): readonly Caused[] {
  const { before, causeOf } = takenBack(records);
  const { scope, region } = regionYear;
  return held.flatMap(({ type, title, subject, page, files }) => {
    const cause = withdrawalOfDocument(title, scope, records) ?? causeOf(subject);
    if (cause === undefined || !before.has(subject)) return [];
    const address = `${region.address}/${scope.year}/${page}.html`;
    return [{ cause, notice: noticeOf(cause, { kind: type, title, address, files }) }];
  });
}

/** Its title only where the bureau says that it may stay. */
function noticeOf(
  { data: { code, date, reason, keepsTitle } }: Withdrawal,
  { title, ...gone }: Pick<PublishedWithdrawal, "kind" | "address" | "files"> & { readonly title: string },
): PublishedWithdrawal {
  return { ...gone, code, date, reason, ...(keepsTitle === true ? { title } : {}) };
}

/** The pages of documents, by year and title, and by the record they are about. */
function documentPages(region: string, published: readonly PublishedYear[]) {
  const titled = new Map<string, string>();
  const about = new Map<string, readonly string[]>();
  for (const { year, documents, records } of published) {
    const pageOf = (page: string): string => `${region}/${year}/${page}.html`;
    for (const { title, page } of documents) titled.set(`${year}\n${title}`, pageOf(page));
    for (const one of records) if (one.documents.length > 0) about.set(one.address, one.documents.map(pageOf));
  }
  return { titled, about };
}

const newestFirst = (corrections: readonly PublishedCorrection[]): readonly PublishedCorrection[] =>
  [...corrections].sort((one, other) =>
    one.date === other.date ? (one.code < other.code ? -1 : 1) : one.date < other.date ? 1 : -1,
  );
