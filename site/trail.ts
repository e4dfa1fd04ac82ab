// The ways down to the pages of a section, the home page left out: region, year, column.

import type { PublishedRegion } from "../src/disclosure/publication.ts";
import { evaluationsAddress, figuresAddress, regionAddress, yearAddress } from "./address.ts";
import type { Section } from "./section.ts";

export interface Step {
  readonly text: string;
  readonly address: string;
}

/** For pages that belong to no year. */
const ofRegion = ({ id, name }: PublishedRegion): readonly Step[] => [{ text: name, address: regionAddress(id) }];

const region = ({ region: { id, name } }: Section): readonly Step[] => [{ text: name, address: regionAddress(id) }];

const year = (section: Section): readonly Step[] => [
  ...region(section),
  { text: `${section.year.year}年度`, address: yearAddress(section.folder) },
];

const evaluation = (section: Section): readonly Step[] => [
  ...year(section),
  { text: "绩效评价", address: evaluationsAddress(section.folder) },
];

const figure = (section: Section): readonly Step[] => [
  ...year(section),
  { text: "数字怎么算的", address: figuresAddress(section.folder) },
];

/** A report stands below its evaluation, every other document below its year. */
const document = (section: Section, page: string): readonly Step[] => {
  const about = section.subjects.get(page);
  if (about?.code !== "evaluation") return year(section);
  return [...evaluation(section), { text: about.title, address: about.address }];
};

/** What stands above a page of each kind. */
export const trailAbove = { ofRegion, year: region, column: year, evaluation, figure, document } as const;
