// Every problem planted in a sheet is reported, at its cell, in one go; and nothing of the sheet is imported.
import { describe, expect, it } from "vitest";
import { importCommand } from "../../../src/commands/import.ts";
import { runCommand } from "../../commands/run-command.ts";
import { formPerSheet, listAndDetails, mergedGroups } from "./form-layouts.ts";
import { ledgerOf } from "./import-layout.ts";
import type { Layout, Spot } from "./layout.ts";
import { totalsOnTop, twoRowHead } from "./list-layouts.ts";
import { plainEvaluations } from "./plain-evaluations.ts";
import { withProblems } from "./planted-problems.ts";

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly cell?: string;
  readonly related?: readonly { readonly cell?: string }[];
}

async function problemsOf(layout: Layout) {
  const plain = plainEvaluations(60);
  const { evaluations, planted } = withProblems(plain);
  const world = ledgerOf(plain);
  const { file, bytes, cellOf } = layout.write(evaluations);
  world.files.set(file, bytes);
  const ran = await runCommand(
    importCommand,
    world,
    { file, year: "2024", format: "json" },
    undefined,
    Array(9).fill("0"),
  );
  const { findings } = JSON.parse(ran.out) as { readonly findings: readonly Finding[] };
  const cells = new Set(findings.flatMap(({ cell, related = [] }) => [cell, ...related.map((one) => one.cell)]));
  const said = (spot: Spot): boolean => cells.has(cellOf(spot));
  const missed = planted.filter(({ problem, spot }) => {
    if (cellOf(spot) === undefined || said(spot)) return false;
    // Nobody can know which of twelve weights is too large, nor point at what is not there: the record is named instead.
    if (problem === "weight-too-large" || problem === "project-missing") return !spotsOf(spot.evaluation).some(said);
    // Without indicators nothing contradicts the sum.
    return problem !== "total-is-no-sum" || layout.carries.indicator.length > 0;
  });
  return { ran, world, findings, missed, planted };
}

/** Where one evaluation stands: its own values, and those of its first indicator. */
const spotsOf = (evaluation: number): readonly Spot[] => [
  ...(["code", "project", "department", "budget"] as const).map((field) => ({ evaluation, field })),
  ...(["level1", "level2", "name", "weight"] as const).map((field) => ({ evaluation, indicator: 0, field })),
];

describe.each(
  [mergedGroups, listAndDetails, formPerSheet, twoRowHead, totalsOnTop].map((one) => [one.title, one] as const),
)("%s", (_, layout) => {
  it("has every planted problem reported at its cell", async () => {
    const { missed, planted, ran, world } = await problemsOf(layout);
    expect(planted.length).toBeGreaterThanOrEqual(12);
    expect(missed.map(({ problem }) => problem)).toEqual([]);
    expect(ran.exitCode).toBe(1);
    expect(world.text("content/测试市/2024/绩效自评.yaml")).toBeUndefined();
  });
});
