// The same self-evaluations in twenty real layouts: every value is found in its cell, under the title of its column, and nothing else is.
import { describe, expect, it } from "vitest";
import { findTables } from "../../../src/exchange/find-tables.ts";
import type { FoundTable } from "../../../src/exchange/found-table.ts";
import { readWorkbook } from "../../../src/exchange/workbook/read-workbook.ts";
import { allLayouts } from "../layouts/all-layouts.ts";
import type { Layout, PlainEvaluation, Spot } from "../layouts/layout.ts";
import { plainEvaluations } from "../layouts/plain-evaluations.ts";
import { withProblems, writtenAt } from "../layouts/planted-problems.ts";

/** What the lowest title over a value says. */
const titles: Readonly<Record<string, RegExp>> = {
  code: /编号$/,
  project: /^项目名称$/,
  department: /^主管部门$/,
  initial: /^年初预算数$/,
  budget: /^全年预算数$/,
  spent: /^全年执行数$/,
  rate: /执行率$/,
  score: /得分$/,
  grade: /等次$/,
  date: /日期$/,
  completion: /^实际完成情况$/,
  level1: /^一级指标$/,
  level2: /^二级指标$/,
  name: /^三级指标$/,
  direction: /^指标方向$/,
  target: /^年度指标值$/,
  actual: /^实际完成值$/,
  unit: /^计量单位$/,
  weight: /^分值$/,
  reason: /^偏差原因分析及改进措施$/,
};

/** Cell → the title over it and the text in it. */
function found(tables: readonly FoundTable[]): ReadonlyMap<string, readonly [title: string, text: string]> {
  const cells = new Map<string, readonly [string, string]>();
  for (const { columns, rows, totals, labels } of tables) {
    for (const { title, cell, place } of labels) cells.set(place.cell ?? "", [title, cell.text]);
    for (const row of [...rows, ...totals]) {
      for (const { index, titles: words } of columns) {
        const cell = row.cells.get(index);
        if (cell) cells.set(row.place(index).cell ?? "", [words.at(-1) ?? "", cell.text]);
      }
    }
  }
  return cells;
}

const spotsOf = ({ carries }: Layout, evaluations: readonly PlainEvaluation[]): readonly Spot[] =>
  evaluations.flatMap(({ indicators }, evaluation) => [
    ...carries.evaluation.map((field): Spot => ({ evaluation, field })),
    ...indicators.flatMap((_, indicator) => carries.indicator.map((field): Spot => ({ evaluation, indicator, field }))),
  ]);

const { evaluations, planted } = withProblems(plainEvaluations(61));

describe.each(allLayouts.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  it("comes through whole", async () => {
    const { file, bytes, cellOf } = layout.write(evaluations);
    const { value, diagnostics } = await readWorkbook(file, bytes);
    expect(diagnostics).toEqual([]);
    const { value: tables, diagnostics: said } = value ? findTables(value) : { value: [], diagnostics: [] };
    expect(said.filter(({ severity }) => severity !== "note")).toEqual([]);
    const cells = found(tables);
    const lost = spotsOf(layout, evaluations).filter((spot) => {
      const one = evaluations[spot.evaluation];
      const written = one ? writtenAt(one, spot) : "";
      const [title, text] = cells.get(cellOf(spot) ?? "") ?? [];
      if (written === "") return text !== undefined && text !== "";
      return title === undefined || text === undefined || titles[spot.field]?.test(title) !== true;
    });
    expect(lost).toEqual([]);
  });

  it("has one row for each evaluation or indicator and no more", async () => {
    const { file, bytes } = layout.write(evaluations);
    const { value } = await readWorkbook(file, bytes);
    const tables = value ? findTables(value).value : [];
    const list = tables.filter(({ columns }) => columns.some(({ titles: words }) => words.at(-1) === "项目名称"));
    const details = tables.filter(({ columns }) => columns.some(({ titles: words }) => words.at(-1) === "三级指标"));
    const count = (some: readonly FoundTable[]): number => some.reduce((sum, { rows }) => sum + rows.length, 0);
    expect(details.length > 0 ? count(details) : count(list)).toBe(61 * (details.length > 0 ? 12 : 1));
    if (list.length > 0 && !list.some((one) => details.includes(one))) expect(count(list)).toBe(61);
  });

  it("shows each planted problem at the cell it names", async () => {
    const { file, bytes, cellOf } = layout.write(evaluations);
    const { value } = await readWorkbook(file, bytes);
    const cells = found(value ? findTables(value).value : []);
    const carried = planted.filter(({ spot: { indicator, field } }) =>
      (indicator === undefined ? layout.carries.evaluation : layout.carries.indicator).some((one) => one === field),
    );
    expect(carried.length).toBeGreaterThan(5);
    for (const { spot, written } of carried.filter((one) => !/^[\d.]*$/.test(one.written))) {
      expect(cells.get(cellOf(spot) ?? "")?.[1]).toBe(written);
    }
  });
});

describe("amounts", () => {
  it.each(allLayouts.map((layout) => [layout.name, layout] as const))("of %s name their unit", async (_, layout) => {
    const { file, bytes } = layout.write(plainEvaluations(3));
    const { value } = await readWorkbook(file, bytes);
    const tables = value ? findTables(value).value : [];
    const amounts = tables.flatMap(({ unit, columns }) =>
      columns
        .filter(({ titles: words }) => /预算数$|执行数$/.test(words.at(-1) ?? ""))
        .map((column) => column.unit ?? unit),
    );
    expect(new Set(amounts)).toEqual(new Set([layout.unit]));
  });
});
