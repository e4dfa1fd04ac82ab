// The pages of a year's figures: one for each figure of the year, one for all the numbers of one record.
import type { PublishedFigure } from "../src/disclosure/publication.ts";
import { figureAddress, pageOf } from "./address.ts";

/** Address of the page → its figures, in the publication's order. */
export const figurePages = (
  figures: readonly PublishedFigure[],
  folder: string,
): ReadonlyMap<string, readonly PublishedFigure[]> =>
  Map.groupBy(figures, ({ code }) => pageOf(figureAddress(folder, code)));

/** What a page of figures is called. */
export const figuresTitle = ({ name, about }: PublishedFigure): string =>
  about === undefined ? name : `${about.title}：数字怎么算的`;

/** The fragment of a record's own figure on its page. */
export const placeOnPage = ({ code }: PublishedFigure): string => code.split("/")[1] ?? code;
