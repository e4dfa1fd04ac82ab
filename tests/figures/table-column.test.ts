// How the columns of a table share a page: as wide as what they hold; when that is too much, words wrap before numbers do.
import { expect, it } from "vitest";
import { columnWeights, landscapeLine, textWidth } from "../../src/figures/table-column.ts";

const words = (longest: number, title = 4) => ({ title, longest, numeric: false });
const number = (text: string, title = 2) => ({ title, longest: textWidth(text), numeric: true });
const sum = (weights: readonly number[]) => weights.reduce((left, right) => left + right, 0);

it("columns that fit are as wide as what they hold", () => {
  expect(columnWeights([words(10), number("12.00", 6)])).toEqual([11.5, 7.5]);
});

it("of columns that do not fit, numbers keep their room and the wordiest gets most of the rest", () => {
  const [short = 0, long = 0, score = 0, ...rest] = columnWeights([
    words(9),
    words(30),
    number("100.00"),
    words(9),
    words(9),
    words(9),
  ]);
  expect(score).toBeGreaterThan(textWidth("100.00"));
  expect(long).toBeGreaterThan(short);
  expect(sum([short, long, score, ...rest])).toBeLessThanOrEqual(42.01);
});

it("a page on its side gives words more room, and numbers no more", () => {
  const columns = [words(30), words(30), number("100.00"), words(20), words(20)];
  const [portrait, landscape] = [columnWeights(columns), columnWeights(columns, landscapeLine)];
  expect(landscape[2]).toBe(portrait[2]);
  expect(landscape[0]).toBeGreaterThan(portrait[0] ?? 0);
});
