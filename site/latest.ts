// What was published last: documents and corrections by date, so many of a kind on one day told as one.
import type { PublishedDocument, PublishedRegion, PublishedYear } from "../src/disclosure/publication.ts";
import { documentAddress, documentsAddress } from "./address.ts";
import { allCorrections, type Correction, correctionPlace } from "./corrections.ts";
import { chineseDay, isoDay } from "./dates.ts";
import { typePlaces } from "./file-lists.ts";
import { publication } from "./site-data.ts";

/** One year of one region; a section is one. */
export interface YearPlace {
  readonly region: PublishedRegion;
  readonly year: PublishedYear;
  /** huzhou/2023. */
  readonly folder: string;
  /** 湖州市本级2023年度. */
  readonly name: string;
}

export interface News {
  /** As it reads: 2024年9月27日. */
  readonly date: string;
  /** 2024-09-27, for machines and to sort by. */
  readonly day: string;
  /** 文种, 更正. */
  readonly what: string;
  readonly text: string;
  readonly address: string;
  /** The name of the year it belongs to. */
  readonly place: string;
}

/** Newest first; what bears no date is left out. */
export const latestOf = (places: readonly YearPlace[], most: number): readonly News[] =>
  newestOf(
    places.flatMap((place) => [...documentsOf(place), ...correctionsOf(place)]),
    most,
  );

export const newestOf = (news: readonly News[], most: number): readonly News[] =>
  news.toSorted((one, other) => (one.day < other.day ? 1 : one.day > other.day ? -1 : 0)).slice(0, most);

function documentsOf({ year, folder, name }: YearPlace): readonly News[] {
  // A portal has not all documents of a year, so it knows not where their list has which.
  const places = publication.portal === undefined ? typePlaces(year, folder) : undefined;
  const sameDay = Map.groupBy(year.documents, ({ type, date }) => `${date}\n${type}`);
  return [...sameDay.values()].flatMap((documents) => {
    const [first] = documents;
    const day = isoDay(first?.date ?? "");
    if (first === undefined || day === undefined) return [];
    const list = places === undefined ? documentsAddress(folder) : places.get(first.type);
    const place = documents.length > 1 ? list : undefined;
    return [
      {
        date: first.date ?? "",
        day,
        what: first.type,
        text: place === undefined ? first.title : manyOf(documents),
        address: place ?? documentAddress(folder, first.page),
        place: name,
      },
    ];
  });
}

const manyOf = (documents: readonly PublishedDocument[]): string =>
  `${documents[0]?.title ?? ""}等${documents.length}份`;

const correctionsIn = ({ region, year }: YearPlace): readonly Correction[] =>
  allCorrections.filter(({ region: its, said }) => its === region && said.year === year.year);

const correctionsOf = (place: YearPlace): readonly News[] =>
  correctionsIn(place).map((correction) => ({
    date: chineseDay(correction.said.date),
    day: correction.said.date,
    what: correction.said.type,
    text: correction.said.effect,
    address: correctionPlace(correction),
    place: place.name,
  }));
