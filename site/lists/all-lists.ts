// Every list of the site: of each year, of each region, and over all years of a region.
import type { PublishedRecord, PublishedRegion } from "../../src/disclosure/publication.ts";
import { documentAddress } from "../address.ts";
import type { Section } from "../section.ts";
import { sections } from "../site-data.ts";
import type { List, ListDocument, Sibling } from "./list.ts";
import { allYearsAddress, listAddress } from "./list-address.ts";
import type { ListPlan } from "./list-plan.ts";
import { makeList } from "./make-list.ts";
import { listTitle, planOf } from "./plan-of.ts";

const ofYears = new Map<Section, readonly List[]>();
const ofRegions = new Map<PublishedRegion, readonly List[]>();

export function listsOfYear(section: Section): readonly List[] {
  const known = ofYears.get(section) ?? [...section.records].map(([code, records]) => yearList(section, code, records));
  ofYears.set(section, known);
  return known;
}

/** What belongs to no year, and what does once more over all years. */
export function listsOfRegion(region: PublishedRegion): readonly List[] {
  const known = ofRegions.get(region) ?? [...regionLists(region), ...allYearsLists(region)];
  ofRegions.set(region, known);
  return known;
}

/** @throws when a page asks for a list that is not there: our mistake. */
export function listOf(lists: readonly List[], code: string): List {
  const found = lists.find((list) => list.code === code);
  if (found === undefined) throw new Error(`no list of ${code}`);
  return found;
}

function yearList(section: Section, code: string, records: readonly PublishedRecord[]): List {
  const { region, year, folder } = section;
  const title = listTitle(code, records[0]?.kind ?? "");
  return makeList({
    region,
    code,
    plan: planOf(code, records),
    title,
    name: `${section.name}${title}`,
    folder,
    records,
    addressOf: (number) => listAddress(folder, code, number),
    documentsOf: (record) => documentsOf(section, record),
    incomplete: year.incompleteKinds?.[code] ?? (code === "evaluation" ? year.incomplete : undefined),
    siblings: siblingsOf(region, code),
  });
}

const documentsOf = ({ documents, folder }: Section, record: PublishedRecord): readonly ListDocument[] =>
  record.documents.flatMap((page) => {
    const found = documents.get(page);
    if (found === undefined) return [];
    const { type, title, downloads } = found;
    return [{ type, title, downloads, address: documentAddress(folder, page) }];
  });

const regionLists = (region: PublishedRegion): readonly List[] =>
  [...Map.groupBy(region.records, ({ code }) => code)].map(([code, records]) => {
    const title = listTitle(code, records[0]?.kind ?? "");
    return makeList({
      region,
      code,
      plan: planOf(code, records),
      title,
      name: `${region.name}${title}`,
      folder: region.id,
      records,
      addressOf: (number) => listAddress(region.id, code, number),
      documentsOf: () => [],
      incomplete: undefined,
      siblings: [],
    });
  });

/** A list over all years is worth its page when there are two years of it. */
function allYearsLists(region: PublishedRegion): readonly List[] {
  const records = region.years.flatMap((year) => year.records);
  const codes = Map.groupBy(records, ({ code }) => code);
  return [...codes].flatMap(([code, ofKind]) => {
    if (sectionsWith(region, code).length < 2) return [];
    const title = `历年${listTitle(code, ofKind[0]?.kind ?? "")}`;
    return makeList({
      region,
      code,
      plan: overYears(planOf(code, ofKind)),
      title,
      name: `${region.name}${title}`,
      folder: region.id,
      records: ofKind,
      addressOf: (number) => allYearsAddress(region.id, code, number),
      documentsOf: () => [],
      incomplete: undefined,
      siblings: siblingsOf(region, code),
    });
  });
}

const overYears = ({ columns: [first, ...others], facets, note }: ListPlan): ListPlan => ({
  columns: [...(first === undefined ? [] : [first]), { value: "year", title: "年度", look: "short" }, ...others],
  facets: [{ value: "year", title: "年度" }, ...facets],
  ...(note === undefined ? {} : { note }),
});

const sectionsWith = (region: PublishedRegion, code: string): readonly Section[] =>
  sections.filter((section) => section.region === region && section.records.has(code));

/** The years that have such a list and, when there are several, all of them together. */
function siblingsOf(region: PublishedRegion, code: string): readonly Sibling[] {
  const years = sectionsWith(region, code).map(({ year, folder }) => ({
    text: `${year.year}年度`,
    address: listAddress(folder, code, 1),
  }));
  return years.length < 2 ? [] : [...years, { text: "历年", address: allYearsAddress(region.id, code, 1) }];
}
