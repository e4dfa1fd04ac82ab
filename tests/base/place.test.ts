// Places in the order a person meets them: lines of a file, cells of a sheet row by row.
import { describe, expect, it } from "vitest";
import { comparePlaces, type Place, placeText } from "../../src/base/place.ts";

const cell = (text: string): Place => ({ file: "自评.xlsx", cell: text });

describe("the order of places", () => {
  it("is by file, line and column", () => {
    const places: Place[] = [
      { file: "乙", line: 1 },
      { file: "丙", line: 9, column: 2 },
      { file: "丙", line: 9, column: 1 },
      { file: "丙", line: 10 },
    ];
    expect(places.toSorted(comparePlaces).map(placeText)).toEqual(["丙:9:1", "丙:9:2", "丙:10", "乙:1"]);
  });

  it("goes through a sheet row by row, and each row from left to right", () => {
    const cells = ["表!A10", "表!AA9", "表!B9", "表!Z9", "另一张!A1"].map(cell);
    expect(cells.toSorted(comparePlaces).map((place) => place.cell)).toEqual([
      "另一张!A1",
      "表!B9",
      "表!Z9",
      "表!AA9",
      "表!A10",
    ]);
  });

  it("takes a sheet of any name", () => {
    expect([cell("a!b!B2"), cell("a!b!A2")].toSorted(comparePlaces).map((place) => place.cell)).toEqual([
      "a!b!A2",
      "a!b!B2",
    ]);
  });
});
