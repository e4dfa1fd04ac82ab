// On a page that lies on its side, columns of words share the longer line; a form's labels and values stay as they are.
import { expect, it } from "vitest";
import type { Block, Inline } from "../../../src/document/document-tree.ts";
import { widenTables } from "../../../src/document/transforms/widen-tables.ts";

const cell = (value: string): readonly Inline[] => [{ type: "text", value }];
const table = (more: object): Block => ({
  type: "table",
  columns: [
    { title: "问题", align: "left", weight: 1 },
    { title: "金额", align: "right", weight: 1 },
    { title: "措施", align: "left", weight: 1 },
  ],
  rows: [[cell("问".repeat(40)), cell("1280.00"), cell("措".repeat(40))]],
  ...more,
});

it("gives words the room that numbers do not need", () => {
  const [widened] = widenTables([table({})]);
  const [problem = 0, amount = 0, measures = 0] =
    widened?.type === "table" ? widened.columns.map(({ weight }) => weight) : [];
  expect(problem).toBeCloseTo(measures);
  expect(problem).toBeGreaterThan(3 * amount);
});

it("leaves labels and values, and what is no table", () => {
  const blocks: readonly Block[] = [table({ headless: true }), { type: "thematicBreak" }];
  expect(widenTables(blocks)).toEqual(blocks);
});
