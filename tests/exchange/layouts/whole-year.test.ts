// A year of a prefecture, 2,007 self-evaluations of 12 indicators: every problem at its cell, and nothing lost or added up wrongly.
import { describe, expect, it } from "vitest";
import { importCommand } from "../../../src/commands/import.ts";
import { writtenAt } from "../../../src/records/record.ts";
import { runCommand } from "../../commands/run-command.ts";
import { mergedGroups } from "./form-layouts.ts";
import { evaluationsIn, importFile, ledgerOf } from "./import-layout.ts";
import { plainEvaluations } from "./plain-evaluations.ts";
import { withProblems } from "./planted-problems.ts";

const count = 2007;
const plain = plainEvaluations(count);
const hundredths = (text: string): number => Math.round(Number(text) * 100);
const total = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + hundredths(text), 0);

describe("2,007 self-evaluations with 24,084 indicators on one sheet", () => {
  it("come in whole: the sums of money, weights and scores are those of the sheet", async () => {
    const world = ledgerOf(plain);
    const { exitCode } = await importFile(world, mergedGroups.write(plain));
    expect(exitCode).toBe(0);
    const found = [...(await evaluationsIn(world)).values()];
    expect(found).toHaveLength(count);
    const spent = found.map((one) => writtenAt(one, ["funds", 0, "spent"])?.replace("万元", "") ?? "");
    expect(total(spent)).toBe(total(plain.map((one) => one.spent)));
    const rows = found.flatMap((one) => (one.data.indicators ?? []).map((_, at) => [one, at] as const));
    expect(rows).toHaveLength(count * 12);
    const sumOf = (key: string): number =>
      total(rows.map(([one, at]) => writtenAt(one, ["indicators", at, key]) ?? ""));
    expect(sumOf("weight")).toBe(count * 100 * 100);
    expect(sumOf("score")).toBe(total(plain.map((one) => one.score)));
  });

  it("have every planted problem reported at its cell, and none of them is imported", async () => {
    const { evaluations, planted } = withProblems(plain);
    const { file, bytes, cellOf } = mergedGroups.write(evaluations);
    const world = ledgerOf(plain);
    world.files.set(file, bytes);
    const ran = await runCommand(importCommand, world, { file, year: "2024", format: "json" });
    const { findings } = JSON.parse(ran.out) as { readonly findings: readonly { readonly cell?: string }[] };
    const cells = new Set(findings.map(({ cell }) => cell));
    const missed = planted.filter(({ spot, problem }) => problem !== "weight-too-large" && !cells.has(cellOf(spot)));
    expect(missed).toEqual([]);
    expect(ran.exitCode).toBe(1);
    expect([...world.files.keys()].filter((path) => path.endsWith("绩效自评.yaml"))).toEqual([]);
  });
});
