// Runs a small content folder through reading, gathering and checking, as the pipeline does.

import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { Findings } from "../../src/base/outcome.ts";
import { placeText } from "../../src/base/place.ts";
import type { Check } from "../../src/checks/check.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import type { Records } from "../../src/records/records.ts";
import { completeRecords } from "../../src/standards/complete-records.ts";
import { MemoryWorld } from "../memory-world.ts";
import { rulebook } from "../rulebook.ts";

export interface Checked {
  readonly records: Records;
  readonly findings: readonly Diagnostic[];
}

/** `content`: path below content/ → text. */
export async function checkContent(
  content: Readonly<Record<string, string>>,
  checks?: readonly Check[],
): Promise<Checked> {
  const world = new MemoryWorld(
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`content/${path}`, text])),
  );
  const findings = new Findings();
  const gathered = findings.take(gatherRecords(findings.take(await readContent(world, "content"))));
  const records = findings.take(runChecks(completeRecords(gathered, rulebook), rulebook, checks));
  return { records, findings: findings.all };
}

/** `code place message`, one finding a line: what a test compares. */
export const asLines = (findings: readonly Diagnostic[]): readonly string[] =>
  findings.map((one) => `${one.code} ${placeText(one.place)} ${one.message}`);

/** The codes of errors and warnings, and of notes when they are of the code asked for. */
export const codesOf = (findings: readonly Diagnostic[], noteCode?: string): readonly string[] => [
  ...new Set(findings.filter((one) => one.severity !== "note" || one.code === noteCode).map((one) => one.code)),
];
