// What a page says of itself to the search, as data- attributes of its main: what it is, where, of which year and department.
import type { PublishedRecord, PublishedRegion, PublishedYear } from "../src/disclosure/publication.ts";
import { documentAddress, figureAddress, pageOf, searchAddress } from "./address.ts";
import type { Section } from "./section.ts";
import { regions } from "./site-data.ts";

export interface Searched {
  /** Among what is found, lower stands before higher. */
  readonly "data-rank": number;
  /** 文种, or the kind of record. */
  readonly "data-kind": string;
  readonly "data-region"?: string;
  readonly "data-year"?: string;
  /** Several with “|” between them. */
  readonly "data-department"?: string;
}

interface Subject {
  readonly kind: string;
  readonly rank: number;
  /** Addresses. */
  readonly departments: readonly string[];
}

// There are many figures, much alike: they must not hide the documents that use them.
const ranks = { document: 1, record: 2, list: 3, figure: 4 } as const;
const list: Subject = { kind: "栏目和清单", rank: ranks.list, departments: [] };

/** Address → title. */
const departmentNames = new Map<string, string>();
const subjects = new Map<string, Subject>();
for (const region of regions) {
  region.records.forEach(noteRecord);
  for (const year of region.years) {
    year.records.forEach(noteRecord);
    noteDocumentsAndFigures(year, `${region.id}/${year.year}`);
  }
}

/** Nothing for pages that are not searched. */
export function searched(address: string, region?: PublishedRegion, section?: Section): Searched | undefined {
  if (address === searchAddress) return undefined;
  const { kind, rank, departments } = subjects.get(address) ?? list;
  const names = new Set(departments.flatMap((one) => departmentNames.get(one) ?? []));
  return {
    "data-rank": rank,
    "data-kind": kind,
    ...(region !== undefined && { "data-region": region.name }),
    ...(section !== undefined && { "data-year": section.year.year }),
    ...(names.size > 0 && { "data-department": [...names].join("|") }),
  };
}

/** A record without a page of its own is known by its place on one: figures are about it, too. */
function noteRecord({ address, code, kind, title, departments }: PublishedRecord): void {
  const isDepartment = code === "department";
  if (isDepartment) departmentNames.set(address, title);
  subjects.set(address, { kind, rank: ranks.record, departments: isDepartment ? [address] : departments });
}

function noteDocumentsAndFigures(year: PublishedYear, folder: string): void {
  const about = new Map(
    year.records.flatMap(({ documents, departments }) => documents.map((page) => [page, departments] as const)),
  );
  for (const { page, type } of year.documents) {
    const departments = about.get(page) ?? [];
    subjects.set(documentAddress(folder, page), { kind: type, rank: ranks.document, departments });
  }
  for (const { code, about: of } of year.figures) {
    const departments = (of?.address !== undefined && subjects.get(of.address)?.departments) || [];
    subjects.set(pageOf(figureAddress(folder, code)), { kind: "数字怎么算的", rank: ranks.figure, departments });
  }
}
