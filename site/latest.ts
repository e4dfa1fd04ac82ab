// What was published last: documents and corrections by date, so many of a kind on one day told as one.
import type { PublishedDocument } from "../src/disclosure/publication.ts";
import { documentAddress } from "./address.ts";
import { allCorrections, type Correction, correctionPlace } from "./corrections.ts";
import { chineseDay, isoDay } from "./dates.ts";
import { typePlaces } from "./file-lists.ts";
import type { Section } from "./section.ts";

export interface News {
  /** As it reads: 2024年9月27日. */
  readonly date: string;
  /** 2024-09-27, for machines and to sort by. */
  readonly day: string;
  /** 文种, 更正. */
  readonly what: string;
  readonly text: string;
  readonly address: string;
  readonly section: Section;
}

/** Newest first; what bears no date is left out. */
export function latestOf(sections: readonly Section[], most: number): readonly News[] {
  const all = sections.flatMap((section) => [...documentsOf(section), ...correctionsOf(section)]);
  return all.sort((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)).slice(0, most);
}

function documentsOf(section: Section): readonly News[] {
  const places = typePlaces(section.year, section.folder);
  const sameDay = Map.groupBy(section.year.documents, ({ type, date }) => `${date}\n${type}`);
  return [...sameDay.values()].flatMap((documents) => {
    const [first] = documents;
    const day = isoDay(first?.date ?? "");
    if (first === undefined || day === undefined) return [];
    const place = documents.length > 1 ? places.get(first.type) : undefined;
    return [
      {
        date: first.date ?? "",
        day,
        what: first.type,
        text: place === undefined ? first.title : manyOf(documents),
        address: place ?? documentAddress(section.folder, first.page),
        section,
      },
    ];
  });
}

const manyOf = (documents: readonly PublishedDocument[]): string =>
  `${documents[0]?.title ?? ""}等${documents.length}份`;

const correctionsIn = ({ region, year }: Section): readonly Correction[] =>
  allCorrections.filter(({ region: its, said }) => its === region && said.year === year.year);

const correctionsOf = (section: Section): readonly News[] =>
  correctionsIn(section).map((correction) => ({
    date: chineseDay(correction.said.date),
    day: correction.said.date,
    what: correction.said.type,
    text: correction.said.effect,
    address: correctionPlace(correction),
    section,
  }));
