// Grades over regions: 优良中差 in their order, other words after them as they are, and what has no grade is counted.
import { expect, it } from "vitest";
import { gradesByRegion } from "../../src/comparison/grades-by-region.ts";
import { region } from "./regions.ts";

const year = (kinds: Parameters<typeof region>[2][number]["kinds"], which = "2023") => ({
  year: which,
  figures: [],
  kinds,
});
const evaluations = (count: number, grades: Readonly<Record<string, number>>, address?: string) => ({
  code: "evaluation",
  name: "绩效评价",
  count,
  grades,
  ...(address === undefined ? {} : { address }),
});

it("puts the regions of a year side by side", () => {
  const one = region("甲县", "a", [year([evaluations(10, { 差: 1, 优: 3, 良: 4 }, "a/2023/evaluations/index.html")])]);
  const two = region("乙县", "b", [year([evaluations(6, { 合格: 2, 优: 4, __proto__: 3 })])]);
  expect(gradesByRegion([one, two])).toEqual([
    {
      kind: "evaluation",
      name: "绩效评价",
      year: "2023",
      grades: ["优", "良", "差", "合格"],
      rows: [
        { region: "a", name: "甲县", counts: [3, 4, 1, 0], ungraded: 2, address: "a/2023/evaluations/index.html" },
        { region: "b", name: "乙县", counts: [4, 0, 0, 2], ungraded: 0 },
      ],
    },
  ]);
});

it("leaves out kinds without grades, and years without any", () => {
  const projects = { code: "project", name: "项目", count: 5 };
  const one = region("甲县", "a", [year([projects, evaluations(2, {})], "2022"), year([projects], "2023")]);
  expect(gradesByRegion([one])).toEqual([]);
});
