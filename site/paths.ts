// Which pages there are of a type that several page files share: one a record, or the sheets of a long list.
import type { PublishedYear } from "../src/disclosure/publication.ts";
import type { Section } from "./section.ts";
import { sections } from "./site-data.ts";

const paramsOf = ({ region, year }: Section) => ({ region: region.id, year: year.year });

/** A page for each record of a kind, in every year. */
export const recordPaths = (code: string) =>
  sections.flatMap((section) =>
    (section.records.get(code) ?? []).map((record) => ({
      params: { ...paramsOf(section), id: record.id },
      props: { section, record },
    })),
  );

type SheetsOf = (year: PublishedYear) => readonly unknown[];

/** The page a list begins on, where a year has that list. */
export const firstSheet = (sheetsOf: SheetsOf) =>
  sections
    .filter(({ year }) => sheetsOf(year).length > 0)
    .map((section) => ({ params: paramsOf(section), props: { section, index: 0 } }));

/** The further pages of a long list, numbered from 2. */
export const furtherSheets = (sheetsOf: SheetsOf) =>
  sections.flatMap((section) =>
    [...sheetsOf(section.year).keys()].slice(1).map((index) => ({
      params: { ...paramsOf(section), part: String(index + 1) },
      props: { section, index },
    })),
  );
