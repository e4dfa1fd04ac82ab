// Every example in content/README.md is right: together they make a small folder of records that reads, checks and renders without a finding.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { nodeWorld } from "../../src/base/node-world.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { FigureScope } from "../../src/figures/figure-engine.ts";
import { readDefinitions } from "../../src/figures/read-definitions.ts";
import { readContent } from "../../src/reading/read-content.ts";
import { allKinds } from "../../src/records/all-kinds.ts";
import { gatherRecords } from "../../src/records/gather-records.ts";
import { completeRecords } from "../../src/standards/complete-records.ts";
import { MemoryWorld } from "../memory-world.ts";
import { rulebook } from "../rulebook.ts";

const readme = readFileSync(new URL("../../content/README.md", import.meta.url), "utf8");
/** A path in a line of its own, then the file. */
const example = /^`(content\/[^`]+)`\n\n```(?:yaml|markdown)\n([\s\S]*?)^```$/gm;
const files = Object.fromEntries([...readme.matchAll(example)].map(([, path = "", text = ""]) => [path, text]));

describe("the examples of content/README.md", async () => {
  const read = await readContent(new MemoryWorld(files), "content");
  const gathered = gatherRecords(read.value);
  const checked = runChecks(completeRecords(gathered.value, rulebook), rulebook);
  const records = checked.value;

  it("are every code block there is", () => {
    expect(Object.keys(files)).toHaveLength(readme.match(/^```(?:yaml|markdown)$/gm)?.length ?? 0);
  });

  it("read and pass every check without a finding", () => {
    const findings = [...read.diagnostics, ...gathered.diagnostics, ...checked.diagnostics];
    // The example of a waiver needs something to waive.
    const waived = findings.filter(({ severity, message }) => severity === "note" && message.startsWith("已豁免："));
    expect(waived.map(({ code }) => code)).toEqual(["checks/grade-matches-score"]);
    expect(findings.filter((one) => !waived.includes(one))).toEqual([]);
  });

  it("show every kind of record", () => {
    expect(
      allKinds.map((kind) => kind.name).filter((name) => !records.all.some((one) => one.kind.name === name)),
    ).toEqual([]);
  });

  it("use figures that can be computed from the examples", async () => {
    const definitions = (await readDefinitions(nodeWorld, "templates")).value;
    const scope = { region: "明川市", year: "2023" };
    const figures = new FigureScope(records, definitions, scope);
    const evaluation = records.find("绩效评价", scope, "mc-2023-01");
    const asked = [
      ...Object.values(files)
        .join("\n")
        .matchAll(/\{\{(?:数|表) "([^"]+)"\}\}/g),
    ].map(([, id = ""]) => id);
    const status = (id: string) => (evaluation ? figures.about(evaluation).figure(id).status : "no subject");
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((id) => status(id) !== "known")).toEqual([]);
  });
});
